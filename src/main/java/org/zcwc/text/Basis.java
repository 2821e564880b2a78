package org.zcwc.text;

/** What a figure in a narrative counts. */
public enum Basis {
  /** The amount achieved to date. */
  TO_DATE,
  /** An addition of no told time: to date, or, where that is less than before, of this quarter. */
  ADDED,
  /** This quarter or month only. */
  INCREMENT,
  /** The narrative says that the whole target is reached, without the figure. */
  WHOLE_TARGET
}
