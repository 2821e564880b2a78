package org.zcwc.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of tokens between two marks.
 *
 * @param from its first token
 * @param to behind its last token
 * @param sentence which sentence it stands in, from 0
 * @param opener the mark before it
 * @param bracketed whether it stands in brackets
 */
record Clause(int from, int to, int sentence, char opener, boolean bracketed) {

  private static final String SENTENCE = "。；！？\n\r";

  /** The clauses of these tokens, in their order, none of them empty. */
  static List<Clause> split(String text, Token[] tokens) {
    List<Clause> clauses = new ArrayList<>();
    int from = 0;
    int sentence = 0;
    int depth = 0;
    char opener = '。';
    for (int i = 0; i <= tokens.length; i++) {
      boolean last = i == tokens.length;
      if (last || tokens[i].kind() == Token.Kind.MARK) {
        if (i > from) {
          clauses.add(new Clause(from, i, sentence, opener, depth > 0));
        }
        from = i + 1;
        char mark = last ? '。' : text.charAt(tokens[i].start());
        boolean ends = (SENTENCE.indexOf(mark) >= 0 && depth == 0) || mark == '\n';
        depth = ends || mark == '）' ? 0 : mark == '（' ? 1 : depth;
        sentence += ends ? 1 : 0;
        opener = mark;
      }
    }
    return clauses;
  }
}
