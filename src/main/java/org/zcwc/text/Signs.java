package org.zcwc.text;

/** What single characters are to the reading of narratives: one look-up in one table. */
final class Signs {

  /** A punctuation mark that parts clauses. */
  static final int MARK = 1;

  /** A blank, a quotation mark, a bracket: it belongs to no word, and names are found across it. */
  static final int CLEAR = 2;

  /** A number may start with it, as {@link ChineseNumber#starts} says. */
  static final int NUMBER = 4;

  /** Folding makes another sign of it, or may. */
  static final int FOLDED = 8;

  private static final String MARKS = "。；！？\n\r，、：（）,";

  /** A mark as a word: always the same string, which knows its hash. */
  private static final String[] SAID =
      MARKS.chars().mapToObj(Character::toString).toArray(String[]::new);

  private static final byte[] KINDS = kinds();

  private Signs() {}

  private static byte[] kinds() {
    byte[] kinds = new byte[1 << 16];
    set(kinds, MARKS, MARK);
    set(kinds, " \"“”‘’《》「」【】〔〕[]*·", CLEAR);
    set(kinds, "0123456789０１２３４５６７８９〇零一壹二贰两三叁四肆五伍六陆七柒八捌九玖", NUMBER);
    set(kinds, "十拾百佰千仟万萬亿", NUMBER);
    set(kinds, "０１２３４５６７８９.％．／－—–～〜−();:\u3000\u00A0\t", FOLDED);
    return kinds;
  }

  private static void set(byte[] kinds, String signs, int kind) {
    for (int i = 0; i < signs.length(); i++) {
      kinds[signs.charAt(i)] |= (byte) kind;
    }
  }

  /** Which of these it is, as bits; 0 for none. */
  static int kind(char c) {
    return KINDS[c];
  }

  /** Whether it belongs to no word. */
  static boolean clear(char c) {
    return (KINDS[c] & CLEAR) != 0;
  }

  /** A mark as a word. */
  static String said(char mark) {
    return SAID[MARKS.indexOf(mark)];
  }
}
