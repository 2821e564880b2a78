package org.zcwc.run;

/** Is told how far a long job is. */
@FunctionalInterface
public interface Watcher {

  /** Does not look. */
  Watcher NOBODY = (done, total) -> {};

  /** So many of all files are read; never called by two threads at once. */
  void read(int done, int total);
}
