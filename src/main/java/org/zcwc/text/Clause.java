package org.zcwc.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text between two marks.
 *
 * @param sentence which sentence it stands in, from 0
 * @param bracketed whether it stands in brackets
 */
record Clause(int start, int end, int sentence, boolean bracketed) {

  private static final String SENTENCE = "。；！？\n\r";
  private static final String PART = "，、：";

  /** The clauses of a folded text, in their order, none of them empty. */
  static List<Clause> split(String text) {
    List<Clause> clauses = new ArrayList<>();
    int start = 0;
    int sentence = 0;
    int depth = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '。';
      boolean ends = SENTENCE.indexOf(c) >= 0;
      boolean comma = c == ',' && !grouping(text, i);
      if (ends || comma || PART.indexOf(c) >= 0 || c == '（' || c == '）') {
        if (i > start) {
          clauses.add(new Clause(start, i, sentence, depth > 0));
        }
        start = i + 1;
        depth = ends || c == '）' ? 0 : c == '（' ? 1 : depth;
        sentence += ends ? 1 : 0;
      }
    }
    return clauses;
  }

  /** Whether the comma here groups the digits of a number. */
  private static boolean grouping(String text, int at) {
    boolean digits = at > 0 && at + 3 < text.length();
    for (int i = -1; digits && i <= 3; i++) {
      digits = i == 0 || ChineseNumber.digit(text.charAt(at + i)) >= 0;
    }
    return digits && (at + 4 == text.length() || ChineseNumber.digit(text.charAt(at + 4)) < 0);
  }
}
