package org.zcwc.intake;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/** Those who do jobs that need nothing of one another. */
public interface Crew {

  /**
   * Does them all, and gives what they give in the jobs' order.
   *
   * @throws IOException where a job throws it; by then all have ended
   */
  <T> List<T> all(List<Callable<T>> jobs) throws IOException;
}
