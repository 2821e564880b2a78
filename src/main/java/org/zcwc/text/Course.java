package org.zcwc.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Follows a paragraph word by word and keeps what each says of the quantities behind it: of which
 * time they are, whether planned or done, whether parts.
 */
final class Course {

  /** Before the order that a work follows. */
  private static final Words QUOTING = Words.of("根据", "按照", "按", "对照", "依据", "遵照", "落实");

  private final CourseTime time;
  private final Whereabouts where;

  private int sentence = -1;
  private Word mode;
  private boolean modeHere;
  private int sinceDoing;
  private BigDecimal planned = BigDecimal.ZERO;
  private boolean part;
  private boolean cases;
  private boolean casesHere;
  private boolean toCome;
  private boolean goalOnly;
  private boolean stepHere;
  private boolean unfinished;
  private boolean heading;
  private char opener;
  private boolean quoting;

  Course(String text, int quarter, boolean local) {
    time = new CourseTime(text, quarter);
    where = new Whereabouts(local);
  }

  void open(Clause clause, Token[] tokens) {
    if (clause.sentence() != sentence) {
      sentence = clause.sentence();
      time.openSentence(part);
      mode = null;
      planned = BigDecimal.ZERO;
      part = false;
      cases = false;
      unfinished = false;
      where.openSentence();
    }
    if (!clause.bracketed() && clause.opener() == '）') {
      part = false;
    }
    opener = clause.opener();
    heading = mode != null && (opener == '：' || (goalOnly && mode == Word.GOAL));
    goalOnly = true;
    casesHere = casesHere && (opener == '、' || (opener == '，' && verbless(clause, tokens)));
    time.openClause();
    modeHere = false;
    stepHere = false;
    sinceDoing = 9;
    Token head = tokens[clause.from()];
    quoting = QUOTING.has(head);
    where.openClause(clause, head);
  }

  /** 查出病变73人，乳腺癌9人: no verb of its own, so that of the clause before goes on. */
  private static boolean verbless(Clause clause, Token[] tokens) {
    for (int i = clause.from(); i < clause.to(); i++) {
      Token token = tokens[i];
      boolean counted = token.figure() != null && token.figure().counts();
      if (counted) {
        return true;
      }
      if (token.kind() == Token.Kind.WORD
          && !token.is(Word.PLAIN, Word.PEOPLE, Word.OTHER, Word.NARROW, Word.CONTENT)) {
        return false;
      }
    }
    return true;
  }

  /**
   * @param lists whether a list follows: 四季度要抓好以下工作：1.…, all of it is to come
   */
  void close(Clause clause, boolean lists) {
    toCome |= lists && mode == Word.PLAN && modeHere && !time.counts();
    unfinished |= stepHere && time.counts();
    time.closeClause(clause);
  }

  void pass(Token token, Optional<Token> next) {
    where.pass(token, next);
    unfinished &= !token.is(Word.HERE, Word.ALL_KINDS);
    switch (token.kind()) {
      case TIME -> time(token.time(), next);
      case FIGURE -> figure(token.figure());
      case WORD -> word(token, next);
      case NAME -> cases &= casesHere;
      default -> {
        // Unknown words change nothing.
      }
    }
    boolean light = token.kind() == Token.Kind.TIME || token.is(Word.GOAL, Word.PLAIN, Word.HERE);
    goalOnly &= light;
    sinceDoing++;
  }

  private void time(TimeMark mark, Optional<Token> next) {
    // 三季度任务75场: the time of the task, not of what is told next.
    if (next.isPresent() && next.get().is(Word.GOAL)) {
      return;
    }
    time.mark(mark);
    if (mark.kind() == TimeMark.Kind.TO_DATE) {
      mode = modeHere && mode == Word.PLAN ? mode : Word.DONE;
      part = false;
    }
  }

  private void figure(Figure figure) {
    if (!figure.counts()) {
      return;
    }
    quoting = false;
    unfinished |= stepHere;
    boolean meant = mode == Word.PLAN || mode == Word.GOAL;
    time.figure(meant && modeHere);
    if (meant) {
      planned = planned.max(figure.quantity().value());
    }
  }

  private void word(Token token, Optional<Token> next) {
    switch (token.word()) {
      case SUM -> {
        time.sum(token.said().contains("累"));
        part = false;
        cases = false;
      }
      case DONE -> {
        // 全年建设3个的任务已完成三分之二: the year was the task's.
        time.done(modeHere && mode == Word.GOAL);
        mode = Word.DONE;
      }
      case PLAN -> {
        // 按照通知要求: an order of no amount is not what is told next.
        if (!(quoting && next.isEmpty() && token.said().equals("要求"))) {
          mode(Word.PLAN);
        }
      }
      case WILL -> {
        boolean plan =
            next.isEmpty()
                || next.get().kind() == Token.Kind.TIME
                || next.get()
                    .is(
                        Word.DEED,
                        Word.ACT,
                        Word.WEAK,
                        Word.NEWLY,
                        Word.GROWTH,
                        Word.LEVEL,
                        Word.PLAIN,
                        Word.STEP,
                        Word.OTHER_DEED,
                        Word.CONTENT)
                || next.get().kind() == Token.Kind.UNKNOWN;
        if (plan) {
          mode(Word.PLAN);
        }
      }
      case GOAL -> {
        if (!(modeHere && mode == Word.PLAN)) {
          mode(Word.GOAL);
        }
        if (token.said().contains("年")) {
          time.goalOfYear();
        }
      }
      case DEED -> {
        sinceDoing = token.said().equals("完成") ? -1 : sinceDoing;
        event(Going.ENDS.has(token) || token.said().equals("举行"));
      }
      case PART -> part = true;
      case CASES -> {
        cases = true;
        casesHere = true;
      }
      case TO_COME -> toCome = true;
      case GROWTH -> time.compared();
      case STEP -> {
        event(true);
        stepHere = true;
      }
      case LEFT -> stepHere = true;
      case OTHER_DEED, WEAK -> event(true);
      case ACT -> event(Going.ENDS.has(token));
      case CAUSE -> time.explained();
      case PLAIN -> event(token.said().equals("结束") || token.said().equals("完毕"));
      default -> {
        // Words of other kinds matter only near the quantity.
      }
    }
  }

  private void event(boolean told) {
    if (told) {
      time.event();
    }
  }

  private void mode(Word is) {
    mode = is;
    modeHere = true;
  }

  int from() {
    return time.from();
  }

  int upTo() {
    return time.upTo();
  }

  Situation situation() {
    Situation.Times times = time.times(mode == Word.DONE);
    if (toCome && times != Situation.Times.TO_DATE) {
      times = Situation.Times.OTHER;
    }
    return new Situation(
        times,
        plan(),
        planned,
        part,
        where.wider(),
        cases,
        where.place(),
        time.here(),
        time.ofYear(),
        unfinished);
  }

  private Situation.Plan plan() {
    if (mode == null) {
      return Situation.Plan.NONE;
    }
    if (mode == Word.DONE) {
      return Situation.Plan.DONE;
    }
    if (modeHere) {
      if (mode == Word.PLAN) {
        return Situation.Plan.PLAN;
      }
      return sinceDoing <= 4 ? Situation.Plan.DOING_GOAL : Situation.Plan.GOAL;
    }
    if (opener == '、' || opener == '（' || heading) {
      return mode == Word.PLAN ? Situation.Plan.PLAN : Situation.Plan.GOAL;
    }
    if (mode == Word.PLAN) {
      return Situation.Plan.CARRIED_PLAN;
    }
    // 对照目标任务，狠抓落实: a goal of no amount says nothing of what follows.
    return planned.signum() == 0 ? Situation.Plan.NONE : Situation.Plan.CARRIED_GOAL;
  }
}
