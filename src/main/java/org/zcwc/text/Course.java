package org.zcwc.text;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Follows a paragraph word by word and keeps what each says of the quantities behind it: of which
 * time they are, whether planned or done, whether parts.
 */
final class Course {

  private static final Set<String> PLACES = Set.of("镇", "乡", "街道", "村", "社区");

  /** Before a place: it is only where, or through whom. */
  private static final Set<String> LEADS =
      Set.of("在", "到", "于", "依托", "深入", "走进", "联合", "由", "进入", "前往", "从", "向", "赴");

  private final String text;
  private final int quarter;
  private final boolean local;

  private int sentence = -1;
  private TimeMark time;
  private TimeMark timeBefore;
  private TimeMark timeAt;
  private boolean dated;
  private boolean timeHere;
  private TimeMark opening;
  private boolean counted;
  private final Set<TimeMark> told = new HashSet<>();
  private boolean[] months = new boolean[13];
  private boolean cumulative;
  private boolean sum;
  private Word mode;
  private boolean modeHere;
  private int sinceDoing;
  private BigDecimal planned = BigDecimal.ZERO;
  private boolean part;
  private boolean wider;
  private boolean widerOpens;
  private boolean cases;
  private boolean casesHere;
  private boolean place;
  private Token last;
  private boolean led;
  private boolean toCome;
  private boolean compared;
  private boolean event;
  private boolean figureHere;
  private boolean goalOnly;
  private boolean stepHere;
  private boolean unfinished;
  private boolean scoped;
  private boolean heading;
  private char opener;

  Course(String text, int quarter, boolean local) {
    this.text = text;
    this.quarter = quarter;
    this.local = local;
  }

  void open(Clause clause, List<Token> tokens) {
    if (clause.sentence() != sentence) {
      sentence = clause.sentence();
      opening =
          (carries(time) && !part) || (time == null && carries(opening))
              ? first(time, opening)
              : null;
      time = null;
      told.clear();
      months = new boolean[13];
      counted = false;
      sum = false;
      cumulative = false;
      mode = null;
      planned = BigDecimal.ZERO;
      part = false;
      wider = false;
      widerOpens = false;
      cases = false;
      place = false;
      unfinished = false;
      scoped = false;
    }
    if (!clause.bracketed() && clause.opener() == '）') {
      part = false;
    }
    opener = clause.opener();
    heading = mode != null && (opener == '：' || (goalOnly && mode == Word.GOAL));
    goalOnly = true;
    casesHere &= opener == '、' || (opener == '，' && verbless(clause, tokens));
    timeBefore = time;
    timeHere = false;
    dated = false;
    modeHere = false;
    compared = false;
    event = false;
    figureHere = false;
    stepHere = false;
    sinceDoing = 9;
    wider = widerOpens;
    Token head = tokens.get(clause.from());
    if (head.is(Word.WIDER)) {
      widerOpens = true;
    }
  }

  /** 查出病变73人，乳腺癌9人: no verb of its own, so that of the clause before goes on. */
  private static boolean verbless(Clause clause, List<Token> tokens) {
    for (int i = clause.from(); i < clause.to(); i++) {
      Token token = tokens.get(i);
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

  private static TimeMark first(TimeMark a, TimeMark b) {
    return a == null ? b : a;
  }

  /** Whether a time goes on into the next sentence. */
  private static boolean carries(TimeMark mark) {
    return mark != null
        && (mark.kind() == TimeMark.Kind.PERIOD || mark.kind() == TimeMark.Kind.PRIOR);
  }

  void close(Clause clause) {
    unfinished |= stepHere && figureHere;
    boolean passing =
        time != null
            && timeHere
            && !figureHere
            && (time.kind() == TimeMark.Kind.STALE
                || time.kind() == TimeMark.Kind.MONTH
                || time.kind() == TimeMark.Kind.DAY);
    if (passing && event) {
      time = timeBefore;
    }
    if (compared && timeHere && time != null && time.kind() == TimeMark.Kind.PRIOR) {
      time = timeBefore;
    }
    if (clause.bracketed()) {
      time = timeBefore;
    }
  }

  void pass(Token token, Optional<Token> next) {
    place(token, next);
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

  /** 昆仑镇检查1260人: what is told is of that place alone. */
  private void place(Token token, Optional<Token> next) {
    String word = token.said();
    boolean named =
        last != null
            && last.end() == token.start()
            && last.end() - last.start() >= 2
            && (last.kind() == Token.Kind.UNKNOWN || last.is(Word.CONTENT));
    if (PLACES.contains(word) && named && !led) {
      place = next.isEmpty() || !next.get().is(Word.ALL_KINDS);
    } else if (token.is(Word.HERE, Word.ALL_KINDS)) {
      place = false;
      unfinished = false;
    }
    if (!(token.kind() == Token.Kind.UNKNOWN || token.is(Word.CONTENT))) {
      led = LEADS.contains(word);
    }
    last = token;
  }

  private void time(TimeMark mark, Optional<Token> next) {
    // 三季度任务75场: the time of the task, not of what is told next.
    if (next.isPresent() && next.get().is(Word.GOAL)) {
      return;
    }
    timeAt = dated ? timeAt : time;
    dated = mark.kind() == TimeMark.Kind.DAY || mark.kind() == TimeMark.Kind.MONTH;
    time = mark;
    timeHere = true;
    sum = false;
    cumulative = false;
    if (mark.kind() == TimeMark.Kind.TO_DATE) {
      mode = modeHere && mode == Word.PLAN ? mode : Word.DONE;
      part = false;
    }
  }

  private void figure(Figure figure) {
    if (!figure.counts()) {
      return;
    }
    figureHere = true;
    counted = true;
    unfinished |= stepHere;
    if (time != null) {
      told.add(time);
      for (int m = Math.max(time.from(), 1);
          time.from() > 0 && m <= time.upTo() / 100 && m < 13;
          m++) {
        months[m] = true;
      }
    }
    if (mode == Word.PLAN || mode == Word.GOAL) {
      planned = planned.max(figure.quantity().value());
      scoped |= modeHere && timeHere && limited();
    }
  }

  /** 下半年计划50场: whether the time named is some of the year. */
  private boolean limited() {
    boolean year = time.from() == 1 && time.upTo() / 100 >= 12;
    boolean some = time.kind() == TimeMark.Kind.MONTH || time.kind() == TimeMark.Kind.DAY;
    return some || (time.from() > 0 && !year) || text.startsWith("下半年", time.start());
  }

  private void word(Token token, Optional<Token> next) {
    switch (token.word()) {
      case SUM -> {
        boolean total = token.said().contains("累");
        cumulative |= total;
        sum = true;
        part = false;
        cases = false;
      }
      case DONE -> {
        mode = Word.DONE;
        // 全年300张的目标，已完成260张: the year was the goal's.
        boolean goalTime = time != null && time.kind() == TimeMark.Kind.FUTURE && !timeHere;
        time = goalTime ? null : time;
      }
      case PLAN -> mode(Word.PLAN);
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
        // 四季度检查3854人，年度目标20000人，已完成20386人: of the year, from there on.
        boolean yearly = token.said().contains("年") && time != null && !timeHere;
        time = yearly && time.kind() == TimeMark.Kind.PERIOD ? null : time;
      }
      case DEED -> {
        sinceDoing = token.said().equals("完成") ? -1 : sinceDoing;
        event |= Going.ENDS.contains(token.said()) || token.said().equals("举行");
      }
      case PART -> part = true;
      case WIDER -> wider = local || !token.said().contains("市");
      case HERE -> {
        wider = false;
        widerOpens = false;
      }
      case CASES -> {
        cases = true;
        casesHere = true;
      }
      case TO_COME -> toCome = true;
      case GROWTH -> compared = true;
      case STEP -> {
        event = true;
        stepHere = true;
      }
      case LEFT -> stepHere = true;
      case OTHER_DEED, WEAK -> event = true;
      case ACT -> event |= Going.ENDS.contains(token.said());
      case CAUSE -> time = dated && !figureHere ? timeAt : time;
      case PLAIN -> event |= token.said().equals("结束") || token.said().equals("完毕");
      default -> {
        // Words of other kinds matter only near the quantity.
      }
    }
  }

  private void mode(Word is) {
    mode = is;
    modeHere = true;
  }

  int from() {
    return time == null ? 0 : time.from();
  }

  int upTo() {
    return time == null ? TimeMark.NOW : time.upTo();
  }

  Situation situation() {
    Situation.Times times = times();
    if (toCome && times != Situation.Times.TO_DATE) {
      times = Situation.Times.OTHER;
    }
    return new Situation(
        times, plan(), planned, part, wider, cases, place, timeHere, ofYear(), unfinished);
  }

  /** 今年以来, 1-9月; 截至9月底 says nothing of the beginning. */
  private boolean ofYear() {
    if (time == null || "截至到".indexOf(text.charAt(time.start())) >= 0) {
      return false;
    }
    boolean year = text.substring(time.start(), time.end()).contains("年");
    return time.kind() != TimeMark.Kind.PRIOR && (time.from() > 0 || year);
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

  private Situation.Times times() {
    boolean open = time == null || (time.kind() == TimeMark.Kind.TO_DATE && time.from() == 0);
    if (scoped && open && !cumulative) {
      return Situation.Times.UNCLEAR;
    }
    if (time == null) {
      if (opening != null && !cumulative) {
        return opening.kind() == TimeMark.Kind.PERIOD
            ? Situation.Times.UNCLEAR
            : Situation.Times.PART;
      }
      return sum ? Situation.Times.TO_DATE : Situation.Times.NONE;
    }
    if (sum && counted && told.contains(time)) {
      return summed();
    }
    return switch (time.kind()) {
      case TO_DATE -> Situation.Times.TO_DATE;
      case YEAR -> sum ? Situation.Times.TO_DATE : Situation.Times.YEAR;
      case PERIOD -> cumulative ? Situation.Times.UNCLEAR : Situation.Times.PERIOD;
      case END -> sum || mode == Word.DONE ? Situation.Times.TO_DATE : Situation.Times.PART;
      case STALE, DAY, MONTH -> sum ? Situation.Times.UNCLEAR : Situation.Times.PART;
      case PRIOR -> Situation.Times.PRIOR;
      // 全年招聘会累计88场: what there is of the year so far.
      case FUTURE ->
          cumulative && time.from() == 1 && !text.startsWith("年", time.start())
              ? Situation.Times.TO_DATE
              : Situation.Times.OTHER;
    };
  }

  /** A sum behind amounts of the times told. */
  private Situation.Times summed() {
    boolean outside =
        told.stream()
            .anyMatch(
                t ->
                    t.kind() == TimeMark.Kind.PRIOR
                        || (t.kind() == TimeMark.Kind.FUTURE && !(t.from() == 1)));
    // 本季度线上11场、线下14场，合计25场.
    if (!cumulative && told.stream().allMatch(t -> t.kind() == TimeMark.Kind.PERIOD)) {
      return Situation.Times.PERIOD;
    }
    if (cumulative || time.kind() == TimeMark.Kind.TO_DATE) {
      boolean listed = told.size() > 1 && !months[1];
      boolean unclear = outside || listed || time.kind() == TimeMark.Kind.STALE;
      return unclear ? Situation.Times.UNCLEAR : Situation.Times.TO_DATE;
    }
    if (time.kind() == TimeMark.Kind.YEAR && !outside) {
      return Situation.Times.TO_DATE;
    }
    boolean all = true;
    boolean period = true;
    for (int m = 1; m <= 12; m++) {
      boolean within = m <= quarter * 3;
      all &= months[m] == within;
      period &= months[m] == (within && m > quarter * 3 - 3);
    }
    if (all && !outside) {
      return Situation.Times.TO_DATE;
    }
    return period && !outside ? Situation.Times.PERIOD : Situation.Times.UNCLEAR;
  }
}
