package org.zcwc.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.zcwc.intake.Deadline;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.submission.ReadFile;

/**
 * Where files are read, several at once, none harming another. Parsers that are not ours cannot be
 * stopped from within: one that takes longer than a file may is told to stop and left behind in its
 * thread, another thread takes its place, and the run goes on. Memory is shared by all: a file that
 * runs out of it is read again when no other is being read, and only then is the lack its own.
 */
final class ReadingRoom {

  /** Bytes of stack: parsers recurse, and the whole of a small stack is soon used up. */
  private static final long STACK = 4L << 20;

  /** Seconds that those left behind are given, at most, to notice that they were told to stop. */
  private static final int PATIENCE = 3;

  /** Made before it is needed. */
  private static final Finding LACK = Finding.of(Rule.FILE_LIMIT, "memory").variant("memory");

  /** Nanoseconds: a file whose time is all but over is not asked all the time. */
  private static final long SHORTEST_LOOK = 1_000_000;

  /** Files: to wake up for each of them costs as much as a twentieth of reading it. */
  private static final int ROUND = 32;

  /** Nanoseconds: a round of slow files is looked at in between. */
  private static final long NAP = 100_000_000;

  private final int seats;
  private final int seconds;
  private final Kept kept;

  /**
   * A room, for one reading.
   *
   * @param seats how many files are read at once
   * @param seconds that one file may take, as {@link Deadline} counts them
   * @param kept bounds what is kept of all files together
   */
  ReadingRoom(int seats, int seconds, Kept kept) {
    this.seats = Math.max(1, seats);
    this.seconds = seconds;
    this.kept = kept;
  }

  /**
   * Reads them all, each exactly once as far as can be seen, and gives them in their order.
   *
   * @param watcher told of every file read
   * @throws IOException where the run is interrupted
   */
  List<ReadFile> read(List<FileReading> files, Watcher watcher) throws IOException {
    List<ReadFile> read = new ArrayList<>(files.size());
    try {
      List<Seated> all =
          seated(files.stream().map(f -> new Seated(f, seconds)).toList(), seats, watcher);
      awaitLeaving(all); // what they hold is wanted again: by the starved, else by the next stage
      for (Seated one : all) {
        read.add(one.starved ? alone(one) : one.result);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    return read;
  }

  /** Reads a file that was short of memory again, when nothing else is being read. */
  private ReadFile alone(Seated starved) throws InterruptedException {
    int limit = starved.begun() ? (seconds + 1) / 2 : seconds;
    Seated again = new Seated(starved.file, limit);
    awaitLeaving(seated(List.of(again), 1, Watcher.NOBODY));
    return again.result == null ? again.file.given(LACK) : again.result;
  }

  /** Gives those left behind, and the memory that they hold, a moment to go. */
  private static void awaitLeaving(List<Seated> all) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    for (Seated one : all) {
      if (one.leftBehind) {
        one.gone.await(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
      }
    }
  }

  private List<Seated> seated(List<Seated> all, int at, Watcher watcher)
      throws InterruptedException {
    ThreadPoolExecutor room =
        new ThreadPoolExecutor(
            at, Integer.MAX_VALUE, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), this::seat);
    try {
      all.forEach(one -> room.execute(one.task));
      int done = 0;
      for (int i = 0; i < all.size(); i++) {
        Seated one = all.get(i);
        try {
          if (!one.starved) {
            if (!one.task.isDone()) {
              all.get(Math.min(i + ROUND, all.size() - 1)).sleepUntilRead();
            }
            one.await(room);
            one.take(kept);
          }
          if (one.leftBehind && one.starved) {
            // Hardly anything goes on but the search for memory: whoever has some is to let it go.
            all.forEach(Seated::makeRoom);
          }
          watcher.read(++done, all.size());
        } catch (OutOfMemoryError e) {
          // Nothing was left for the one who waits, whose lack no file is to blame for yet.
          one.starved |= one.result == null;
          all.forEach(Seated::makeRoom);
        }
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
  private static final class Seated {
    private final FileReading file;
    private final int limit;

    /** Null when what it gave was taken over: it would keep it for good. */
    private FutureTask<ReadFile> task;

    private volatile Deadline deadline;

    /** Null until it is known, and for a starved file that was not even begun. */
    private ReadFile result;

    private boolean starved;
    private boolean leftBehind;
    private final CountDownLatch gone = new CountDownLatch(1);

    Seated(FileReading file, int limit) {
      this.file = file;
      this.limit = limit;
      this.task =
          new FutureTask<>(
              () -> {
                deadline = Deadline.of(Thread.currentThread(), limit);
                try {
                  return file.call();
                } finally {
                  gone.countDown();
                }
              });
    }

    /** Nanoseconds until it is worth looking at it again; it may be waiting for its seat. */
    private long left() {
      Deadline begun = deadline;
      return begun == null ? TimeUnit.SECONDS.toNanos(limit) : begun.left();
    }

    boolean begun() {
      return deadline != null;
    }

    /** Keeps what was read, if there is room for it. */
    private void take(Kept kept) {
      if (!starved && !kept.take(result)) {
        result = file.given(kept.full());
      }
      task = null;
    }

    /** Ends the reading, if it has not ended yet, for another time. It takes no memory itself. */
    private void makeRoom() {
      if (task != null && !task.isDone() && task.cancel(true)) {
        starved = true;
        leftBehind = begun();
      }
    }

    /** Returns when it is read, or after a nap; how its reading ended is for others to ask. */
    private void sleepUntilRead() throws InterruptedException {
      try {
        task.get(NAP, TimeUnit.NANOSECONDS);
      } catch (TimeoutException | ExecutionException | CancellationException e) {
        return; // whoever waits for it is told
      }
    }

    private void await(ThreadPoolExecutor room) throws InterruptedException {
      while (result == null) {
        try {
          result = task.get(Math.max(SHORTEST_LOOK, left()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
          if (left() == 0) {
            task.cancel(true);
            leftBehind = true;
            starved = deadline.starved();
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
      return starved
          ? LACK
          : Finding.of(Rule.FILE_LIMIT, "fileSeconds", Integer.toString(limit))
              .variant("file-seconds");
    }

    private Finding failed(Throwable cause) {
      if (cause instanceof OutOfMemoryError) {
        return LACK;
      }
      return Finding.of(Rule.FILE_UNREADABLE, cause.getClass().getSimpleName()).variant("damaged");
    }
  }
}
