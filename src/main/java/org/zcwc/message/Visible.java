package org.zcwc.message;

import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Text from a file or a file's name, fit for one line of a terminal or a log: what would start a
 * new line, move the cursor, change colours or turn the writing round is spelt out ({@code
 * \u001b}).
 */
public final class Visible {

  private Visible() {}

  /** The text on one line, everything else in it as it is. */
  public static String of(String text) {
    return spelt(text, Visible::acts);
  }

  /**
   * The text for a cell of a table that any program may open, a terminal among them: its line
   * breaks and tabs as they are, and what joins or parts letters without turning them round.
   */
  public static String inCell(String text) {
    return spelt(text, Visible::actsInCell);
  }

  private static String spelt(String text, IntPredicate acts) {
    return harmless(text, acts)
        ? text
        : text.codePoints()
            .collect(
                StringBuilder::new,
                (line, c) -> {
                  if (acts.test(c)) {
                    line.append(String.format(Locale.ROOT, "\\u%04x", c));
                  } else {
                    line.appendCodePoint(c);
                  }
                },
                StringBuilder::append)
            .toString();
  }

  /** Whether nothing in it acts. Each text is asked about in every output. */
  private static boolean harmless(String text, IntPredicate acts) {
    for (int i = 0; i < text.length(); i++) {
      if (!common(text.charAt(i))) {
        int c = text.codePointAt(i);
        if (acts.test(c)) {
          return false;
        }
        i += Character.charCount(c) - 1;
      }
    }
    return true;
  }

  /**
   * Chinese characters and marks, and ASCII that prints. They do nothing, and nearly every text has
   * no others.
   */
  private static boolean common(char c) {
    return (c >= ' ' && c <= '~')
        || (c >= 0x3000 && c <= 0x9FFF)
        || (c >= '！' && c <= '～')
        || (c >= '‐' && c <= '…');
  }

  private static boolean actsInCell(int c) {
    // UAX #9: explicit formatting and implicit marks.
    boolean turns =
        (c >= 0x202A && c <= 0x202E)
            || (c >= 0x2066 && c <= 0x2069)
            || c == 0x200E
            || c == 0x200F
            || c == 0x061C;
    boolean control = Character.getType(c) == Character.CONTROL;
    return turns || (control && c != '\n' && c != '\r' && c != '\t');
  }

  private static boolean acts(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
