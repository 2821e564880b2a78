package org.zcwc.text;

import java.util.HashSet;
import java.util.Set;

/** Of which time the quantities of a paragraph are, as it is told from clause to clause. */
final class CourseTime {

  private final String text;
  private final int quarter;

  private TimeMark time;
  private TimeMark before;
  private TimeMark steady;
  private boolean dated;
  private boolean here;
  private TimeMark opening;
  private boolean counted;
  private final Set<TimeMark> told = new HashSet<>();
  private boolean[] months = new boolean[13];
  private boolean cumulative;
  private boolean sum;
  private boolean compared;
  private boolean event;
  private boolean figureHere;
  private boolean scoped;

  CourseTime(String text, int quarter) {
    this.text = text;
    this.quarter = quarter;
  }

  /**
   * @param part whether what was told last is a part, whose time does not go on
   */
  void openSentence(boolean part) {
    boolean goesOn = (carries(time) && !part) || (time == null && carries(opening));
    opening = goesOn ? first(time, opening) : null;
    time = null;
    told.clear();
    months = new boolean[13];
    counted = false;
    sum = false;
    cumulative = false;
    scoped = false;
  }

  void openClause() {
    before = time;
    here = false;
    dated = false;
    compared = false;
    event = false;
    figureHere = false;
  }

  void closeClause(Clause clause) {
    boolean passing =
        time != null
            && here
            && !figureHere
            && (time.kind() == TimeMark.Kind.STALE
                || time.kind() == TimeMark.Kind.MONTH
                || time.kind() == TimeMark.Kind.DAY);
    boolean against = compared && here && time != null && time.kind() == TimeMark.Kind.PRIOR;
    if ((passing && event) || against || clause.bracketed()) {
      time = before;
    }
  }

  void mark(TimeMark mark) {
    steady = dated ? steady : time;
    dated = mark.kind() == TimeMark.Kind.DAY || mark.kind() == TimeMark.Kind.MONTH;
    time = mark;
    here = true;
    sum = false;
    cumulative = false;
  }

  /**
   * A quantity is told.
   *
   * @param meant whether its clause says that it is planned
   */
  void figure(boolean meant) {
    figureHere = true;
    counted = true;
    if (time != null) {
      told.add(time);
      int last = Math.min(time.upTo() / 100, 12);
      for (int m = Math.max(time.from(), 1); time.from() > 0 && m <= last; m++) {
        months[m] = true;
      }
    }
    scoped |= meant && here && limited();
  }

  /** 下半年计划50场: whether the time named is some of the year. */
  private boolean limited() {
    if (time == null) {
      return false; // 下半年目标已完成50场: the time was the goal's
    }
    boolean year = time.from() == 1 && time.upTo() / 100 >= 12;
    boolean some = time.kind() == TimeMark.Kind.MONTH || time.kind() == TimeMark.Kind.DAY;
    return some || (time.from() > 0 && !year) || text.startsWith("下半年", time.start());
  }

  /** 累计, 共. */
  void sum(boolean total) {
    cumulative |= total;
    sum = true;
  }

  /**
   * 全年300张的目标，已完成260张: the year was the goal's.
   *
   * @param told whether the goal is told in the same clause
   */
  void done(boolean told) {
    boolean goal = time != null && time.kind() == TimeMark.Kind.FUTURE && (told || !here);
    // 年初预计救助260人，实际救助277人.
    boolean begun = time != null && !here && text.startsWith("年初", time.start());
    time = goal || begun ? null : time;
  }

  /** 四季度检查3854人，年度目标20000人，已完成20386人: of the year, from there on. */
  void goalOfYear() {
    boolean period = time != null && !here && time.kind() == TimeMark.Kind.PERIOD;
    time = period ? null : time;
  }

  /** 受暑假影响, 在上年工作基础上: the season only explains, the year before is only built upon. */
  void explained() {
    boolean prior = here && time != null && time.kind() == TimeMark.Kind.PRIOR;
    time = (dated || prior) && !figureHere ? steady : time;
  }

  /** What is told happened then: its day says nothing of what follows. */
  void event() {
    event = true;
  }

  /** 比去年: the earlier time is only compared with. */
  void compared() {
    compared = true;
  }

  /** Whether a quantity stands in this clause. */
  boolean counts() {
    return figureHere;
  }

  /** Whether its time is told in this clause. */
  boolean here() {
    return here;
  }

  int from() {
    return time == null ? 0 : time.from();
  }

  int upTo() {
    return time == null ? TimeMark.NOW : time.upTo();
  }

  /** 今年以来, 1-9月; 截至9月底 says nothing of the beginning. */
  boolean ofYear() {
    if (time == null || "截至到".indexOf(text.charAt(time.start())) >= 0) {
      return false;
    }
    boolean year = text.substring(time.start(), time.end()).contains("年");
    return time.kind() != TimeMark.Kind.PRIOR && (time.from() > 0 || year);
  }

  private static TimeMark first(TimeMark a, TimeMark b) {
    return a == null ? b : a;
  }

  /** Whether a time goes on into the next sentence. */
  private static boolean carries(TimeMark mark) {
    return mark != null
        && (mark.kind() == TimeMark.Kind.PERIOD || mark.kind() == TimeMark.Kind.PRIOR);
  }

  Situation.Times times(boolean done) {
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
      case END -> sum || done ? Situation.Times.TO_DATE : Situation.Times.PART;
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
