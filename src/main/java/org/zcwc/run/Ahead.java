package org.zcwc.run;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * What will be needed, made beside what is done before; where only one may work, made when asked
 * for.
 */
final class Ahead<T> {

  private final FutureTask<T> task;

  /**
   * Begins to make it.
   *
   * @param jobs how many threads may work
   */
  Ahead(Callable<T> made, int jobs) {
    task = new FutureTask<>(made);
    if (jobs > 1) {
      Thread thread = new Thread(null, task, "ahead");
      thread.setDaemon(true); // a run that fails before does not wait for it
      thread.start();
    }
  }

  /**
   * What was made.
   *
   * @throws IOException where making it threw that
   */
  T get() throws IOException {
    task.run();
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw Hands.rethrown(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
