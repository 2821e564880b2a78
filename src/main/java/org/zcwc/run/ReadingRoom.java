package org.zcwc.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.submission.ReadFile;

/**
 * Where files are read, several at once, none harming another. Parsers that are not ours cannot be
 * stopped from within: one that takes longer than a file may is left behind in its thread, another
 * thread takes its place, and the run goes on. Memory is shared by all: a file that runs out of it
 * is read again when no other is being read, and only then is the lack its own.
 */
final class ReadingRoom {

  /** Bytes of stack: parsers recurse, and the whole of a small stack is soon used up. */
  private static final long STACK = 4L << 20;

  private final int seats;
  private final int seconds;

  /**
   * A room.
   *
   * @param seats how many files are read at once
   * @param seconds that one file may take
   */
  ReadingRoom(int seats, int seconds) {
    this.seats = Math.max(1, seats);
    this.seconds = seconds;
  }

  /**
   * Reads them all, each exactly once as far as can be seen, and gives them in their order.
   *
   * @throws IOException where the run is interrupted
   */
  List<ReadFile> read(List<FileReading> files) throws IOException {
    List<ReadFile> read = new ArrayList<>(files.size());
    Map<Integer, FileReading> again = new LinkedHashMap<>();
    try {
      for (Seated one : seated(files, seats)) {
        if (one.outOfMemory()) {
          again.put(read.size(), one.file);
        }
        read.add(one.result);
      }
      for (Map.Entry<Integer, FileReading> each : again.entrySet()) {
        read.set(each.getKey(), seated(List.of(each.getValue()), 1).get(0).result);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    return read;
  }

  private List<Seated> seated(List<FileReading> files, int at) throws InterruptedException {
    ThreadPoolExecutor room =
        new ThreadPoolExecutor(
            at, Integer.MAX_VALUE, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), this::seat);
    try {
      List<Seated> all = files.stream().map(Seated::new).toList();
      all.forEach(one -> room.execute(one.task));
      for (Seated one : all) {
        one.await(room);
      }
      return all;
    } finally {
      room.shutdownNow();
    }
  }

  private Thread seat(Runnable work) {
    Thread thread = new Thread(null, work, "reader", STACK);
    thread.setDaemon(true); // one left behind must not hold the run's end
    return thread;
  }

  /** A file being read. */
  private final class Seated {
    private final FileReading file;
    private final FutureTask<ReadFile> task;
    private volatile long since;
    private ReadFile result;
    private boolean starved;

    Seated(FileReading file) {
      this.file = file;
      this.task =
          new FutureTask<>(
              () -> {
                since = System.nanoTime() | 1;
                return file.call();
              });
    }

    boolean outOfMemory() {
      return starved;
    }

    /** Nanoseconds that it may still take; all of them while it waits for its seat. */
    private long left() {
      long begun = since;
      long whole = TimeUnit.SECONDS.toNanos(seconds);
      return begun == 0 ? whole : whole - (System.nanoTime() - begun);
    }

    private void await(ThreadPoolExecutor room) throws InterruptedException {
      while (result == null) {
        try {
          result = task.get(Math.max(0, left()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
          if (left() <= 0) {
            task.cancel(true);
            room.setCorePoolSize(room.getCorePoolSize() + 1);
            result = file.given(tooSlow());
          }
        } catch (ExecutionException e) {
          starved = true;
          result = file.given(failed(e.getCause()));
        }
      }
    }

    private Finding tooSlow() {
      return Finding.of(Rule.FILE_LIMIT, "fileSeconds", Integer.toString(seconds))
          .variant("file-seconds");
    }

    private Finding failed(Throwable cause) {
      if (cause instanceof OutOfMemoryError) {
        return Finding.of(Rule.FILE_LIMIT, "memory").variant("memory");
      }
      return Finding.of(Rule.FILE_UNREADABLE, cause.getClass().getSimpleName()).variant("damaged");
    }
  }
}
