package org.zcwc.text;

/** Clauses that tell of an earlier report that was wrong. */
final class Mistakes {

  private static final int REACH = 100;

  private Mistakes() {}

  /** Whether the clause says so of this token: before it with no correction since, or behind it. */
  static boolean in(Scene scene, Clause clause, int at) {
    if (!scene.has(Word.MISTAKEN)) {
      return false;
    }
    boolean wrong = false;
    for (Token token : scene.tokens(Math.max(clause.from(), at - REACH), at)) {
      wrong |= token.is(Word.MISTAKEN);
      wrong &= !(token.is(Word.DONE) && token.said().endsWith("为"));
    }
    return wrong
        || scene.tokens(at + 1, Math.min(clause.to(), at + REACH)).stream()
            .anyMatch(t -> t.is(Word.MISTAKEN));
  }
}
