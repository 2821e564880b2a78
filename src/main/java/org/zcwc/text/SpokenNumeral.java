package org.zcwc.text;

import java.util.OptionalLong;

/** A numeral of figures and scales as it is spoken: 一万六千五百三十二, 两百零三, 一万五. */
final class SpokenNumeral {

  private SpokenNumeral() {}

  /** Its value; empty where it is no well-formed one. */
  static OptionalLong value(String numeral) {
    long high = 0;
    long middle = 0;
    long section = 0;
    int figure = -1;
    int last = Integer.MAX_VALUE;
    for (int i = 0; i < numeral.length(); i++) {
      char c = numeral.charAt(i);
      int scale = ChineseNumber.scale(c);
      if (scale == 0) {
        if (figure > 0) {
          return OptionalLong.empty();
        }
        figure = ChineseNumber.figure(c);
      } else if (scale < 4) {
        if (scale >= last || (figure <= 0 && scale != 1)) {
          return OptionalLong.empty();
        }
        section += (figure <= 0 ? 1 : figure) * power(scale);
        last = scale;
        figure = -1;
      } else {
        section += Math.max(figure, 0);
        if (scale == 4 ? section == 0 || middle > 0 : middle + section == 0 || high > 0) {
          return OptionalLong.empty();
        }
        high = scale == 8 ? (middle + section) * power(8) : high;
        middle = scale == 8 ? 0 : section * power(4);
        section = 0;
        last = Integer.MAX_VALUE;
        figure = -1;
      }
    }
    // 一万五, 三百二: a last figure right behind a scale counts the next lower place.
    int before =
        numeral.length() > 1 ? ChineseNumber.scale(numeral.charAt(numeral.length() - 2)) : 0;
    long tail = figure <= 0 ? 0 : before > 1 ? figure * power(before - 1) : figure;
    return OptionalLong.of(high + middle + section + tail);
  }

  private static long power(int exponent) {
    long value = 1;
    for (int i = 0; i < exponent; i++) {
      value *= 10;
    }
    return value;
  }
}
