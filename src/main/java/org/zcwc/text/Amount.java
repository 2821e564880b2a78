package org.zcwc.text;

import java.math.BigDecimal;

/**
 * An amount as written, and how much its writing rounds away: 1.65万 may be 50 more or less, and
 * people truncate as well, so that it may be off by one of the last digit printed.
 *
 * @param value in the measure unit
 * @param rounding one unit of the last digit printed; nought for a whole number without 万
 */
public record Amount(BigDecimal value, String measureUnit, BigDecimal rounding, String quote) {

  /** The amount that a quantity of this paragraph is. */
  static Amount of(String paragraph, Quantity quantity) {
    String quote = paragraph.substring(quantity.start(), quantity.end());
    String words = Folding.fold(quote);
    int scale = words.contains("亿") ? 8 : words.contains("万") ? 4 : 0;
    int point = words.indexOf('.');
    int digits = 0;
    while (point >= 0
        && point + 1 + digits < words.length()
        && ChineseNumber.digit(words.charAt(point + 1 + digits)) >= 0) {
      digits++;
    }
    boolean rounded = scale > 0 || digits > 0;
    BigDecimal rounding =
        rounded ? BigDecimal.ONE.scaleByPowerOfTen(scale - digits) : BigDecimal.ZERO;
    return new Amount(quantity.value(), quantity.measureUnit(), rounding, quote);
  }
}
