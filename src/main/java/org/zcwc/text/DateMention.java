package org.zcwc.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date that stands in a text.
 *
 * @param start where it starts
 * @param end behind its last character
 * @param grain how much of it is written
 * @param year the year it is in
 * @param month its month, the last one of a quarter or half
 * @param day the day it ends on; empty where there is no such day
 * @param clear whether it can be only that day: 12月初, 12月前 and 12/11/2023 cannot
 */
record DateMention(
    int start, int end, Grain grain, int year, int month, Optional<LocalDate> day, boolean clear) {

  /** How much of a date is written. */
  enum Grain {
    YEAR,
    MONTH,
    DAY
  }

  static DateMention day(int start, int end, int year, int month, int day) {
    return new DateMention(start, end, Grain.DAY, year, month, of(year, month, day), true);
  }

  static DateMention month(int start, int end, int year, int month) {
    return new DateMention(start, end, Grain.MONTH, year, month, monthEnd(year, month), true);
  }

  static DateMention year(int start, int end, int year) {
    return new DateMention(start, end, Grain.YEAR, year, 12, monthEnd(year, 12), true);
  }

  DateMention unclear() {
    return new DateMention(start, end, grain, year, month, day, false);
  }

  boolean sameDay(DateMention other) {
    return day.equals(other.day);
  }

  boolean before(DateMention other) {
    return day.isPresent() && other.day.isPresent() && day.get().isBefore(other.day.get());
  }

  static Optional<LocalDate> of(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> monthEnd(int year, int month) {
    return month < 1 || month > 12 || year < 1
        ? Optional.empty()
        : Optional.of(lastDay(LocalDate.of(year, month, 1)));
  }

  private static LocalDate lastDay(LocalDate ofMonth) {
    return ofMonth.withDayOfMonth(ofMonth.lengthOfMonth());
  }
}
