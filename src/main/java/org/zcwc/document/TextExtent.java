package org.zcwc.document;

/**
 * How much room text takes, without a font at hand: a hanzi is as wide as its size, a Latin letter
 * or digit a little over half of it.
 */
public final class TextExtent {

  /** A line's height over the size of its letters, roomy enough for the fonts of every system. */
  public static final double LINE = 1.42;

  private static final double NARROW = 0.56;

  private TextExtent() {}

  /** The width of a line in points. */
  public static double width(String text, double size) {
    double wide = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLowSurrogate(c)) {
        wide += wide(c) ? 1 : NARROW;
      }
    }
    return wide * size;
  }

  /** The text, the wide spaces in it one each where it does not fit this width, in points. */
  public static String narrowed(String text, double size, double width) {
    return width(text, size) > width ? text.replaceAll("　+", "　") : text;
  }

  /**
   * The lines that a text takes in a column: a line loses up to a letter where the next may not
   * stand at its end.
   *
   * @param width of the column, in points
   */
  public static int lines(String text, double size, double width) {
    double room = Math.max(size, width - size * 0.7);
    int lines = 0;
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      double all = width(text.substring(start, end), size);
      lines += all <= width ? 1 : (int) Math.ceil(all / room);
      start = end + 1;
    }
    return lines;
  }

  private static boolean wide(char c) {
    return (c >= 0x1100 && !(c >= 0xFF61 && c <= 0xFFDC)) || c == '“' || c == '”' || c == '·';
  }
}
