package org.zcwc.grid;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.grid.Limits;

/**
 * Runs a parser that is not ours in a thread of its own: one that never ends is left behind after
 * the time that a file may take, and one that recurses too deep has its own stack to exhaust.
 */
final class Watched {

  private static final long STACK = 4L << 20;

  private Watched() {}

  /** What this gives, within the time that a file may take. */
  static Contents read(Limits limits, Callable<Contents> parser) throws IOException {
    FutureTask<Contents> task = new FutureTask<>(parser);
    Thread thread = new Thread(null, task, "parser", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limits.fileSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw UnreadableException.limit("fileSeconds", limits.fileSeconds());
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (ExecutionException e) {
      return rethrow(e.getCause());
    }
  }

  private static Contents rethrow(Throwable cause) throws IOException {
    if (cause instanceof IOException io) {
      throw io;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof RuntimeException runtime) {
      throw runtime;
    }
    throw new IOException(cause);
  }
}
