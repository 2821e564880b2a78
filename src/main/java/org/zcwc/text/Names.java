package org.zcwc.text;

import java.text.Normalizer;

/**
 * Names of units, tasks and columns: the form in which they are compared, and how close two are.
 */
public final class Names {

  private static final int DROPPED = -1;
  private static final int UNKNOWN = -2;

  private Names() {}

  /**
   * The form for comparing only: compatibility forms folded (NFKC), white space and invisible
   * characters dropped, quotation marks, dashes and brackets each made one sign, Latin letters
   * lower case.
   */
  public static String normal(String name) {
    int same = 0;
    while (same < name.length() && simple(name.charAt(same)) == name.charAt(same)) {
      same++;
    }
    if (same == name.length()) {
      return name;
    }
    StringBuilder simple = new StringBuilder(name.length()).append(name, 0, same);
    for (int i = same; i < name.length(); i++) {
      int c = simple(name.charAt(i));
      if (c == UNKNOWN) {
        return folded(name);
      }
      if (c != DROPPED) {
        simple.append((char) c);
      }
    }
    return simple.toString();
  }

  /**
   * The sign that a character of common Chinese text is compared as, whatever stands beside it;
   * what is not common has to be asked of Unicode's tables, which took a tenth of a large run.
   */
  private static int simple(char c) {
    if (c >= 0x4E00 && c <= 0x9FFF) {
      return c;
    }
    // The full-width forms stand for ASCII, in its order.
    char half = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
    if (half <= '~') {
      boolean capital = half >= 'A' && half <= 'Z';
      return half <= ' ' ? DROPPED : capital ? half + ('a' - 'A') : sign(half);
    }
    return switch (c) {
      case '\u3000' -> DROPPED;
      case '。', '《', '》', '、', '“', '”', '‘', '’', '—', '【', '】', '〔', '〕', '「', '」' -> sign(c);
      default -> UNKNOWN;
    };
  }

  private static String folded(String name) {
    String once = fold(name);
    if (plain(once)) {
      return once;
    }
    // what is dropped may have stood between a letter and its accent
    String again = fold(once);
    while (!again.equals(once)) {
      once = again;
      again = fold(once);
    }
    return once;
  }

  private static String fold(String name) {
    String folded = plain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKC);
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (!unseen(c)) {
        out.append(sign(Character.toLowerCase(c)));
      }
    }
    return out.toString();
  }

  /** Whether NFKC leaves it as it is: CJK ideographs, ASCII. */
  private static boolean plain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c > 0x7E && (c < 0x4E00 || c > 0x9FFF)) {
        return false;
      }
    }
    return true;
  }

  private static boolean unseen(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.isISOControl(c);
  }

  private static char sign(char c) {
    return switch (c) {
      case '“', '”', '„', '‟', '‘', '’', '「', '」', '『', '』', '\'', '`', '＂', '＇' -> '"';
      case '—', '–', '‐', '‑', '‒', '―', '－', '−', '~', '～' -> '-';
      case '（', '[', '【', '〔', '［', '{' -> '(';
      case '）', ']', '】', '〕', '］', '}' -> ')';
      case '、', '，' -> ',';
      case '：' -> ':';
      default -> c;
    };
  }

  /**
   * How close two names are, from 0 (nothing in common) to 1 (the same), by their normal forms: the
   * better of one less their edit distance (a swap of neighbours being one edit) over the longer
   * one's length, and, where the shorter stands in the longer as a subsequence, a mean of 1 and its
   * share of the length, so that a shortened name is near.
   */
  public static double closeness(String a, String b) {
    String first = normal(a);
    String second = normal(b);
    if (first.equals(second)) {
      return 1;
    }
    String shorter = first.length() <= second.length() ? first : second;
    String longer = first.length() <= second.length() ? second : first;
    if (shorter.isEmpty() || longer.length() > 1000) {
      return 0;
    }
    double edits = 1 - distance(shorter, longer) / (double) longer.length();
    double shortened = 0;
    if (shorter.length() >= 2 && subsequence(shorter, longer)) {
      shortened = (1 + shorter.length() / (double) longer.length()) / 2;
    }
    return Math.max(edits, shortened);
  }

  private static boolean subsequence(String shorter, String longer) {
    int at = 0;
    for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
      if (longer.charAt(i) == shorter.charAt(at)) {
        at++;
      }
    }
    return at == shorter.length();
  }

  /** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours. */
  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }
}
