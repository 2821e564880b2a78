package org.zcwc.intake;

import java.util.concurrent.TimeUnit;

/**
 * When reading a file must be over. Only elapsed time is looked at, never the clock, and it changes
 * nothing but whether a hostile file is given up.
 */
final class Deadline {

  private final long end;
  private final int seconds;

  private Deadline(int seconds, long end) {
    this.seconds = seconds;
    this.end = end;
  }

  /** So many seconds from now. */
  static Deadline in(int seconds) {
    return new Deadline(seconds, System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds));
  }

  /** Half of the time that is left. */
  Deadline half() {
    long now = System.nanoTime();
    return new Deadline(seconds, now + (end - now) / 2);
  }

  /** Does nothing before the deadline; afterwards, or when told to stop, gives the file up. */
  void check() throws IntakeProblem {
    if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
      throw new IntakeProblem(IntakeProblem.limit("fileSeconds", Integer.toString(seconds)));
    }
  }
}
