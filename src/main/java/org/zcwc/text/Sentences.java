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

  /** Those that hold one of these signs, which most do not, in their order. */
  static List<String> holding(String text, String signs) {
    List<String> found = new ArrayList<>();
    int start = 0;
    int read = 0;
    int at = next(text, signs, 0);
    while (at >= 0) {
      for (int i = at; i > read; i--) {
        if (ends(text.charAt(i - 1))) {
          start = i;
          break;
        }
      }
      start += (at - start) / LONGEST * LONGEST;
      read = at;
      while (read < text.length() && read - start < LONGEST && !ends(text.charAt(read))) {
        read++;
      }
      found.add(text.substring(start, read));
      at = next(text, signs, read);
    }
    return found;
  }

  private static int next(String text, String signs, int from) {
    int next = -1;
    for (int i = 0; i < signs.length(); i++) {
      int at = text.indexOf(signs.charAt(i), from);
      next = at >= 0 && (next < 0 || at < next) ? at : next;
    }
    return next;
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
