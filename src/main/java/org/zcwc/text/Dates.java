package org.zcwc.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Exact days as offices write them. */
public final class Dates {

  private static final Pattern FULL =
      Pattern.compile(
          "(?<!\\d)(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?(?!\\d)");
  private static final Pattern PACKED =
      Pattern.compile("(?<!\\d)(20\\d{2})(\\d{2})(\\d{2})(?!\\d)");

  private Dates() {}

  /** An exact day, wherever it stands in the text. */
  public static Optional<LocalDate> date(String text) {
    String plain = arabic(text);
    Matcher full = FULL.matcher(plain);
    if (full.find()) {
      return DateMention.of(number(full.group(1)), number(full.group(2)), number(full.group(3)));
    }
    Matcher packed = PACKED.matcher(plain);
    return packed.find()
        ? DateMention.of(number(packed.group(1)), number(packed.group(2)), number(packed.group(3)))
        : Optional.empty();
  }

  /**
   * The day that the whole text is, as 2023-12-31.
   *
   * @throws DateTimeException where it is none
   */
  public static LocalDate iso(String text) {
    boolean plain = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
    for (int i = 0; plain && i < text.length(); i++) {
      plain = i == 4 || i == 7 || (text.charAt(i) >= '0' && text.charAt(i) <= '9');
    }
    // the JDK's formatter, which knows more ways, takes longer to set up than all config to read
    return plain
        ? LocalDate.of(
            number(text.substring(0, 4)), number(text.substring(5, 7)), number(text.substring(8)))
        : LocalDate.parse(text);
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
