package org.zcwc.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Numbers as people write them: {@code 16532}, {@code 16,532}, {@code 1.65万}, {@code 1万6千5百},
 * {@code 一万六千五百三十二}, {@code 二〇二三}, also in full-width digits and in the capital figures of money.
 */
public final class ChineseNumber {

  /** Numbers longer than this are no amounts. */
  private static final int LENGTH = 24;

  private ChineseNumber() {}

  /**
   * A number found in a text.
   *
   * @param end where it ends
   * @param arabic whether it is written in Arabic digits
   */
  record Found(BigDecimal value, int end, boolean arabic) {}

  /** The number that the whole text is. */
  public static Optional<BigDecimal> parse(String whole) {
    String text = Folding.fold(whole).strip();
    Optional<Found> found = at(text, 0);
    return found.filter(f -> f.end() == text.length()).map(Found::value);
  }

  /** The longest number that starts here. */
  static Optional<Found> at(String text, int start) {
    int c = start < text.length() ? text.charAt(start) : 0;
    if (digit((char) c) >= 0) {
      return arabic(text, start);
    }
    return numeral((char) c) ? chinese(text, start) : Optional.empty();
  }

  /** An Arabic digit, half or full width; or -1. */
  static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }

  /** Whether a number may start with this. */
  static boolean starts(char c) {
    return digit(c) >= 0 || numeral(c);
  }

  static boolean numeral(char c) {
    return figure(c) >= 0 || scale(c) > 0;
  }

  /** The value of 一, 两, 玖; -1 for what is no figure. */
  static int figure(char c) {
    return switch (c) {
      case '〇', '零' -> 0;
      case '一', '壹' -> 1;
      case '二', '贰', '两' -> 2;
      case '三', '叁' -> 3;
      case '四', '肆' -> 4;
      case '五', '伍' -> 5;
      case '六', '陆' -> 6;
      case '七', '柒' -> 7;
      case '八', '捌' -> 8;
      case '九', '玖' -> 9;
      default -> -1;
    };
  }

  /** 46.8千米: the 千 is the unit's. */
  private static boolean kilo(String text, int at) {
    return text.charAt(at) == '千'
        && at + 1 < text.length()
        && "米克瓦".indexOf(text.charAt(at + 1)) >= 0;
  }

  /** 十 百 千 万 亿 as powers of ten; 0 for none. */
  static int scale(char c) {
    return switch (c) {
      case '十', '拾' -> 1;
      case '百', '佰' -> 2;
      case '千', '仟' -> 3;
      case '万', '萬' -> 4;
      case '亿' -> 8;
      default -> 0;
    };
  }

  private static Optional<Found> arabic(String text, int start) {
    StringBuilder digits = new StringBuilder();
    int at = digits(text, start, digits);
    if (digits.length() <= 3) {
      at = groups(text, at, digits);
    }
    boolean point = at + 1 < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '．');
    if (point && digit(text.charAt(at + 1)) >= 0) {
      digits.append('.');
      at = digits(text, at + 1, digits);
    }
    if (digits.length() > LENGTH) {
      return Optional.empty();
    }
    return Optional.of(scaled(text, at, value(digits)));
  }

  /** The number that these digits with a point are; of usual length, without parsing. */
  private static BigDecimal value(StringBuilder digits) {
    if (digits.length() > 18) {
      return new BigDecimal(digits.toString());
    }
    long value = 0;
    int point = digits.length();
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      point = c == '.' ? i + 1 : point;
      value = c == '.' ? value : value * 10 + (c - '0');
    }
    return BigDecimal.valueOf(value, digits.length() - point);
  }

  private static int digits(String text, int from, StringBuilder into) {
    int at = from;
    while (at < text.length() && digit(text.charAt(at)) >= 0) {
      if (into.length() <= LENGTH) {
        into.append(digit(text.charAt(at)));
      }
      at++;
    }
    return at;
  }

  /** Groups of exactly three digits behind a comma or a space. */
  private static int groups(String text, int from, StringBuilder into) {
    int at = from;
    while (at + 3 < text.length() && groupMark(text.charAt(at)) && into.length() < LENGTH) {
      boolean three = true;
      for (int i = 1; i <= 3; i++) {
        three &= digit(text.charAt(at + i)) >= 0;
      }
      boolean more = at + 4 < text.length() && digit(text.charAt(at + 4)) >= 0;
      if (!three || more) {
        break;
      }
      at = digits(text, at + 1, into);
    }
    return at;
  }

  private static boolean groupMark(char c) {
    return c == ',' || c == ' ' || c == '\u00A0' || c == '\u202F';
  }

  /** {@code 1.65万}, {@code 1万6千5百}: scales, each smaller than the one before. */
  private static Found scaled(String text, int from, BigDecimal first) {
    if (from == text.length() || scale(text.charAt(from)) <= 0) {
      return new Found(first, from, true);
    }
    int at = from;
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal part = first;
    int last = Integer.MAX_VALUE;
    while (at < text.length() && scale(text.charAt(at)) > 0 && !kilo(text, at)) {
      int scale = scale(text.charAt(at));
      int next = at + 1;
      // 百万, 千万: two scales behind one number.
      while (next < text.length()
          && (scale(text.charAt(next)) == 4 || scale(text.charAt(next)) == 8)
          && scale < 4) {
        scale += scale(text.charAt(next));
        next++;
      }
      if (scale >= last || (scale == 1 && last == Integer.MAX_VALUE)) {
        break;
      }
      total = total.add(part.scaleByPowerOfTen(scale));
      last = scale;
      part = BigDecimal.ZERO;
      at = next;
      // 1万零8百.
      boolean nought = at + 1 < text.length() && figure(text.charAt(at)) == 0;
      int lower = nought && digit(text.charAt(at + 1)) > 0 ? at + 1 : at;
      StringBuilder digits = new StringBuilder();
      int behind = digits(text, lower, digits);
      boolean goesOn =
          digits.length() > 0
              && digits.length() <= 4
              && behind < text.length()
              && scale(text.charAt(behind)) > 0;
      if (!goesOn) {
        break;
      }
      part = new BigDecimal(digits.toString());
      at = behind;
    }
    boolean ones =
        last == 1
            && at < text.length()
            && digit(text.charAt(at)) > 0
            && (at + 1 == text.length() || digit(text.charAt(at + 1)) < 0);
    if (ones) {
      part = BigDecimal.valueOf(digit(text.charAt(at)));
      at++;
    }
    BigDecimal value = total.add(part);
    return new Found(plain(value), at, true);
  }

  /** The same number without an exponent: 20000, not 2E4. */
  static BigDecimal plain(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private static Optional<Found> chinese(String text, int start) {
    int end = start;
    boolean plainDigits = true;
    while (end < text.length() && end - start < LENGTH && numeral(text.charAt(end))) {
      plainDigits &= figure(text.charAt(end)) >= 0;
      end++;
    }
    if (plainDigits && end - start > 1) {
      StringBuilder digits = new StringBuilder();
      for (int i = start; i < end; i++) {
        digits.append(figure(text.charAt(i)));
      }
      return Optional.of(new Found(new BigDecimal(digits.toString()), end, false));
    }
    OptionalLong value = SpokenNumeral.value(text.substring(start, end));
    return value.isPresent()
        ? Optional.of(pointed(text, end, BigDecimal.valueOf(value.getAsLong())))
        : Optional.empty();
  }

  /** 三百四十二点五万: figures behind the point, and the scale behind them. */
  private static Found pointed(String text, int end, BigDecimal whole) {
    if (end + 1 >= text.length() || text.charAt(end) != '点' || figure(text.charAt(end + 1)) < 0) {
      return new Found(whole, end, false);
    }
    StringBuilder digits = new StringBuilder(whole.toPlainString()).append('.');
    int at = end + 1;
    while (at < text.length() && at - end < LENGTH && figure(text.charAt(at)) >= 0) {
      digits.append(figure(text.charAt(at)));
      at++;
    }
    int scale = at < text.length() && scale(text.charAt(at)) >= 4 ? scale(text.charAt(at)) : 0;
    BigDecimal value = new BigDecimal(digits.toString()).scaleByPowerOfTen(scale);
    return new Found(plain(value), scale > 0 ? at + 1 : at, false);
  }
}
