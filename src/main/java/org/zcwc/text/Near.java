package org.zcwc.text;

/** The words between the quantity before and this one, and what follows of them. */
final class Near {

  /** Those taken in are served from then on. */
  static final Words ENTERS = Words.of("纳入", "列入");

  private static final Words WORKS = Words.of("工程", "项目");

  /** Steps by which a work is entered for a contest. */
  private static final Words SENT = Words.of("申报", "上报", "提报", "报名");

  private static final Words MOVES = Words.of("动员", "发动");

  private final Scene scene;
  private final Subject subject;
  private final Mention mention;
  private final Works works;
  private final Kinds kinds;
  private final Outcome outcome;
  private final Before before;
  private int growth = -1;
  private int left = -1;
  private int each = -1;
  private int standard = -1;
  private int size = -1;
  private int step = -1;
  private int cases = -1;
  private int stock = -1;
  private int allotted = -1;
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

  Near(Scene scene, Subject subject, Mention mention) {
    this.scene = scene;
    this.subject = subject;
    this.mention = mention;
    works = new Works(scene, subject, mention);
    kinds = new Kinds(scene, subject, mention);
    outcome = new Outcome(scene, subject, mention);
    before = new Before(scene, subject, mention);
    extent();
    for (int i = mention.near(); i < mention.at(); i++) {
      Token token = scene.token(i);
      String word = token.said();
      if (first < 0 && !word.equals("的")) {
        first = i;
        firstWord = word;
      }
      kinds.pass(i);
      if (token.kind() == Token.Kind.NAME && subject.named(token)) {
        name = i;
        kinds.named(i);
        Token next = scene.token(i + 1);
        boolean works = next.is(Word.PLAIN) && WORKS.has(next);
        doing = NameForms.served(word) && !works ? i : doing;
      } else if (token.kind() == Token.Kind.WORD) {
        note(token, word, i);
      }
    }
    kinds.behind();
  }

  /** 涉及5镇42村3500户: how large the whole is, told in several quantities. */
  private void extent() {
    for (int i = Math.max(mention.clause().from(), mention.at() - 60); i < mention.near(); i++) {
      Token token = scene.token(i);
      boolean ends = token.is(Word.DEED, Word.DONE, Word.SUM) || token.said().equals("的");
      size = token.is(Word.SIZE) ? i : ends ? -1 : size;
    }
    // 总面积3600平方米的5处.
    size = scene.token(mention.near()).said().equals("的") ? -1 : size;
  }

  private void note(Token token, String word, int i) {
    boolean own = subject.does(token);
    boolean noun = token.is(Word.PLAIN, Word.PEOPLE, Word.CONTENT, Word.OTHER, Word.NARROW);
    if ((own && !noun) || token.is(Word.DEED)) {
      doing = i;
    }
    deed = own && !noun ? i : deed;
    if (own && !token.is(Word.LEVEL, Word.SUM) && !(token.is(Word.NARROW) && subject.both(word))) {
      return;
    }
    switch (token.word()) {
      case GROWTH -> {
        // 增加举办4场, 增加实践基地1处: what was added, and no difference.
        boolean deed = scene.token(i + 1).is(Word.DEED) && i + 1 < mention.at();
        boolean named = word.equals("增加") && namedUntil(i + 1);
        newly |= deed || named;
        growth = deed || named ? growth : i;
      }
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
        boolean sent = subject.contest() && SENT.has(token);
        applied |= sent && !outcome.done();
        boolean enters =
            ENTERS.has(token)
                && i + 1 < mention.at()
                && (subject.lasting() || (!subject.people() && subject.named(scene.token(i + 1))));
        sum = word.equals("计") && i + 1 == mention.at() ? i : sum;
        // 动员10260名妇女完成检查: they have done it.
        boolean moved = MOVES.has(token) && outcome.finished();
        step = sent || enters || moved || sum == i ? step : i;
      }
      case CASES -> cases = i;
      case STOCK -> stock = i;
      case ALLOTTED -> allotted = i;
      case NARROW -> kinds.narrow(i);
      case ALL_KINDS -> kinds.all();
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

  boolean narrowed() {
    return kinds.narrowed();
  }

  boolean named() {
    return name >= 0;
  }

  boolean sums() {
    return sum >= 0;
  }

  boolean under() {
    boolean behind =
        mention.at() + 1 < mention.until() && scene.token(mention.at() + 1).is(Word.UNDER);
    return behind || (underAt >= 0 && mention.at() - underAt <= 2);
  }

  boolean noAmount() {
    int said = Math.max(Math.max(sum, done), deed);
    boolean differs = growth > level;
    boolean rest = left >= 0 && left > Math.max(sum, done);
    boolean norm = standard >= 0 && standard > doing;
    boolean whole = size >= 0 && size > said;
    // 预算安排, 下达: money given for it, not paid out.
    boolean given = subject.money() && allotted > doing;
    return given
        || before.existing(name)
        || project(false)
        || before.going()
        || differs
        || rest
        || each >= 0
        || norm
        || whole
        || (step >= 0 && !outcome.chosen())
        || cases >= 0
        || mistaken >= 0
        || clauseMistaken();
  }

  private boolean clauseMistaken() {
    return Mistakes.in(scene, mention.clause(), mention.at());
  }

  /** 全区托位总数达到3260个: all there is, not what was added. */
  boolean stocked() {
    boolean all = stock > sum && doing < 0 && !outcome.done();
    return all && !subject.event() && (subject.flows() || !people());
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
        || before.qualified(works)
        || project(true)
        || (open && kinds.kind())
        || ((open || idle) && pending())) {
      return true;
    }
    if (Math.max(weak, outcome.weak()) > Math.max(doing, done)
        && !sums()
        && timed != Role.MARKED
        && !people()
        && !works.ends()) {
      return true;
    }
    if (kinds.besides()) {
      return true;
    }
    boolean total = sum >= 0 && !scene.token(sum).said().contains("累");
    return subject.fresh() && !total && !new Fresh(scene, subject, mention).told();
  }

  /** 明确全区为2万名妇女开展检查: the target itself, and no word that says it is done. */
  private boolean promised() {
    boolean target =
        scene.quarter() < 3
            && !scene.quantity(mention).approximate()
            && WholeTarget.target(scene.token(mention.at()).figure(), subject);
    if (!target || sum >= 0 || done >= 0 || subject.event()) {
      return false;
    }
    return !outcome.chosen()
        && !scene.any(Word.DONE, mention.at() + 1, mention.until())
        && scene.around(mention).stream().noneMatch(Going.ENDS::has)
        && !scene.words(mention.clause().from(), mention.clause().to()).contains("完成");
  }

  private boolean pending() {
    return !people() && !subject.event() && !subject.contest() && works.pending();
  }

  private boolean project(boolean part) {
    boolean timed = mention.situation().timeHere();
    boolean told = doing >= 0 || deed >= 0 || done >= 0 || (sums() && timed) || outcome.done();
    return !told && works.size(part);
  }

  private boolean people() {
    return subject.people();
  }

  private boolean namedUntil(int from) {
    return subject.named(scene, from, mention.at());
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

  /** 本季度增加3处，覆盖总数8处: how many there are, or how many were added. */
  boolean counted() {
    return stock >= 0 && scene.token(stock).said().startsWith("总数") && !newly();
  }

  boolean grown() {
    return grown;
  }
}
