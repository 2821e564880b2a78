package org.zcwc.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells of people served month by month whether they are served, paid or only visited. */
final class Served {

  private static final Words REACHES = Words.of("惠及", "受益", "享受", "领取");

  private static final Words SPENT = Words.of("支出", "累计支出");

  private static final Words HELP = Words.of("保障");

  private static final Words BENEFIT = Words.of("惠及", "受益");

  private static final List<String> COMES = List.of("受益", "惠及", "参与", "参加", "吸引", "受众");

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
    return subject.money()
        && paidOut(mention)
        && MeasureUnits.same(unit, subject.unit())
        && all.stream().filter(s -> MeasureUnits.same(s.unit(), subject.unit())).count() == 1;
  }

  /** 拨付 to a treasury is not yet paid to people. */
  private boolean paidOut(Mention mention) {
    return scene.before(mention).stream().anyMatch(t -> t.said().contains("发") || SPENT.has(t));
  }

  /** 两癌检查项目共惠及适龄妇女1.02万人: those whom it reached are those with whom it was done. */
  boolean benefit(int from, int to) {
    return subject.people() && !subject.lasting() && onlyActs(BENEFIT, from, to);
  }

  /** 拨付资金119.4万元，保障7963名妇女接受检查: helped to what is sought, unless it is the target. */
  boolean helped(Mention mention) {
    return subject.people()
        && !subject.lasting()
        && !WholeTarget.target(scene.token(mention.at()).figure(), subject)
        && onlyActs(HELP, mention.near(), mention.at());
  }

  /** Whether all deeds between these that are not the subject's own are of these words. */
  private boolean onlyActs(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = scene.token(i);
      if (token.is(Word.ACT) && !words.has(token) && !subject.does(token)) {
        return false;
      }
    }
    return true;
  }

  /** 举办讲座26场，受益群众3000余人: those who came to what the clause before counts. */
  boolean attended(Mention mention) {
    Clause clause = mention.clause();
    if (!subject.people() || mention.number() == 0 || mention.near() > clause.from()) {
      return false;
    }
    if (!comes(scene.token(clause.from()).said())) {
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
        !subject.named(scene, before.from(), before.to())
            || scene.any(Word.OTHER, before.from(), before.to())
            || scene.any(Word.OTHER_DEED, before.from(), before.to());
    return event && before.sentence() == clause.sentence() && other;
  }

  private static boolean comes(String first) {
    for (String word : COMES) {
      if (first.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** 为孤儿发放助学金3000元: something else is given, of which the next clause may go on. */
  boolean given(int from, int to) {
    boolean gives = false;
    for (int i = from; i < to && subject.money(); i++) {
      Token token = scene.token(i);
      if (gives && token.is(Word.OTHER) && token.said().endsWith("金")) {
        return true;
      }
      gives = token.is(Word.ACT) && subject.does(token);
    }
    return false;
  }

  /** 150名孩子受益: of what, the clause before must say. */
  boolean reaches(Mention mention) {
    // 211名儿童享受基本生活保障: told right there.
    boolean reaches = false;
    for (int i = mention.near(); i < mention.until() && subject.lasting(); i++) {
      reaches |= REACHES.has(scene.token(i));
    }
    return reaches && !PAID.matcher(scene.words(mention.near(), mention.until())).find();
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
