package org.zcwc.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import org.zcwc.model.grid.Cell;
import org.zcwc.model.grid.CellKind;

/**
 * What a number format makes of a number: a plain one, a percentage, or a date (ECMA-376 part 1,
 * 18.8.30 and 18.8.31, with the further ids that Chinese Excel uses).
 *
 * @param decimals places after the point of a percentage
 */
record NumberForm(Kind kind, int decimals) {

  /** What a number is shown as. */
  enum Kind {
    PLAIN,
    PERCENT,
    DATE,
    /** A year and a month, as Excel shows what was typed as {@code 2023年12月}. */
    MONTH,
    TIME
  }

  static final NumberForm PLAIN = new NumberForm(Kind.PLAIN, 0);
  private static final NumberForm DATE = new NumberForm(Kind.DATE, 0);
  private static final NumberForm MONTH = new NumberForm(Kind.MONTH, 0);
  private static final NumberForm TIME = new NumberForm(Kind.TIME, 0);

  /** Excel keeps 15 significant digits; what a double has beyond is noise. */
  private static final MathContext DIGITS = new MathContext(15);

  private static final double LAST_DAY = 2_958_465;

  /** The form of a built-in format. */
  static NumberForm builtIn(int id) {
    return switch (id) {
      case 9 -> new NumberForm(Kind.PERCENT, 0);
      case 10 -> new NumberForm(Kind.PERCENT, 2);
      case 14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58 -> DATE;
      case 17, 27, 36, 50, 52, 57 -> MONTH;
      case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56 -> TIME;
      default -> PLAIN;
    };
  }

  /** The form that a format code gives, by its first section. */
  static NumberForm of(String code) {
    boolean year = false;
    boolean month = false;
    boolean day = false;
    boolean clock = false;
    boolean percent = false;
    boolean afterPoint = false;
    int decimals = 0;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == ';') {
        break;
      }
      switch (c) {
        case '"' -> i = closing(code, '"', i);
        case '\\', '_', '*' -> i++;
        case '[' -> {
          int close = closing(code, ']', i);
          clock |= elapsed(code, i + 1, close);
          i = close;
        }
        case 'G', 'g' -> i += code.regionMatches(true, i, "general", 0, 7) ? 6 : 0;
        case 'y', 'Y' -> year = true;
        case 'm', 'M' -> month = true;
        case 'd', 'D', 'a', 'A' -> {
          boolean halfDay = code.regionMatches(true, i, "am/pm", 0, 5);
          day |= !halfDay && (c == 'd' || c == 'D' || code.regionMatches(true, i, "aaa", 0, 3));
          i += halfDay ? 4 : 0;
        }
        case 'e', 'E' -> year |= i == 0 || "0#?".indexOf(code.charAt(i - 1)) < 0;
        case 'h', 'H', 's', 'S' -> clock = true;
        case '%' -> percent = true;
        case '.' -> afterPoint = true;
        case '0', '#' -> decimals += afterPoint ? 1 : 0;
        default -> {
          // Signs that stand for themselves.
        }
      }
    }
    if (year && month && !day && !clock) {
      return MONTH;
    }
    // Beside hours or seconds an m is minutes.
    if (year || day || (month && !clock)) {
      return DATE;
    }
    if (clock) {
      return TIME;
    }
    return percent ? new NumberForm(Kind.PERCENT, decimals) : PLAIN;
  }

  /** Hours, minutes or seconds that may pass their round: {@code [h]}, {@code [mm]}. */
  private static boolean elapsed(String code, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("hHmMsS".indexOf(code.charAt(i)) < 0) {
        return false;
      }
    }
    return from < to;
  }

  private static int closing(String code, char mark, int from) {
    int close = code.indexOf(mark, from + 1);
    return close < 0 ? code.length() : close;
  }

  /** The cell that a stored number is in this form. */
  Cell cell(String stored, boolean from1904) {
    if (kind == Kind.PLAIN && shortWhole(stored)) {
      return new Cell(CellKind.NUMBER, stored);
    }
    double value;
    try {
      value = Double.parseDouble(stored.trim());
    } catch (NumberFormatException e) {
      return Cell.text(stored);
    }
    return cell(value, from1904);
  }

  /** The cell that a number is in this form. */
  Cell cell(double value, boolean from1904) {
    if (!Double.isFinite(value)) {
      return Cell.text(Double.toString(value));
    }
    boolean dated = kind == Kind.DATE || kind == Kind.MONTH;
    if (dated && value >= 1 && value <= LAST_DAY) {
      return date(value, from1904);
    }
    BigDecimal exact = new BigDecimal(value).round(DIGITS);
    if (kind == Kind.PERCENT) {
      BigDecimal hundredfold = exact.movePointRight(2).setScale(decimals, RoundingMode.HALF_UP);
      return new Cell(CellKind.NUMBER, hundredfold.toPlainString() + "%");
    }
    if (kind == Kind.TIME && value >= 0 && value < 1) {
      return Cell.text(time(value));
    }
    return new Cell(
        CellKind.NUMBER, exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString());
  }

  private static boolean shortWhole(String stored) {
    if (stored.isEmpty()
        || stored.length() > 15
        || (stored.charAt(0) == '0' && stored.length() > 1)) {
      return false;
    }
    for (int i = 0; i < stored.length(); i++) {
      if (stored.charAt(i) < '0' || stored.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * Serial 60 is 29 February 1900, a day that only Excel knows; the days before it are one off.
   * Seconds are rounded, a whole day less a hair being the next day.
   */
  private Cell date(double serial, boolean from1904) {
    long seconds = Math.round(serial * 86_400);
    long days = Math.floorDiv(seconds, 86_400L);
    int rest = (int) Math.floorMod(seconds, 86_400L);
    LocalDate day =
        from1904
            ? LocalDate.of(1904, 1, 1).plusDays(days)
            : LocalDate.of(1899, 12, days < 60 ? 31 : 30).plusDays(days);
    if (kind == Kind.MONTH && day.getDayOfMonth() == 1 && rest == 0) {
      return Cell.text(day.getYear() + "年" + day.getMonthValue() + "月");
    }
    return new Cell(
        CellKind.DATE, rest == 0 ? day.toString() : day + " " + LocalTime.ofSecondOfDay(rest));
  }

  private static String time(double part) {
    return LocalTime.ofSecondOfDay(Math.min(86_399, Math.round(part * 86_400))).toString();
  }
}
