package org.zcwc.text;

/** A text with its full-width digits and marks made half-width, character for character. */
public final class Folding {

  private Folding() {}

  /** The same length as the text, so that places in it are places in the text. */
  public static String fold(String text) {
    char[] signs = text.toCharArray();
    int first = 0;
    // A full-width comma stays as it is where no full-width digit is before it.
    while (first < signs.length && (Signs.kind(signs[first]) & Signs.FOLDED) == 0) {
      first++;
    }
    return first == signs.length ? text : fold(text, first);
  }

  private static String fold(String text, int first) {
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x4E00 && c <= 0x9FFF) {
        out.append(c);
        continue;
      }
      int digit = ChineseNumber.digit(c);
      if (digit >= 0) {
        out.append((char) ('0' + digit));
      } else if (c == '，' && wide(text, i - 1) && wide(text, i + 1)) {
        out.append(',');
      } else if (c == '.' && i > 0 && stops(text, i)) {
        out.append('。');
      } else {
        out.append(mark(c));
      }
    }
    return out.toString();
  }

  /** A dot behind a Chinese character ends a sentence: 二季度30场.下步. */
  private static boolean stops(String text, int at) {
    char before = text.charAt(at - 1);
    return before >= 0x4E00 && before <= 0x9FFF;
  }

  /** A full-width digit: between two of them a full-width comma groups. */
  private static boolean wide(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '０' && text.charAt(at) <= '９';
  }

  private static char mark(char c) {
    return switch (c) {
      case '％' -> '%';
      case '．' -> '.';
      case '／' -> '/';
      case '－', '—', '–', '～', '〜', '−' -> '-';
      case '(' -> '（';
      case ')' -> '）';
      case ';' -> '；';
      case ':' -> '：';
      case '\u3000', '\u00A0', '\t' -> ' ';
      default -> c;
    };
  }
}
