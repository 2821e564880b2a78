package org.zcwc.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
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
    TIME
  }

  static final NumberForm PLAIN = new NumberForm(Kind.PLAIN, 0);
  private static final NumberForm DATE = new NumberForm(Kind.DATE, 0);
  private static final NumberForm TIME = new NumberForm(Kind.TIME, 0);

  /** Excel keeps 15 significant digits; what a double has beyond is noise. */
  private static final MathContext DIGITS = new MathContext(15);

  private static final double LAST_DAY = 2_958_465;

  /** The form of a built-in format. */
  static NumberForm builtIn(int id) {
    if (id == 9 || id == 10) {
      return new NumberForm(Kind.PERCENT, id == 9 ? 0 : 2);
    }
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) || (id >= 32 && id <= 35)) {
      return TIME;
    }
    boolean date =
        (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return date ? DATE : PLAIN;
  }

  /** The form that a format code gives, by its first section. */
  static NumberForm of(String code) {
    boolean day = false;
    boolean clock = false;
    boolean percent = false;
    boolean afterPoint = false;
    int decimals = 0;
    for (int i = 0; i < code.length(); i++) {
      char c = Character.toLowerCase(code.charAt(i));
      if (c == ';') {
        break;
      } else if (c == '"') {
        i = Math.max(i, code.indexOf('"', i + 1) < 0 ? code.length() : code.indexOf('"', i + 1));
      } else if (c == '\\' || c == '_' || c == '*') {
        i++;
      } else if (c == '[') {
        int close = code.indexOf(']', i);
        clock |=
            i + 1 < code.length()
                && "hms".indexOf(Character.toLowerCase(code.charAt(i + 1))) >= 0
                && close == i + 2;
        i = close < 0 ? code.length() : close;
      } else if (code.regionMatches(true, i, "general", 0, 7)) {
        i += 6;
      } else if (c == 'y' || c == 'd' || c == 'e' || c == '年' || c == '日') {
        day = day || c != 'e' || i == 0 || "0#?".indexOf(code.charAt(i - 1)) < 0;
      } else if (c == 'm') {
        day |= !clock;
      } else if (c == 'h' || c == 's') {
        clock = true;
      } else if (c == '%') {
        percent = true;
      } else if (c == '.') {
        afterPoint = true;
      } else if ((c == '0' || c == '#') && afterPoint) {
        decimals++;
      }
    }
    if (day) {
      return DATE;
    }
    if (clock) {
      return TIME;
    }
    return percent ? new NumberForm(Kind.PERCENT, decimals) : PLAIN;
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
    if (kind == Kind.DATE && value >= 1 && value <= LAST_DAY) {
      return new Cell(CellKind.DATE, date(value, from1904));
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

  /** Serial 60 is 29 February 1900, a day that only Excel knows; the days before it are one off. */
  private static String date(double serial, boolean from1904) {
    long days = (long) Math.floor(serial);
    try {
      LocalDate day =
          from1904
              ? LocalDate.of(1904, 1, 1).plusDays(days)
              : LocalDate.of(1899, 12, days < 60 ? 31 : 30).plusDays(days);
      double rest = serial - days;
      return rest < 1.0 / 86_400 ? day.toString() : day + " " + time(rest);
    } catch (DateTimeException e) {
      return Double.toString(serial);
    }
  }

  private static String time(double part) {
    return LocalTime.ofSecondOfDay(Math.min(86_399, Math.round(part * 86_400))).toString();
  }
}
