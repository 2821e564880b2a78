package org.zcwc.text;

/** Clauses that tell of an earlier report that was wrong. */
final class Mistakes {

  private static final int REACH = 100;

  private Mistakes() {}

  /** Whether the clause says so of this token: before it with no correction since, or behind it. */
  static boolean in(Scene scene, Clause clause, int at) {
    boolean wrong = false;
    for (int i = Math.max(clause.from(), at - REACH); i < at; i++) {
      Token token = scene.tokens().get(i);
      wrong |= token.is(Word.MISTAKEN);
      wrong &= !(token.is(Word.DONE) && token.said().endsWith("为"));
    }
    for (int i = at + 1; !wrong && i < Math.min(clause.to(), at + REACH); i++) {
      wrong = scene.tokens().get(i).is(Word.MISTAKEN);
    }
    return wrong;
  }
}
