package org.zcwc.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells of people served month by month whether they are served, paid or only visited. */
final class Served {

  private static final Set<String> REACHES = Set.of("惠及", "受益", "享受", "领取");

  private static final Set<String> SPENT = Set.of("支出", "累计支出");

  private static final Set<String> BENEFIT = Set.of("惠及", "受益");

  private static final Set<String> COMES = Set.of("受益", "惠及", "参与", "参加", "吸引", "受众");

  private static final Set<String> EVENTS = Set.of("场", "次", "期", "班");

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

  /** 两癌检查项目共惠及适龄妇女1.02万人: those whom it reached are those with whom it was done. */
  boolean benefit(int from, int to) {
    return subject.people()
        && !subject.lasting()
        && scene.tokens(from, to).stream()
            .filter(t -> t.is(Word.ACT) && !subject.does(t))
            .allMatch(t -> BENEFIT.contains(t.said()));
  }

  /** 拨付资金119.4万元，保障7963名妇女接受检查: helped to what is sought, unless it is the target. */
  boolean helped(Mention mention) {
    return subject.people()
        && !subject.lasting()
        && !WholeTarget.target(scene.token(mention.at()).figure(), subject)
        && scene.before(mention).stream()
            .filter(t -> t.is(Word.ACT) && !subject.does(t))
            .allMatch(t -> t.said().equals("保障"));
  }

  /** 举办讲座26场，受益群众3000余人: those who came to what the clause before counts. */
  boolean attended(Mention mention) {
    Clause clause = mention.clause();
    String first = scene.token(clause.from()).said();
    if (mention.number() == 0
        || mention.near() > clause.from()
        || COMES.stream().noneMatch(first::startsWith)) {
      return false;
    }
    Clause before = scene.clauses().get(mention.number() - 1);
    boolean event =
        scene.tokens(before).stream()
            .anyMatch(
                t ->
                    t.figure() != null
                        && t.figure().counts()
                        && EVENTS.contains(
                            MeasureUnits.canonical(t.figure().quantity().measureUnit())));
    // “两癌”知识宣讲36场: what is told of it is none of it.
    boolean other =
        scene.tokens(before).stream().noneMatch(subject::named)
            || scene.tokens(before).stream().anyMatch(Served::told);
    return subject.people() && event && before.sentence() == clause.sentence() && other;
  }

  private static boolean told(Token token) {
    return token.is(Word.OTHER, Word.OTHER_DEED);
  }

  /** 为孤儿发放助学金3000元: something else is given, of which the next clause may go on. */
  boolean given(int from, int to) {
    boolean gives = false;
    for (Token token : scene.tokens(from, to)) {
      if (gives && token.is(Word.OTHER) && token.said().endsWith("金")) {
        return subject.unit().endsWith("元");
      }
      gives = token.is(Word.ACT) && subject.does(token);
    }
    return false;
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
