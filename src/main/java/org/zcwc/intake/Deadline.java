package org.zcwc.intake;

import java.util.concurrent.TimeUnit;

/**
 * When reading a file must be over. Only elapsed time is looked at, never the clock, and it changes
 * nothing but whether a hostile file is given up.
 */
final class Deadline {

  private final long end;
  private final int seconds;

  private Deadline(int seconds) {
    this.seconds = seconds;
    this.end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
  }

  /** So many seconds from now. */
  static Deadline in(int seconds) {
    return new Deadline(seconds);
  }

  /** Does nothing before the deadline; afterwards gives the file up. */
  void check() throws IntakeProblem {
    if (System.nanoTime() - end > 0) {
      throw new IntakeProblem(IntakeProblem.limit("fileSeconds", Integer.toString(seconds)));
    }
  }
}
