package org.zcwc.message;

/**
 * Text from a file or a file's name, fit for one line of a terminal or a log: what would start a
 * new line, move the cursor, change colours or turn the writing round is spelt out ({@code
 * \u001b}).
 */
public final class Visible {

  private Visible() {}

  /** The text on one line, everything else in it as it is. */
  public static String of(String text) {
    return text.codePoints().noneMatch(Visible::acts)
        ? text
        : text.codePoints()
            .collect(
                StringBuilder::new,
                (line, c) -> {
                  if (acts(c)) {
                    line.append(String.format("\\u%04x", c));
                  } else {
                    line.appendCodePoint(c);
                  }
                },
                StringBuilder::append)
            .toString();
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
