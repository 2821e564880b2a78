package org.zcwc.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.zcwc.intake.Crew;

/**
 * A crew of so many threads, the one that asks being one of them.
 *
 * @param count at least 1
 */
record Hands(int count) implements Crew {

  @Override
  public <T> List<T> all(List<Callable<T>> jobs) throws IOException {
    List<FutureTask<T>> tasks = jobs.stream().map(job -> new FutureTask<>(job)).toList();
    // A task that another hand has begun is passed over.
    Runnable work = () -> tasks.forEach(FutureTask::run);
    for (int i = 1; i < Math.min(count, tasks.size()); i++) {
      Thread other = new Thread(null, work, "hand");
      other.setDaemon(true);
      other.start();
    }
    work.run();
    List<T> given = new ArrayList<>(tasks.size());
    Optional<Throwable> failed = Optional.empty();
    for (FutureTask<T> task : tasks) {
      try {
        given.add(task.get());
      } catch (ExecutionException e) {
        failed = failed.or(() -> Optional.of(e.getCause()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException(e);
      }
    }
    if (failed.isPresent()) {
      throw rethrown(failed.get());
    }
    return given;
  }

  /** Throws what a job threw, or gives it to be thrown. */
  static IOException rethrown(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    return thrown instanceof IOException io ? io : new IOException(thrown);
  }
}
