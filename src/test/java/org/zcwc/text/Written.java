package org.zcwc.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The ways in which people write a whole number; made apart from the code that reads them. */
final class Written {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String CAPITALS = "零壹贰叁肆伍陆柒捌玖";

  private Written() {}

  static List<String> allWays(long number) {
    List<String> ways = new ArrayList<>();
    ways.add(Long.toString(number));
    ways.add(String.format(Locale.ROOT, "%,d", number));
    ways.add(String.format(Locale.ROOT, "%,d", number).replace(',', ' '));
    ways.add(wide(Long.toString(number)));
    ways.add(spoken(number, DIGITS, "十百千"));
    ways.add(spoken(number, CAPITALS, "拾佰仟"));
    if (number >= 10_000) {
      ways.add(BigDecimal.valueOf(number, 4).stripTrailingZeros().toPlainString() + "万");
    }
    if (number >= 10_000 && number < 100_000_000 && number % 100 == 0) {
      ways.add(mixed(number));
    }
    return ways;
  }

  private static String wide(String digits) {
    StringBuilder out = new StringBuilder();
    digits.chars().forEach(c -> out.append((char) (c - '0' + '０')));
    return out.toString();
  }

  /** 1万6千5百. */
  private static String mixed(long number) {
    StringBuilder out = new StringBuilder().append(number / 10_000).append('万');
    long thousands = number % 10_000 / 1000;
    long hundreds = number % 1000 / 100;
    out.append(thousands > 0 ? thousands + "千" : "");
    out.append(hundreds > 0 ? hundreds + "百" : "");
    return out.toString();
  }

  private static String spoken(long number, String digits, String scales) {
    if (number == 0) {
      return digits.substring(0, 1);
    }
    StringBuilder out = new StringBuilder();
    long high = number / 100_000_000;
    long middle = number / 10_000 % 10_000;
    long low = number % 10_000;
    if (high > 0) {
      out.append(section(high, digits, scales)).append('亿');
    }
    if (middle > 0) {
      boolean gap = high > 0 && middle < 1000;
      out.append(gap ? digits.substring(0, 1) : "")
          .append(section(middle, digits, scales))
          .append('万');
    }
    if (low > 0) {
      boolean gap = out.length() > 0 && (low < 1000 || middle == 0);
      out.append(gap ? digits.substring(0, 1) : "").append(section(low, digits, scales));
    }
    return out.toString();
  }

  private static String section(long section, String digits, String scales) {
    StringBuilder out = new StringBuilder();
    boolean zero = false;
    for (int place = 3; place >= 0; place--) {
      long power = (long) Math.pow(10, place);
      int digit = (int) (section / power % 10);
      if (digit == 0) {
        zero |= out.length() > 0;
        continue;
      }
      out.append(zero ? digits.substring(0, 1) : "").append(digits.charAt(digit));
      out.append(place > 0 ? scales.substring(place - 1, place) : "");
      zero = false;
    }
    return out.toString();
  }
}
