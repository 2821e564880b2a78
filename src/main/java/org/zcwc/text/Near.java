package org.zcwc.text;

import java.util.Set;

/** The words between the quantity before and this one, and what follows of them. */
final class Near {

  /** What people do who are counted by what they took. */
  private static final Set<String> TAKING = Set.of("参加", "接受", "享受", "参与");

  /** Those taken in are served from then on. */
  static final Set<String> ENTERS = Set.of("纳入", "列入");

  /** What things are measured by, so that 3600平方米的5处 tells of all five. */
  private static final Set<String> EXTENTS = Set.of("平方米", "元", "万元", "亿元", "亩", "公里", "米");

  private static final Set<String> AIMS = Set.of("围绕", "针对", "面向", "聚焦", "结合", "服务", "为");

  private static final Set<String> AND = Set.of("和", "及", "与", "以及");

  private static final Set<String> WORKS = Set.of("工程", "项目");

  private static final Set<String> OLD = Set.of("旧有", "原有", "既有", "现有", "已有");

  private static final Set<String> EXISTING = Set.of("已有", "现有", "原有", "已建", "已建成");

  /** Steps by which a work is entered for a contest. */
  private static final Set<String> SENT = Set.of("申报", "上报", "提报", "报名");

  private final Scene scene;
  private final Subject subject;
  private final Mention mention;
  private final Works works;
  private int growth = -1;
  private int left = -1;
  private int each = -1;
  private int standard = -1;
  private int size = -1;
  private int step = -1;
  private int cases = -1;
  private int stock = -1;
  private int allotted = -1;
  private int narrow = -1;
  private int kinds = -1;
  private int weak = -1;
  private int mistaken = -1;
  private int level = -1;
  private int doing = -1;
  private int sum = -1;
  private int done = -1;
  private int underAt = -1;
  private int deed = -1;
  private int name = -1;
  private int first = -1;
  private String firstWord = "";
  private boolean grown;
  private boolean newly;
  private boolean applied;
  private boolean joined;
  private boolean widened;

  Near(Scene scene, Subject subject, Mention mention) {
    this.scene = scene;
    this.subject = subject;
    this.mention = mention;
    works = new Works(scene, subject, mention);
    extent();
    for (int i = mention.near(); i < mention.at(); i++) {
      Token token = scene.tokens().get(i);
      String word = token.said();
      if (first < 0 && !word.equals("的")) {
        first = i;
        firstWord = word;
      }
      // 孤儿、重点困境儿童: the narrow kind stands in a list with one that is not.
      widened |=
          (token.kind() == Token.Kind.MARK || AND.contains(word))
              && narrow < 0
              && i > mention.near()
              && (scene.tokens().get(i - 1).is(Word.PEOPLE, Word.CONTENT, Word.NARROW)
                  || scene.tokens().get(i - 1).kind() == Token.Kind.NAME);
      widened |= token.kind() == Token.Kind.MARK && narrow < 0 && name >= 0;
      if (token.kind() == Token.Kind.NAME && subject.named(token)) {
        name = i;
        Token next = scene.tokens().get(i + 1);
        boolean works = next.is(Word.PLAIN) && WORKS.contains(next.said());
        doing = Subject.served(word) && !works ? i : doing;
      } else if (token.kind() == Token.Kind.WORD) {
        note(token, word, i);
      }
    }
    kindBehind();
  }

  /** 涉及5镇42村3500户: how large the whole is, told in several quantities. */
  private void extent() {
    for (int i = Math.max(mention.clause().from(), mention.at() - 60); i < mention.near(); i++) {
      Token token = scene.tokens().get(i);
      boolean ends = token.is(Word.DEED, Word.DONE, Word.SUM) || token.said().equals("的");
      size = token.is(Word.SIZE) ? i : ends ? -1 : size;
    }
    // 总面积3600平方米的5处.
    size = scene.tokens().get(mention.near()).said().equals("的") ? -1 : size;
  }

  private void note(Token token, String word, int i) {
    boolean own = subject.does(word);
    boolean noun = token.is(Word.PLAIN, Word.PEOPLE, Word.CONTENT, Word.OTHER, Word.NARROW);
    if ((own && !noun) || token.is(Word.DEED)) {
      doing = i;
    }
    deed = own && !noun ? i : deed;
    if (own && !token.is(Word.LEVEL, Word.SUM) && !(token.is(Word.NARROW) && subject.both(word))) {
      return;
    }
    switch (token.word()) {
      case GROWTH -> growth = i;
      case LEVEL -> {
        level = i;
        grown |= (word.endsWith("至") || word.endsWith("到")) && (word.length() > 1 || growth >= 0);
      }
      case LEFT -> left = i;
      case EACH -> each = i;
      case STANDARD -> standard = i;
      case SIZE -> size = i;
      case STEP -> {
        // 申报项目6项, of what is to be entered: sent in, and so perhaps entered.
        boolean sent = subject.owns("参赛") && SENT.contains(word);
        applied |= sent && !doneBehind();
        boolean enters =
            ENTERS.contains(word)
                && i + 1 < mention.at()
                && (subject.lasting()
                    || (!subject.people() && subject.named(scene.tokens().get(i + 1))));
        sum = word.equals("计") && i + 1 == mention.at() ? i : sum;
        step = sent || enters || sum == i ? step : i;
      }
      case CASES -> cases = i;
      case STOCK -> stock = i;
      case ALLOTTED -> allotted = i;
      case NARROW -> {
        // 在32所中小学建成34间: the noun of the quantity before.
        if (i > 0 && scene.tokens().get(i - 1).figure() != null) {
          return;
        }
        joined |= narrow >= 0 && between(narrow, i);
        narrow = aim(i) ? narrow : i;
      }
      case ALL_KINDS -> kinds = i;
      case WEAK -> weak = i;
      case MISTAKEN -> mistaken = i;
      case SUM -> {
        sum = i;
        cases = -1;
      }
      case DONE -> done = i;
      case NEWLY -> newly = true;
      case UNDER -> underAt = i;
      default -> {
        // Words of other kinds are followed by the course.
      }
    }
  }

  /** 围绕重点群体举办招聘会25场: what it is held for makes it no kind of its own. */
  private boolean aim(int at) {
    boolean aimed = false;
    for (int i = Math.max(mention.near(), at - 2); i < at; i++) {
      aimed |= AIMS.contains(scene.tokens().get(i).said());
    }
    return aimed && event();
  }

  /** 2860名女生完成首针疫苗接种: the kind stands right before the name behind. */
  private void kindBehind() {
    boolean beside =
        mention.at() + 1 < mention.until() && subject.named(scene.tokens().get(mention.at() + 1));
    for (int i = mention.at() + 2; i < mention.until() && !beside; i++) {
      if (subject.named(scene.tokens().get(i))) {
        Token before = scene.tokens().get(i - 1);
        boolean kind = before.is(Word.NARROW) && !subject.does(before.said());
        narrow = kind ? i - 1 : narrow;
        // 完成疫苗首剂接种: or right behind it.
        Token next = scene.tokens().get(Math.min(i + 1, mention.until() - 1));
        narrow = next.is(Word.NARROW) && !subject.does(next.said()) ? i + 1 : narrow;
        return;
      }
    }
  }

  /** 农村和城镇: the two are joined, neither narrows. */
  private boolean between(int one, int two) {
    return two == one + 2 && "和与及、".contains(scene.words(one + 1, two));
  }

  boolean named() {
    return name >= 0;
  }

  boolean sums() {
    return sum >= 0;
  }

  boolean under() {
    boolean behind =
        mention.at() + 1 < mention.until() && scene.tokens().get(mention.at() + 1).is(Word.UNDER);
    return behind || (underAt >= 0 && mention.at() - underAt <= 2);
  }

  boolean noAmount() {
    int said = Math.max(Math.max(sum, done), deed);
    boolean differs = growth > level;
    boolean rest = left >= 0 && left > Math.max(sum, done);
    boolean norm = standard >= 0 && standard > doing;
    boolean whole = size >= 0 && size > said;
    // 预算安排, 下达: money given for it, not paid out.
    boolean given = subject.unit().endsWith("元") && allotted > doing;
    return given
        || existing()
        || project(false)
        || going()
        || differs
        || rest
        || each >= 0
        || norm
        || whole
        || (step >= 0 && !(subject.owns("参赛") && doneBehind()))
        || cases >= 0
        || mistaken >= 0
        || clauseMistaken();
  }

  /** 对已有的7处进行提升: there already. */
  private boolean existing() {
    int of = mention.at() - 1;
    if (of > mention.near() && scene.tokens().get(of).said().equals("的")) {
      return EXISTING.contains(scene.tokens().get(of - 1).said());
    }
    // 改造提升旧有母婴室5处.
    return name > mention.near() && OLD.contains(scene.tokens().get(name - 1).said());
  }

  /** 前期手续办理中12部. */
  private boolean going() {
    Token before = scene.tokens().get(Math.max(0, mention.at() - 1));
    return before.kind() == Token.Kind.UNKNOWN && before.said().endsWith("中");
  }

  private boolean clauseMistaken() {
    return Mistakes.in(scene, mention.clause(), mention.at());
  }

  boolean narrowed() {
    return narrow >= 0 && kinds < 0 && !joined && !widened;
  }

  /** 全区托位总数达到3260个: all there is, not what was added. */
  boolean stocked() {
    boolean all = stock > sum && doing < 0 && !doneBehind();
    return all && !event() && (subject.flows() || !people());
  }

  /** Whether what it is remains open, although its time is clear. */
  boolean unsure(Role timed) {
    // 完成86公里，在建33公里，合计120公里: the sum is of more than what is done.
    if (mention.situation().unfinished() && sums() && doing < 0 && deed < 0 && name < 0) {
      return true;
    }
    boolean open = timed == Role.BARE || timed == Role.YEAR;
    boolean idle = doing < 0 && deed < 0 && done < 0;
    if (promised()
        || applied
        || qualified()
        || project(true)
        || (open && kind())
        || ((open || idle) && pending())) {
      return true;
    }
    if (Math.max(weak, weakBehind()) > Math.max(doing, done)
        && !sums()
        && timed != Role.MARKED
        && !people()
        && !works.ends()) {
      return true;
    }
    if (narrowName() && besides()) {
      return true;
    }
    boolean total = sum >= 0 && !scene.tokens().get(sum).said().contains("累");
    return subject.fresh() && !total && !freshly() && !namedFresh();
  }

  /** 明确全区为2万名妇女开展检查: the target itself, and no word that says it is done. */
  private boolean promised() {
    boolean told = sum >= 0 || done >= 0 || event() || (subject.owns("参赛") && doneBehind());
    for (int i = mention.near(); i < mention.until(); i++) {
      told |= Going.ENDS.contains(scene.tokens().get(i).said());
    }
    return !told
        && scene.quarter() < 3
        && !scene.words(mention.clause().from(), mention.clause().to()).contains("完成")
        && WholeTarget.target(scene.tokens().get(mention.at()).figure(), subject);
  }

  /** Named only by a keyword of which its name has nothing: 高血压 for 慢性病. */
  private boolean narrowName() {
    return name >= 0 && subject.apart(scene.tokens().get(name).said());
  }

  /** 高血压患者33人，糖尿病患者12人: the next clause, without a verb, counts more of the kind. */
  private boolean besides() {
    return scene.behind(mention).filter(this::besides).isPresent();
  }

  private boolean besides(Clause clause) {
    Quantity own = scene.quantity(mention);
    for (int i = clause.from(); i < clause.to(); i++) {
      Token token = scene.tokens().get(i);
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

  /** What is held or paid cannot be there for long: there is no stock of it. */
  private boolean event() {
    return subject.unit().endsWith("元") || "场次期".contains(MeasureUnits.canonical(subject.unit()));
  }

  private int weakBehind() {
    for (int i = mention.at() + 1; i < mention.until(); i++) {
      if (scene.tokens().get(i).is(Word.DEED, Word.ACT, Word.DONE)) {
        return -1;
      }
      if (scene.tokens().get(i).is(Word.WEAK)) {
        // 为278户家庭实施无障碍改造: those for whom it is done.
        Token next = scene.tokens().get(Math.min(i + 1, mention.until() - 1));
        boolean served =
            scene.tokens().get(Math.max(0, mention.at() - 1)).said().equals("为")
                && subject.named(next)
                && subject.acts();
        return served ? -1 : i;
      }
    }
    return -1;
  }

  private boolean pending() {
    return !people() && !event() && works.pending();
  }

  private boolean project(boolean part) {
    boolean timed = mention.situation().timeHere();
    boolean told = doing >= 0 || deed >= 0 || done >= 0 || (sums() && timed) || doneBehind();
    return !told && works.size(part);
  }

  private boolean people() {
    return subject.people();
  }

  /** 夜市招聘会5场: a strange word right before the name makes it a kind. */
  private boolean kind() {
    int named = name;
    for (int i = mention.at() + 1; named < 0 && i < mention.until(); i++) {
      named = subject.named(scene.tokens().get(i)) ? i : named;
    }
    Token before = named > mention.clause().from() ? scene.tokens().get(named - 1) : null;
    return before != null
        && !subject.whole(scene.tokens().get(named).said())
        && (before.kind() == Token.Kind.UNKNOWN || before.is(Word.OTHER))
        && subject.foreign(before.said()) >= 2;
  }

  /** 满10个月的56名: what stands before 的 is only true of these. */
  private boolean qualified() {
    int of = mention.at() - 1;
    if (of <= mention.clause().from() || !scene.tokens().get(of).said().equals("的")) {
      return false;
    }
    Token by = scene.tokens().get(of - 1);
    boolean plain =
        by.is(Word.DEED, Word.DONE, Word.PEOPLE, Word.PLAIN, Word.ALL_KINDS)
            || (by.is(Word.WEAK) && works.ends());
    return (!plain && by.kind() == Token.Kind.WORD && !subject.does(by.said()))
        || (by.kind() == Token.Kind.FIGURE
            && !EXTENTS.contains(by.figure().quantity().measureUnit()));
  }

  private boolean doneBehind() {
    for (int i = mention.at() + 1; i < mention.until(); i++) {
      Token token = scene.tokens().get(i);
      boolean does = subject.does(token);
      boolean taking = TAKING.contains(token.said());
      if (does || taking || token.is(Word.DEED)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name that stands last before it says so. */
  private boolean namedFresh() {
    for (int i = mention.at() - 1; i >= Math.max(0, mention.at() - 100); i--) {
      Token token = scene.tokens().get(i);
      if (subject.named(token)) {
        Token before = scene.tokens().get(Math.max(0, i - 1));
        return token.said().contains("新") || before.said().startsWith("新") || before.is(Word.DEED);
      }
    }
    return false;
  }

  /** Whether the clause says that it is an addition. */
  private boolean freshly() {
    for (int i = mention.clause().from(); i < mention.until(); i++) {
      Token token = scene.tokens().get(i);
      String word = token.said();
      boolean added = word.startsWith("新") || word.contains("建") || word.startsWith("增");
      if (added || token.is(Word.DEED, Word.ACT) || (word.equals("累计") && i > mention.near())) {
        return true;
      }
    }
    return false;
  }

  int deed() {
    return deed;
  }

  int first() {
    return first;
  }

  String firstWord() {
    return firstWord;
  }

  /** 新增保障9人: an addition. */
  boolean newly() {
    return newly || growth >= 0;
  }

  boolean grown() {
    return grown;
  }
}
