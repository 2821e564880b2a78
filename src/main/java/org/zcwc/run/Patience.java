package org.zcwc.run;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.zcwc.dispatch.Returns;
import org.zcwc.intake.Deadline;

/**
 * How long is waited for work on a file whose parser is not ours and may not come back: as long as
 * reading a file may take. What is not done by then is left behind in its thread.
 *
 * @param seconds as {@link Deadline} counts them
 */
record Patience(int seconds) implements Returns.Patience {

  /** Bytes of stack: parsers recurse. */
  private static final long STACK = 4L << 20;

  private static final long SHORTEST_LOOK = TimeUnit.MILLISECONDS.toNanos(1);

  @Override
  public Optional<byte[]> await(Callable<Optional<byte[]>> work) throws IOException {
    FutureTask<Optional<byte[]>> task = new FutureTask<>(work);
    Thread worker = new Thread(null, task, "marker", STACK);
    worker.setDaemon(true); // one left behind must not hold the run's end
    Deadline deadline = Deadline.of(worker, seconds);
    worker.start();
    try {
      while (true) {
        try {
          return task.get(Math.max(SHORTEST_LOOK, deadline.left()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
          if (deadline.left() == 0) {
            task.cancel(true);
            return Optional.empty();
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
