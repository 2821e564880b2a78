package org.zcwc.model.programme;

import java.time.LocalDate;

/**
 * 报告期: a quarter of a year.
 *
 * @param quarter 1 to 4
 */
public record Period(int year, int quarter) implements Comparable<Period> {

  public Period {
    if (quarter < 1 || quarter > 4) {
      throw new IllegalArgumentException("quarter " + quarter);
    }
  }

  /** The quarter that the day lies in. */
  public static Period of(LocalDate day) {
    return new Period(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  /** Its first day. */
  public LocalDate start() {
    return LocalDate.of(year, quarter * 3 - 2, 1);
  }

  /** Its last day. */
  public LocalDate end() {
    LocalDate last = LocalDate.of(year, quarter * 3, 1);
    return last.withDayOfMonth(last.lengthOfMonth());
  }

  /** The quarter before. */
  public Period previous() {
    return quarter == 1 ? new Period(year - 1, 4) : new Period(year, quarter - 1);
  }

  /** The quarter after. */
  public Period next() {
    return quarter == 4 ? new Period(year + 1, 1) : new Period(year, quarter + 1);
  }

  @Override
  public int compareTo(Period other) {
    return year == other.year
        ? Integer.compare(quarter, other.quarter)
        : Integer.compare(year, other.year);
  }

  /** As in options, JSON and folder names: {@code 2023Q3}. */
  @Override
  public String toString() {
    return year + "Q" + quarter;
  }
}
