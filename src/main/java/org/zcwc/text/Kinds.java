package org.zcwc.text;

/** Whether the words near a quantity make what it counts only a kind of what is sought. */
final class Kinds {

  private static final Words AIMS = Words.of("围绕", "针对", "面向", "聚焦", "结合", "服务", "为");

  private static final Words AND = Words.of("和", "及", "与", "以及");

  /** Ways of holding them, of which each may be of any kind. */
  private static final Words HELD = Words.of("专场", "专项", "现场", "线上", "线下", "直播", "网络");

  private static final Words SCHOOLS = Words.of("小学", "初中", "高中", "幼儿园");

  private final Scene scene;
  private final Subject subject;
  private final Mention mention;
  private int narrow = -1;
  private int name = -1;
  private boolean all;
  private boolean kindly;
  private boolean joined;
  private boolean widened;

  Kinds(Scene scene, Subject subject, Mention mention) {
    this.scene = scene;
    this.subject = subject;
    this.mention = mention;
  }

  /** 孤儿、重点困境儿童: a narrow kind stands in a list with one that is not. */
  void pass(int at) {
    Token token = scene.token(at);
    boolean mark = token.kind() == Token.Kind.MARK;
    boolean listed = narrow < 0 && at > mention.near() && (mark || AND.has(token));
    Token before = scene.token(Math.max(0, at - 1));
    widened |=
        listed
            && (before.is(Word.PEOPLE, Word.CONTENT, Word.NARROW)
                || before.kind() == Token.Kind.NAME);
    widened |= mark && narrow < 0 && name >= 0;
  }

  /** The subject is named here. */
  void named(int at) {
    name = at;
  }

  /** 各类: all kinds are told. */
  void all() {
    all = true;
  }

  /** A word that narrows; 在32所中小学建成34间: not the noun of the quantity before. */
  void narrow(int at) {
    if (at > 0 && scene.token(at - 1).figure() != null) {
      return;
    }
    joined |= narrow >= 0 && between(narrow, at);
    // “春风送岗”等女性专场招聘会: one kind, whatever stands before 等.
    kindly |= all && held() && !HELD.has(scene.token(at));
    narrow = aim(at) || school(at) ? narrow : at;
  }

  private boolean held() {
    return subject.event() && !subject.money();
  }

  /** 在城南小学、龙泉中学举办3场: the end of the name of where it was held. */
  private boolean school(int at) {
    Token before = scene.token(Math.max(0, at - 1));
    return (subject.event() || subject.contest())
        && at > mention.near()
        && before.end() == scene.token(at).start()
        && SCHOOLS.has(scene.token(at))
        && (before.kind() == Token.Kind.UNKNOWN || before.is(Word.CONTENT, Word.OTHER));
  }

  /** 围绕重点群体举办招聘会25场: what it is held for makes it no kind of its own. */
  private boolean aim(int at) {
    return subject.event()
        && scene.tokens(Math.max(mention.near(), at - 2), at).stream().anyMatch(t -> AIMS.has(t));
  }

  /** 2860名女生完成首针疫苗接种: the kind stands right before the name behind. */
  void behind() {
    boolean beside =
        mention.at() + 1 < mention.until() && subject.named(scene.token(mention.at() + 1));
    for (int i = mention.at() + 2; i < mention.until() && !beside; i++) {
      if (subject.named(scene.token(i))) {
        Token before = scene.token(i - 1);
        boolean kind = before.is(Word.NARROW) && !subject.does(before);
        narrow = kind ? i - 1 : narrow;
        // 完成疫苗首剂接种: or right behind it.
        Token next = scene.token(Math.min(i + 1, mention.until() - 1));
        narrow = next.is(Word.NARROW) && !subject.does(next) ? i + 1 : narrow;
        return;
      }
    }
  }

  /** 农村和城镇: the two are joined, neither narrows. */
  private boolean between(int one, int two) {
    return two == one + 2 && "和与及、".contains(scene.words(one + 1, two));
  }

  boolean narrowed() {
    return narrow >= 0 && (!all || kindly) && !joined && !widened;
  }

  /** 夜市招聘会5场: a strange word right before the name makes it a kind. */
  boolean kind() {
    int named = name;
    for (int i = mention.at() + 1; named < 0 && i < mention.until(); i++) {
      named = subject.named(scene.token(i)) ? i : named;
    }
    Token before = named > mention.clause().from() ? scene.token(named - 1) : null;
    return before != null
        && !subject.whole(scene.token(named).said())
        && (subject.people() || !Subject.person(before.said()))
        && (before.kind() == Token.Kind.UNKNOWN || before.is(Word.OTHER))
        && subject.foreign(before.said()) >= 2;
  }

  /** Named only by a keyword of which its name has nothing: 高血压 for 慢性病. */
  private boolean narrowName() {
    return name >= 0 && subject.apart(scene.token(name).said());
  }

  /** 高血压患者33人，糖尿病患者12人: the next clause, without a verb, counts more of the kind. */
  boolean besides() {
    return narrowName() && scene.behind(mention).filter(this::besides).isPresent();
  }

  private boolean besides(Clause clause) {
    Quantity own = scene.quantity(mention);
    for (int i = clause.from(); i < clause.to(); i++) {
      Token token = scene.token(i);
      if (token.figure() != null) {
        return i > clause.from()
            && token.figure().quantity().measureUnit().equals(own.measureUnit());
      }
      if (token.is(Word.DEED, Word.ACT, Word.DONE, Word.SUM, Word.PART, Word.PLAN, Word.LEFT)) {
        return false;
      }
    }
    return false;
  }
}
