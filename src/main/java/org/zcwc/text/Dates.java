package org.zcwc.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and deadlines as offices write them. */
public final class Dates {

  private static final Pattern FULL =
      Pattern.compile(
          "(?<!\\d)(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?(?!\\d)");
  private static final Pattern PACKED =
      Pattern.compile("(?<!\\d)(20\\d{2})(\\d{2})(\\d{2})(?!\\d)");
  private static final Pattern MONTH =
      Pattern.compile("(?<!\\d)(?:(\\d{4})\\s*[-/.年]\\s*)?(\\d{1,2})\\s*(?:月(?:份)?|(?![-/.年\\d]))");
  private static final Pattern MONTH_DAY =
      Pattern.compile("(?<!\\d)(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号]");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})\\s*年(?!\\s*\\d)");
  private static final Pattern QUARTER = Pattern.compile("(?:(\\d{4})年)?第?([1-4])季度");

  private Dates() {}

  /**
   * The day that a deadline means: a month alone is its last day, a date without a year is in the
   * programme's.
   *
   * @return empty for what is no date, or a day that does not exist
   */
  public static Optional<LocalDate> deadline(String text, int programmeYear) {
    String plain = arabic(text);
    Matcher full = FULL.matcher(plain);
    if (full.find()) {
      return day(number(full.group(1)), number(full.group(2)), number(full.group(3)));
    }
    Matcher packed = PACKED.matcher(plain);
    if (packed.find()) {
      return day(number(packed.group(1)), number(packed.group(2)), number(packed.group(3)));
    }
    Matcher year = YEAR.matcher(plain);
    Matcher named = Pattern.compile("(\\d{4})\\s*年").matcher(plain);
    int inYear = named.find() ? number(named.group(1)) : programmeYear;
    Matcher monthDay = MONTH_DAY.matcher(plain);
    if (monthDay.find()) {
      return day(inYear, number(monthDay.group(1)), number(monthDay.group(2)));
    }
    Matcher quarter = QUARTER.matcher(plain);
    if (quarter.find()) {
      return monthEnd(inYear, number(quarter.group(2)) * 3);
    }
    Matcher month = MONTH.matcher(plain);
    if (month.find() && (month.group(1) != null || month.group().contains("月"))) {
      int of = month.group(1) == null ? inYear : number(month.group(1));
      return tenth(plain, of, number(month.group(2)));
    }
    if (plain.contains("上半年") || plain.contains("年中")) {
      return monthEnd(inYear, 6);
    }
    boolean wholeYear =
        plain.contains("年底")
            || plain.contains("年末")
            || plain.contains("年内")
            || plain.contains("全年");
    return wholeYear || year.find() ? monthEnd(inYear, 12) : Optional.empty();
  }

  /** 12月上旬 ends on the 10th, 中旬 on the 20th. */
  private static Optional<LocalDate> tenth(String text, int year, int month) {
    if (text.contains("上旬")) {
      return day(year, month, 10);
    }
    return text.contains("中旬") ? day(year, month, 20) : monthEnd(year, month);
  }

  /** An exact day, wherever it stands in the text. */
  public static Optional<LocalDate> date(String text) {
    String plain = arabic(text);
    Matcher full = FULL.matcher(plain);
    if (full.find()) {
      return day(number(full.group(1)), number(full.group(2)), number(full.group(3)));
    }
    Matcher packed = PACKED.matcher(plain);
    return packed.find()
        ? day(number(packed.group(1)), number(packed.group(2)), number(packed.group(3)))
        : Optional.empty();
  }

  private static Optional<LocalDate> monthEnd(int year, int month) {
    return month < 1 || month > 12 || year < 1
        ? Optional.empty()
        : Optional.of(YearMonth.of(year, month).atEndOfMonth());
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** Full-width digits and marks half-width, numerals before 年 月 日 季 in digits. */
  static String arabic(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int digit = ChineseNumber.digit(c);
      Optional<ChineseNumber.Found> numeral =
          digit < 0 && ChineseNumber.numeral(c) ? ChineseNumber.at(text, at) : Optional.empty();
      boolean dated =
          numeral.isPresent()
              && numeral.get().end() < text.length()
              && "年月日号季".indexOf(text.charAt(numeral.get().end())) >= 0;
      if (dated) {
        out.append(numeral.get().value().toPlainString());
        at = numeral.get().end();
      } else {
        boolean mark = c == '．' || c == '－' || c == '—' || c == '–' || c == '／';
        out.append(
            digit >= 0 ? (char) ('0' + digit) : mark ? (c == '．' ? '.' : c == '／' ? '/' : '-') : c);
        at++;
      }
    }
    return out.toString();
  }
}
