package org.zcwc.text;

/** What a figure in a narrative counts. */
public enum Basis {
  /** The amount achieved to date. */
  TO_DATE,
  /** This quarter or month only. */
  INCREMENT,
  /** The narrative says that the whole target is reached, without the figure. */
  WHOLE_TARGET
}
