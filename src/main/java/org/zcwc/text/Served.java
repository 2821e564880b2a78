package org.zcwc.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells of people served month by month whether they are served, paid or only visited. */
final class Served {

  private static final Set<String> REACHES = Set.of("惠及", "受益", "享受", "领取");

  private static final Set<String> SPENT = Set.of("支出", "累计支出");

  private static final Pattern PAID = Pattern.compile("发放|保障|生活费|救助|补助|供养");

  /** How many clauses back it may be told. */
  private static final int REACH = 8;

  private final Scene scene;
  private final Subject subject;

  Served(Scene scene, Subject subject) {
    this.scene = scene;
    this.subject = subject;
  }

  /** 组织42名困境儿童参加活动: some of those served, with whom something else was done. */
  boolean visited(Stretch near, Stretch behind) {
    boolean own = near.does || behind.does;
    boolean other = subject.lasting() && (near.foreign || behind.foreign);
    return subject.people() && subject.acts() && !own && (near.visits || behind.visits || other);
  }

  /** 孤儿202人，发放107.6万元: the only money of the task, paid to those named beside it. */
  boolean paid(Mention mention, List<Subject> all) {
    String unit = scene.quantity(mention).measureUnit();
    return subject.unit().endsWith("元")
        && paidOut(mention)
        && MeasureUnits.same(unit, subject.unit())
        && all.stream().filter(s -> MeasureUnits.same(s.unit(), subject.unit())).count() == 1;
  }

  /** 拨付 to a treasury is not yet paid to people. */
  private boolean paidOut(Mention mention) {
    return scene.before(mention).stream()
        .map(Token::said)
        .anyMatch(word -> word.contains("发") || SPENT.contains(word));
  }

  /** 150名孩子受益: of what, the clause before must say. */
  boolean reaches(Mention mention) {
    // 211名儿童享受基本生活保障: told right there.
    return subject.lasting()
        && !PAID.matcher(scene.words(mention.near(), mention.until())).find()
        && scene.around(mention).stream().anyMatch(t -> REACHES.contains(t.said()));
  }

  /** Whether its sentence tells before it of what they are paid. */
  boolean paidBefore(Mention mention) {
    if (mention.near() > mention.clause().from()) {
      return true;
    }
    return scene.clauses().subList(Math.max(0, mention.number() - REACH), mention.number()).stream()
        .filter(c -> c.sentence() == mention.clause().sentence())
        .anyMatch(c -> PAID.matcher(scene.words(c.from(), c.to())).find());
  }
}
