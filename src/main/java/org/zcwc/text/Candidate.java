package org.zcwc.text;

import java.math.BigDecimal;

/**
 * A quantity that may be an indicator's.
 *
 * @param sure whether it is surely this indicator's
 * @param value in the indicator's unit of measure
 * @param exact whether its unit of measure is the indicator's own word
 * @param added whether a word tells that it is an addition
 * @param ofYear whether its time mark bounds it to the year
 * @param from the first month that its time mark names; 0 for none
 * @param upTo the last day that its time mark names
 * @param time what the words say of its time
 * @param half the one of two kinds that it is of, where its name says both; empty for none
 * @param named the longest of its names that stands by it; empty for none
 * @param list the same number for all in one list (甲3人、乙5人)
 * @param start of the words to quote
 */
record Candidate(
    Role role,
    boolean sure,
    BigDecimal value,
    boolean approximate,
    boolean exact,
    boolean added,
    boolean ofYear,
    int from,
    int upTo,
    Situation.Times time,
    String half,
    String named,
    int list,
    int start,
    int end) {

  /** Whether it says no other number than one, if it says any. */
  boolean one() {
    return role == Role.OTHER || value.compareTo(BigDecimal.ONE) == 0;
  }

  /** Whether it remains open what it is. */
  boolean open() {
    return role == Role.UNSURE || role == Role.STOCK;
  }

  /** Whether it is the same amount as another, or one of them a rounding of the other. */
  boolean agrees(Candidate other) {
    if (value.compareTo(other.value) == 0) {
      return true;
    }
    BigDecimal apart = value.subtract(other.value).abs();
    BigDecimal tenth = value.max(other.value).movePointLeft(1);
    return approximate != other.approximate && apart.compareTo(tenth) <= 0;
  }

  /** The last day that its time mark names; the end of the quarter is as good as now. */
  int until(int quarter) {
    boolean ends = upTo / 100 >= quarter * 3 && upTo % 100 >= 28;
    return ends ? TimeMark.NOW : upTo;
  }

  /** The same quantity in another role. */
  Candidate as(Role other) {
    return with(other, value);
  }

  /** As many times as it is told of. */
  Candidate times(int many) {
    return with(role, value.multiply(BigDecimal.valueOf(many)));
  }

  private Candidate with(Role other, BigDecimal amount) {
    return new Candidate(
        other,
        sure,
        amount,
        approximate,
        exact,
        added,
        ofYear,
        from,
        upTo,
        time,
        half,
        named,
        list,
        start,
        end);
  }
}
