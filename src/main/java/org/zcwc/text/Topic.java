package org.zcwc.text;

import java.util.ArrayList;
import java.util.HashSet;
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

  /** Units that count people or things of any kind: the words around must say whose. */
  private static final Set<String> COMMON =
      Set.of("人", "个", "元", "件", "次", "户", "平方米", "万元", "亿元", "");

  /** Taking part in what others hold. */
  private static final Set<String> ELSEWHERE = Set.of("参加", "参与", "赴", "外出", "承接");

  private static final Set<String> SUFFIXES = Set.of("服务", "覆盖");

  /** What follows is where it was done, or by whom. */
  private static final Set<String> LOCATIVE =
      Set.of(
          "在", "进入", "到", "前往", "于", "由", "依托", "走进", "深入", "通过", "联合", "会同", "面向", "到达", "委托",
          "组织");

  /** How many strange characters may stand between a name and its quantity. */
  private static final int LOOSE = 10;

  /** How many sentences a subject is remembered. */
  private static final int MEMORY = 3;

  private final Scene scene;
  private final Subject subject;
  private final List<Subject> all;
  private final List<String> shared = new ArrayList<>();
  private boolean held;
  private final Set<String> strays = new HashSet<>();
  private int namedIn;

  Topic(Scene scene, Subject subject, List<Subject> all) {
    this.scene = scene;
    this.subject = subject;
    this.all = all;
  }

  /** These tokens are passed: they may have named the subject, or another. */
  void pass(int from, int to, int sentence) {
    boolean named = false;
    boolean other = false;
    boolean strange = false;
    boolean counts = false;
    boolean deeds = false;
    for (int i = from; i < to; i++) {
      Token token = scene.tokens().get(i);
      named |= subject.named(token);
      other |= subject.other(token);
      counts |= token.figure() != null && token.figure().counts();
      deeds |= token.is(Word.OTHER_DEED) && !own(token);
      strange |= foreignAct(token);
    }
    if (named) {
      held = true;
      shared.clear();
      for (int i = from; i < to; i++) {
        Token token = scene.tokens().get(i);
        all.stream().filter(s -> s != subject && s.named(token)).forEach(s -> shared.add(s.unit()));
      }
      strays.clear();
      namedIn = sentence;
    } else if (other) {
      held = false;
    } else if (strange || (deeds && counts)) {
      stray(from, to);
    }
  }

  /** Another deed is told: what it counts may be taken for what the subject counts. */
  private void stray(int from, int to) {
    boolean counted = false;
    for (int i = from; i < to; i++) {
      Figure figure = scene.tokens().get(i).figure();
      if (figure != null && figure.counts()) {
        strays.add(figure.quantity().measureUnit());
        counted = true;
      }
    }
    if (!counted) {
      strays.add("");
    }
  }

  private boolean strayed(Mention mention) {
    String unit = scene.tokens().get(mention.at()).figure().quantity().measureUnit();
    for (String stray : strays) {
      if (stray.isEmpty() ? common(mention) : MeasureUnits.same(unit, stray)) {
        return true;
      }
    }
    return false;
  }

  private boolean own(Token token) {
    return token.kind() == Token.Kind.WORD && subject.does(token.said());
  }

  private boolean foreignAct(Token token) {
    return token.is(Word.ACT) && !own(token);
  }

  private boolean foreignThing(Token token) {
    return token.is(Word.OTHER, Word.OTHER_DEED) && !own(token);
  }

  private int strange(Token token) {
    return token.kind() == Token.Kind.UNKNOWN ? subject.foreign(token.said()) : 0;
  }

  /** What a stretch of tokens holds that is not the subject's. */
  private final class Stretch {
    private int name = -1;
    private int firstName = -1;
    private int other = -1;
    private int place = -1;
    private boolean things;
    private boolean agents;
    private boolean acts;
    private boolean own;
    private boolean does;
    private boolean elsewhere;
    private int strange;

    Stretch(int from, int to) {
      for (int i = from; i < to; i++) {
        Token token = scene.tokens().get(i);
        if (subject.named(token)) {
          name = i;
          firstName = firstName < 0 ? i : firstName;
        } else if (subject.other(token)) {
          other = i;
        }
        String word = token.said();
        place = LOCATIVE.contains(word) ? i : place;
        boolean placed = place >= 0 && i - place <= 4 && token.is(Word.OTHER);
        things |= foreignThing(token) && !placed;
        agents =
            foreignThing(token) ? !placed : agents && !token.is(Word.SUM, Word.LEVEL, Word.DONE);
        acts |= foreignAct(token) && !suffix(i);
        own |= own(token);
        does |= own(token) && token.is(Word.ACT, Word.DEED, Word.NEWLY);
        elsewhere |= ELSEWHERE.contains(token.said());
        strange += strange(token);
      }
    }
  }

  /** 适配服务, 检查覆盖: no deed beside the one that is the subject's own. */
  private boolean suffix(int at) {
    Token token = scene.tokens().get(at);
    if (at == 0 || !SUFFIXES.contains(token.said())) {
      return false;
    }
    Token before = scene.tokens().get(at - 1);
    boolean named = subject.named(before) && token.said().equals("服务");
    return named || (own(before) && before.is(Word.ACT));
  }

  Hold hold(Mention mention) {
    List<Token> tokens = scene.tokens();
    Stretch near = new Stretch(mention.near(), mention.at());
    Stretch behind = new Stretch(mention.at() + 1, mention.until());
    if (near.other > near.name && near.name < 0 && apart(mention, near.other)) {
      return carried(mention, near, behind);
    }
    if (near.other > near.name || (near.name < 0 && behind.firstName < 0 && behind.other >= 0)) {
      return Hold.NOT;
    }
    Quantity quantity = tokens.get(mention.at()).figure().quantity();
    boolean common = COMMON.contains(MeasureUnits.canonical(quantity.measureUnit()));
    int loose = common ? LOOSE / 2 : LOOSE;
    if (near.name >= 0) {
      return named(mention, near, behind, loose);
    }
    if (behind.firstName >= 0) {
      return behind(mention, near, behind, loose);
    }
    return carried(mention, near, behind);
  }

  /** 为孤儿发放342万元: the other one named is counted in quite another unit. */
  private boolean apart(Mention mention, int other) {
    String unit = scene.tokens().get(mention.at()).figure().quantity().measureUnit();
    return all.stream()
        .filter(s -> s.named(scene.tokens().get(other)))
        .noneMatch(s -> MeasureUnits.near(unit, s.unit()));
  }

  /** The name stands before: 举办招聘会86场. */
  private Hold named(Mention mention, Stretch near, Stretch behind, int loose) {
    Stretch gap = new Stretch(near.name + 1, mention.at());
    Stretch lead = new Stretch(mention.near(), near.name);
    if (gap.things || counted(mention, behind)) {
      return Hold.NOT;
    }
    boolean joined = near.other >= 0 && connected(near.other + 1, near.firstName, near.name);
    if (gap.acts) {
      return Hold.OTHER_DEED;
    }
    boolean elsewhere = lead.elsewhere && !MeasureUnits.canonical(subject.unit()).equals("人");
    return joined || elsewhere || gap.strange > loose ? Hold.MAYBE : Hold.SURE;
  }

  /** 甲和乙: another's name and this one with no word of weight between them. */
  private boolean connected(int from, int firstName, int name) {
    int to = firstName >= from ? firstName : name;
    for (int i = from; i < to; i++) {
      Token token = scene.tokens().get(i);
      if (!token.is(Word.PLAIN) && token.kind() != Token.Kind.MARK && !subject.other(token)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the noun right behind the quantity is another's: 200名医务人员. */
  private boolean counted(Mention mention, Stretch behind) {
    if (!behind.things) {
      return false;
    }
    for (int i = mention.at() + 1; i < mention.until(); i++) {
      Token token = scene.tokens().get(i);
      if (token.is(Word.OTHER) && !own(token)) {
        return true;
      }
      boolean light = token.is(Word.PLAIN, Word.PEOPLE, Word.NARROW);
      if (!light) {
        return false;
      }
    }
    return false;
  }

  /** The name stands behind: 为16532名妇女提供免费检查. */
  private Hold behind(Mention mention, Stretch near, Stretch behind, int loose) {
    Stretch head = new Stretch(mention.at() + 1, behind.firstName);
    if (head.things || head.other >= 0) {
      return Hold.NOT;
    }
    int after = behind.name + 1;
    if (after < mention.until()) {
      Token next = scene.tokens().get(after);
      int second = Math.min(after + 1, mention.until() - 1);
      boolean thing = next.is(Word.OTHER, Word.CASES) && !own(next);
      boolean later =
          (own(next) || next.is(Word.PLAIN))
              && scene.tokens().get(second).is(Word.OTHER, Word.CASES);
      boolean laterOwn = own(scene.tokens().get(second));
      if (thing || (later && !laterOwn)) {
        return Hold.NOT;
      }
    }
    boolean elsewhere =
        head.elsewhere
            && !subject.owns("参赛")
            && !MeasureUnits.canonical(subject.unit()).equals("人");
    boolean far = head.strange > loose;
    return elsewhere || far || (near.agents && behind.firstName > mention.at() + 3)
        ? Hold.MAYBE
        : Hold.SURE;
  }

  /** The name stood in an earlier clause: 截至9月底，共完成16532人. */
  private Hold carried(Mention mention, Stretch near, Stretch behind) {
    boolean forgotten = mention.clause().sentence() - namedIn > MEMORY;
    boolean known = (held && !forgotten) || (near.does && namedNext(mention));
    if (!known || near.things || near.acts || counted(mention, behind)) {
      return Hold.NOT;
    }
    boolean own = near.own || behind.own;
    boolean strangeBehind = strangeBehind(mention);
    if ((near.strange > 0 || strangeBehind) && !own) {
      return Hold.NOT;
    }
    if ((behind.things && !own) || (behind.acts && !near.does && !behind.does)) {
      return Hold.NOT;
    }
    boolean numberOnly =
        scene.tokens().get(mention.at()).figure().quantity().measureUnit().isEmpty();
    boolean bracket = mention.clause().bracketed() && numberOnly;
    boolean doubt = shared(mention) || bracket || near.strange > 1 || (!own && strayed(mention));
    return doubt ? Hold.MAYBE : Hold.SURE;
  }

  /** 免费检查16532人，检查任务完成82.66%: the next clause names it, and no other is named before. */
  private boolean namedNext(Mention mention) {
    int next = mention.number() + 1;
    if (held || mention.until() < mention.clause().to() || next >= scene.clauses().size()) {
      return false;
    }
    Clause clause = scene.clauses().get(next);
    Stretch stretch = new Stretch(clause.from(), clause.to());
    return clause.sentence() == mention.clause().sentence()
        && stretch.name >= 0
        && stretch.other < 0
        && !scene.tokens().get(clause.from()).is(Word.PART);
  }

  /** Whether it may as well be that of another named beside the subject. */
  private boolean shared(Mention mention) {
    String unit = scene.tokens().get(mention.at()).figure().quantity().measureUnit();
    return shared.stream().anyMatch(other -> MeasureUnits.near(unit, other));
  }

  private boolean common(Mention mention) {
    String unit = scene.tokens().get(mention.at()).figure().quantity().measureUnit();
    return COMMON.contains(MeasureUnits.canonical(unit));
  }

  /** Whether the first word behind the quantity is a strange one. */
  private boolean strangeBehind(Mention mention) {
    for (int i = mention.at() + 1; i < mention.until(); i++) {
      Token token = scene.tokens().get(i);
      if (strange(token) > 0) {
        return true;
      }
      if (!token.is(Word.PLAIN, Word.PEOPLE)) {
        return false;
      }
    }
    return false;
  }
}
