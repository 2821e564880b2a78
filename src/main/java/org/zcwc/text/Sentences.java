package org.zcwc.text;

import java.util.ArrayList;
import java.util.List;

/** A text's sentences, parted where one thing has been said: 。；！？ and line breaks. */
final class Sentences {

  /**
   * What goes on longer is no sentence of anybody's; it is read in pieces, so that no text costs
   * much.
   */
  private static final int LONGEST = 400;

  private Sentences() {}

  /** The sentences without the marks between them. */
  static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean mark = i < text.length() && ends(text.charAt(i));
      boolean over = mark || i == text.length() || i - start == LONGEST;
      if (over && i > start) {
        sentences.add(text.substring(start, i));
      }
      if (over) {
        start = mark ? i + 1 : i;
      }
    }
    return sentences;
  }

  private static boolean ends(char c) {
    if (c >= 0x4E00 && c <= 0x9FFF) {
      return false; // a hanzi, as most are
    }
    return switch (c) {
      case '。', '；', ';', '！', '!', '？', '?', '\n' -> true;
      default -> false;
    };
  }
}
