package org.zcwc.text;

/**
 * Words in a narrative that say of which time the figures behind them are.
 *
 * @param from the first month it names; 0 where it names none
 * @param upTo the last day it names, as month × 100 + day, for telling a later state from an
 *     earlier one
 */
record TimeMark(Kind kind, int start, int end, int from, int upTo) {

  /** Up to now, whatever day that is. */
  static final int NOW = 9999;

  /** Which time, seen from the period that is reported. */
  enum Kind {
    /** From the year's beginning until within the period or later. */
    TO_DATE,
    /** The end of a month of the period: a state, if a sum is told, else a day. */
    END,
    /** The year, with no word of how far. */
    YEAR,
    /** This quarter only. */
    PERIOD,
    /** Some of this quarter, or some other stretch of months. */
    MONTH,
    /** Earlier this year only. */
    STALE,
    /** One day, or days. */
    DAY,
    /** An earlier year. */
    PRIOR,
    /** Later than the period. */
    FUTURE
  }
}
