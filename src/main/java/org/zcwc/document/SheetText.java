package org.zcwc.document;

/** Text as a cell of a sheet holds it. */
final class SheetText {

  private SheetText() {}

  /** Whether it would be taken for a formula when the cell is edited. */
  static boolean formulaLike(String text) {
    return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
  }

  /**
   * Text as ST_Xstring has it (ECMA-376 part 1, 22.9.2.19): a control character by its number, and
   * what looks like such a number with its underscore escaped.
   */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(0);
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c < 0x20 && c != '\n' && c != '\t';
      boolean like = c == '_' && numbered(text, i);
      if (control || like) {
        out.append(text, done, i).append(like ? "_x005F_" : "_x%04X_".formatted((int) c));
        done = i + 1;
      }
    }
    return done == 0 ? text : out.append(text, done, text.length()).toString();
  }

  private static boolean numbered(String text, int i) {
    if (i + 6 >= text.length() || text.charAt(i + 1) != 'x' || text.charAt(i + 6) != '_') {
      return false;
    }
    for (int k = i + 2; k < i + 6; k++) {
      if (Character.digit(text.charAt(k), 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
