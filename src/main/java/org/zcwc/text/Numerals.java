package org.zcwc.text;

/** Chinese numerals as headings are numbered with: 一, 十二, 一百零三. */
public final class Numerals {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String PLACES = "千百十";

  private Numerals() {}

  /**
   * The numeral of a number from 1 to 9999.
   *
   * @throws IllegalArgumentException for any other
   */
  public static String of(int number) {
    if (number < 1 || number > 9999) {
      throw new IllegalArgumentException(Integer.toString(number));
    }
    StringBuilder numeral = new StringBuilder();
    boolean skipped = false;
    for (int place = 1000, i = 0; place > 0; place /= 10, i++) {
      int digit = number / place % 10;
      if (digit == 0) {
        skipped = !numeral.isEmpty();
        continue;
      }
      numeral.append(skipped ? "零" : "");
      boolean bareTen = place == 10 && digit == 1 && numeral.isEmpty();
      numeral.append(bareTen ? "" : DIGITS.charAt(digit));
      numeral.append(i < PLACES.length() ? PLACES.charAt(i) : "");
      skipped = false;
    }
    return numeral.toString();
  }
}
