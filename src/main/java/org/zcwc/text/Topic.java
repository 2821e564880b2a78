package org.zcwc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Follows what a paragraph speaks of, and says whether a quantity is a subject's. */
final class Topic {

  /** How surely a quantity is the subject's. */
  enum Hold {
    SURE,
    /** It may be, or another's. */
    MAYBE,
    /** A deed of another kind stands before it. */
    OTHER_DEED,
    NOT
  }

  /** Deeds upon what is there already. */
  private static final Words CARE =
      Words.of("维修", "维护", "管护", "养护", "修复", "修缮", "拆除", "更换", "检修", "巡查", "清理", "整改", "更新", "淘汰");

  /** Units in which people are counted: 5项青少年创意项目 counts no youths. */
  private static final Set<String> PERSONS = Set.of("人", "人次", "户", "对", "例", "");

  private static final Words PLACES = Words.of("村", "行政村", "社区", "小区", "学校", "村居");

  /** How many strange characters may stand between a name and its quantity. */
  private static final int LOOSE = 10;

  /** How many clauses ahead a name is looked for. */
  private static final int AHEAD = 40;

  /** How many sentences a subject is remembered. */
  private static final int MEMORY = 3;

  private final Scene scene;
  private final Subject subject;
  private final List<Subject> all;
  private final Served served;
  private final Strays strays;
  private final Nouns nouns;
  private final List<String> shared = new ArrayList<>();
  private boolean held;
  private boolean sibling;

  /** Something else was given since the subject was named. */
  private boolean given;

  private int namedIn;

  Topic(Scene scene, Subject subject, List<Subject> all) {
    this.scene = scene;
    this.subject = subject;
    this.all = all;
    served = new Served(scene, subject);
    strays = new Strays(scene);
    nouns = new Nouns(scene, subject);
  }

  /** These tokens are passed: they may have named the subject, or another. */
  void pass(int from, int to, int sentence) {
    boolean named = false;
    boolean other = false;
    boolean strange = false;
    boolean counts = false;
    boolean deeds = false;
    for (int i = from; i < to; i++) {
      Token token = scene.token(i);
      named |= subject.named(token);
      other |= subject.other(token);
      counts |= token.figure() != null && token.figure().counts();
      deeds |= token.is(Word.OTHER_DEED) && !subject.does(token);
      strange |= token.is(Word.ACT) && !subject.does(token);
    }
    if (named || WholeTarget.names(scene, from, to, subject, all)) {
      held = true;
      shared.clear();
      for (Subject one : all) {
        for (int i = from; i < to && one != subject; i++) {
          if (one.named(scene.token(i))) {
            shared.add(one.unit());
          }
        }
      }
      strays.clear();
      namedIn = sentence;
    } else if (other) {
      held = false;
      sibling = true;
    } else if (strange || (deeds && counts)) {
      strays.add(from, to);
    }
    given = !named && (given || served.given(from, to));
  }

  Hold hold(Mention mention) {
    Stretch near = new Stretch(scene, subject, from(mention), mention.at());
    Stretch behind = new Stretch(scene, subject, mention.at() + 1, mention.until());
    if (near.other > near.name && near.name < 0 && apart(mention, near.other)) {
      return carried(mention, near, behind);
    }
    if (near.other > near.name || (near.name < 0 && behind.firstName < 0 && behind.other >= 0)) {
      return Hold.NOT;
    }
    int loose = Strays.common(unit(mention)) ? LOOSE / 2 : LOOSE;
    if (near.name >= 0) {
      return named(mention, near, behind, loose);
    }
    if (behind.firstName >= 0) {
      return behind(mention, near, behind, loose);
    }
    return carried(mention, near, behind);
  }

  /** 在7所学校开展7场: the places are those of the quantity before. */
  private int from(Mention mention) {
    int near = mention.near();
    boolean place =
        near > 0
            && near + 1 < mention.at()
            && scene.token(near - 1).figure() != null
            && PLACES.has(scene.token(near));
    return place ? near + 1 : near;
  }

  /** 为孤儿发放342万元: the other one named is counted in quite another unit. */
  private boolean apart(Mention mention, int other) {
    String unit = unit(mention);
    return all.stream()
        .filter(s -> s.named(scene.token(other)))
        .noneMatch(s -> MeasureUnits.near(unit, s.unit()));
  }

  /** The name stands before: 举办招聘会86场. */
  private Hold named(Mention mention, Stretch near, Stretch behind, int loose) {
    Stretch gap = new Stretch(scene, subject, near.name + 1, mention.at());
    Stretch lead = new Stretch(scene, subject, mention.near(), near.name);
    if (gap.things || nouns.counted(mention, behind)) {
      return Hold.NOT;
    }
    boolean joined =
        near.other >= 0
            && !apart(mention, near.other)
            && nouns.connected(near.other + 1, near.firstName, near.name);
    boolean adapted =
        gap.acts
            && !served.benefit(near.name + 1, mention.at())
            && (subject.acts() || subject.people() || gap.strange > 0);
    if (adapted || served.visited(near, behind)) {
      return Hold.OTHER_DEED;
    }
    // 安装路灯680盏，维修路灯215盏: of what is sought, but not what is sought of it.
    for (int i = Math.max(mention.near(), near.firstName - 3); i < near.firstName; i++) {
      Token deed = scene.token(i);
      if (CARE.has(deed) && !subject.does(deed) && subject.acts()) {
        return Hold.NOT;
      }
    }
    boolean elsewhere = lead.elsewhere && !subject.takesPart();
    boolean far = gap.strange > loose || nouns.objectBehind(near.name + 1, mention.at());
    return joined || elsewhere || far ? Hold.MAYBE : Hold.SURE;
  }

  /** The name stands behind: 为16532名妇女提供免费检查. */
  private Hold behind(Mention mention, Stretch near, Stretch behind, int loose) {
    // 7项参加市青少年科技创新大赛: people within the name of a thing.
    boolean within =
        behind.firstName > mention.at() + 1
            && Subject.person(scene.token(behind.firstName - 1).said())
            && !PERSONS.contains(MeasureUnits.canonical(unit(mention)));
    int until = within ? behind.firstName - 1 : behind.firstName;
    Stretch head = new Stretch(scene, subject, mention.at() + 1, until);
    // 38个村生活污水治理: the place that is counted, and what is done there.
    boolean places =
        behind.firstName == mention.at() + 2 && PLACES.has(scene.token(mention.at() + 1));
    if ((head.things && !places) || head.other >= 0) {
      return Hold.NOT;
    }
    int after = behind.name + 1;
    if (after < mention.until()) {
      Token next = scene.token(after);
      int second = Math.min(after + 1, mention.until() - 1);
      boolean thing = next.is(Word.OTHER, Word.CASES) && !subject.does(next);
      boolean later =
          (subject.does(next) || next.is(Word.PLAIN))
              && scene.token(second).is(Word.OTHER, Word.CASES);
      boolean laterOwn = subject.does(scene.token(second)) || subject.contest();
      if (thing || (later && !laterOwn) || nouns.hosts(after, mention)) {
        return Hold.NOT;
      }
    }
    boolean elsewhere = head.elsewhere && !subject.takesPart();
    if (served.visited(near, behind)) {
      return Hold.OTHER_DEED;
    }
    boolean far = head.strange > loose;
    return elsewhere || far || (near.agents && behind.firstName > mention.at() + 3)
        ? Hold.MAYBE
        : Hold.SURE;
  }

  /** The name stood in an earlier clause: 截至9月底，共完成16532人. */
  private Hold carried(Mention mention, Stretch near, Stretch behind) {
    boolean forgotten = mention.clause().sentence() - namedIn > MEMORY;
    boolean plainly = near.does && near.strange == 0;
    boolean deed = near.does || (subject.lasting() && behind.does);
    boolean known =
        (held && (!forgotten || plainly))
            || (deed && (namedNext(mention) || (sibling && served.paid(mention, all))))
            || (plainly && !subject.lasting() && scene.unnamed())
            || BareList.sums(scene, mention, subject, all);
    if (known && served.reaches(mention) && !served.paidBefore(mention)) {
      return Hold.OTHER_DEED;
    }
    boolean helped = served.helped(mention) && behind.does;
    if (!known || near.things || (near.acts && !helped) || nouns.counted(mention, behind)) {
      return Hold.NOT;
    }
    if (served.attended(mention) || nouns.strangeBefore(mention)) {
      return Hold.NOT;
    }
    boolean own = near.own || behind.own;
    boolean strangeBehind = nouns.strangeBehind(mention);
    if ((near.strange > 0 || strangeBehind) && !own) {
      return Hold.NOT;
    }
    boolean thing = nouns.ownNext(mention) && Going.finishes(scene, mention.at(), mention.until());
    if ((behind.things && !own) || (behind.acts && !near.does && !behind.does && !thing)) {
      return Hold.NOT;
    }
    boolean numberOnly = unit(mention).isEmpty();
    boolean bracket = mention.clause().bracketed() && numberOnly;
    boolean list = mention.clause().from() > mention.near();
    // 听力筛查3098人, 儿童之家14个: a thing named that is not the subject's.
    boolean first = near.own && subject.does(scene.token(mention.near()));
    if (near.strange > 1 && !(list && thing)) {
      return first ? Hold.MAYBE : Hold.OTHER_DEED;
    }
    boolean doubt = given || shared(mention) || bracket || (!own && strays.mayBe(unit(mention)));
    if (!doubt && !held) {
      held = true;
      namedIn = mention.clause().sentence();
    }
    return doubt ? Hold.MAYBE : Hold.SURE;
  }

  /** 免费检查16532人，检查任务完成82.66%: the next clause names it, and no other is named before. */
  private boolean namedNext(Mention mention) {
    if (held) {
      return false;
    }
    int sentence = mention.clause().sentence();
    int last = Math.min(scene.clauses().size(), mention.number() + AHEAD);
    for (int next = mention.number() + 1; next < last; next++) {
      Clause clause = scene.clauses().get(next);
      Stretch stretch = new Stretch(scene, subject, clause.from(), clause.to());
      if (clause.sentence() > sentence + 1 || stretch.other >= 0) {
        return false;
      }
      if (stretch.name >= 0) {
        // 检查17865人，其中“两癌”可疑病例42人: the cases found are of those checked.
        return subject.lasting()
            || !scene.token(clause.from()).is(Word.PART)
            || scene.any(Word.CASES, clause.from(), clause.to());
      }
    }
    return false;
  }

  /** Whether it may as well be that of another named beside the subject. */
  private boolean shared(Mention mention) {
    for (String other : shared) {
      if (MeasureUnits.near(unit(mention), other)) {
        return true;
      }
    }
    return false;
  }

  private String unit(Mention mention) {
    return scene.quantity(mention).measureUnit();
  }
}
