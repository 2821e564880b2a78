package org.zcwc.text;

import java.math.BigDecimal;

/**
 * What the words before a quantity in its sentence have said.
 *
 * @param time the last time named, if any; {@link Times#NONE} otherwise
 * @param plan how a plan or a goal reaches it
 * @param planned the largest amount of the plan or goal; zero where none was told
 * @param part whether a word such as 其中 makes it a part
 * @param wider whether it is a wider place's
 * @param cases whether cases found are being told
 * @param unfinished whether quantities not done were told before it
 * @param timeHere whether its time is told in its own clause
 * @param ofYear whether the time named is of the year alone, be it some of it
 * @param place whether it is of one place within the area
 */
record Situation(
    Times time,
    Plan plan,
    BigDecimal planned,
    boolean part,
    boolean wider,
    boolean cases,
    boolean place,
    boolean timeHere,
    boolean ofYear,
    boolean unfinished) {

  /** The time a quantity is of, with the sums told. */
  enum Times {
    /** No time told. */
    NONE,
    /** To date, or a sum of all that was told. */
    TO_DATE,
    /** The year, no sum. */
    YEAR,
    /** This quarter alone. */
    PERIOD,
    /** A sum, of a time that is not clear. */
    UNCLEAR,
    /** A part of the time. */
    PART,
    /** Another year's, or later. */
    OTHER,
    /** An earlier year stands before, in a comparison or a rise. */
    PRIOR
  }

  /** How a plan reaches it. */
  enum Plan {
    NONE,
    /** A word of doing or having done stands between the plan and the quantity. */
    DONE,
    PLAN,
    GOAL,
    /** 完成任务16532人: done, or to be done. */
    DOING_GOAL,
    /** A plan in an earlier clause. */
    CARRIED_PLAN,
    /** A goal in an earlier clause. */
    CARRIED_GOAL
  }
}
