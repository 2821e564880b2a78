package org.zcwc.grid;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What Word writes before the paragraphs of its automatic lists (ECMA-376 part 1, 17.9): it counts
 * them itself, and no number stands in the text. One document, asked paragraph by paragraph.
 */
final class ListLabels {

  /** A list has no more levels (ECMA-376 part 1, 17.9.1). */
  static final int LEVELS = 9;

  /** A longer label is no number. */
  private static final int LONGEST = 40;

  /**
   * How the paragraphs of one level are numbered.
   *
   * @param start the first one's number
   * @param format how numbers are written
   * @param text the label, with {@code %1} to {@code %9} where a level's number stands
   * @param after what stands between the label and the paragraph's words
   */
  record Level(int start, ListNumber format, String text, String after) {}

  private final Map<Object, int[]> counted = new HashMap<>();

  /**
   * Counts a paragraph and gives its label with what stands behind it; empty for bullets.
   *
   * @param list what tells this list from the document's others
   * @param levels its levels, from the uppermost
   * @param level the paragraph's own, from 0
   */
  String next(Object list, List<Level> levels, int level) {
    if (level < 0 || level >= Math.min(LEVELS, levels.size())) {
      return "";
    }
    int[] counts = counted.computeIfAbsent(list, l -> begun(levels));
    counts[level]++;
    for (int deeper = level + 1; deeper < levels.size() && deeper < LEVELS; deeper++) {
      counts[deeper] = levels.get(deeper).start() - 1;
    }
    Level own = levels.get(level);
    if (own.format() == ListNumber.NONE || own.text().length() > LONGEST) {
      return "";
    }
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < own.text().length(); i++) {
      char c = own.text().charAt(i);
      int place = c == '%' && i + 1 < own.text().length() ? own.text().charAt(i + 1) - '1' : -1;
      if (place >= 0 && place < Math.min(LEVELS, levels.size())) {
        Level of = levels.get(place);
        label.append(of.format().written(Math.max(counts[place], of.start())));
        i++;
      } else {
        label.append(c);
      }
    }
    return label.isEmpty() ? "" : label + gap(label.charAt(label.length() - 1), own.after());
  }

  /** Word's tab sets words in line, and says nothing where the label ends by itself. */
  private static String gap(char last, String after) {
    if (after.isEmpty() || last == '、' || last == '）') {
      return "";
    }
    return Character.isLetterOrDigit(last) ? after : " ";
  }

  /** The list begins anew: the next paragraph of this level has this number. */
  void restart(Object list, List<Level> levels, int level, int start) {
    if (level >= 0 && level < Math.min(LEVELS, levels.size())) {
      counted.computeIfAbsent(list, l -> begun(levels))[level] = start - 1;
    }
  }

  private static int[] begun(List<Level> levels) {
    int[] counts = new int[LEVELS];
    Arrays.setAll(counts, i -> i < levels.size() ? levels.get(i).start() - 1 : 0);
    return counts;
  }

  /**
   * The label before a paragraph's words: set apart where its last and their first digit would run
   * into one number, 1. and 5万元.
   */
  static String before(String label, String words) {
    if (label.isEmpty() || words.isBlank()) {
      return words;
    }
    boolean digits =
        Character.isDigit(words.charAt(0))
            && !Character.isWhitespace(label.charAt(label.length() - 1));
    return label + (digits ? " " : "") + words;
  }
}
