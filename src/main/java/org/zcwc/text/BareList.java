package org.zcwc.text;

import java.util.List;

/** A list of times, figures and sums that names nothing. */
final class BareList {

  /** How many words of figures and times a bare list has. */
  private static final int LISTED = 60;

  private BareList() {}

  /** 一季度2场，二季度3场，累计5场, and nothing else: the only one of the task that is counted so. */
  static boolean sums(Scene scene, Mention mention, Subject subject, List<Subject> all) {
    String unit = scene.quantity(mention).measureUnit();
    int before = mention.at() - 1;
    boolean sum = before >= 0 && before < LISTED && scene.token(before).is(Word.SUM);
    return sum
        && scene.unnamed()
        && mention.at() + 1 == mention.clause().to()
        && scene.tokens(0, mention.at()).stream().allMatch(BareList::bare)
        && MeasureUnits.same(unit, subject.unit())
        && all.stream().filter(s -> MeasureUnits.same(unit, s.unit())).count() == 1;
  }

  private static boolean bare(Token token) {
    return token.figure() != null
        || token.kind() == Token.Kind.TIME
        || token.kind() == Token.Kind.MARK
        || token.is(Word.SUM, Word.DONE);
  }
}
