package org.zcwc.text;

import java.util.List;

/** Tells of each quantity in a paragraph what it is, from the words around it. */
final class Roles {

  private final String text;
  private final List<TimeMark> marks;
  private final int quarter;

  Roles(String text, List<TimeMark> marks, int quarter) {
    this.text = text;
    this.marks = marks;
    this.quarter = quarter;
  }

  /**
   * @param before where the quantity before this one ends, or the clause's start
   * @param sentence where its sentence starts
   */
  Role of(Quantity quantity, Clause clause, int before, int sentence, Subject subject) {
    if (noAmount(quantity)) {
      return Role.OTHER;
    }
    String near = text.substring(before, quantity.start());
    String behind = text.substring(quantity.end(), clause.end());
    if (range(quantity) || Lexicon.any(Lexicon.UNDER, near) || behind.startsWith("以内")) {
      return Role.INEXACT;
    }
    if (left(near, behind)
        || growth(near)
        || each(near, behind)
        || Lexicon.any(Lexicon.MISTAKEN, near)
        || Lexicon.any(Lexicon.MISTAKEN, behind)) {
      return Role.OTHER;
    }
    if (ongoing(behind) && !behind.contains("完成") && !behind.contains("纳入")) {
      return Role.OTHER;
    }
    if (ongoing(near) || cases(text.substring(sentence, quantity.start()))) {
      return Role.OTHER;
    }
    boolean allotted =
        quantity.measureUnit().endsWith("元")
            && Lexicon.any(Lexicon.ALLOTTED, text.substring(clause.start(), quantity.start()));
    boolean newly = near.contains("新增") && !subject.owns("新增") && !near.contains("累计");
    if (allotted || newly) {
      return Role.UNSURE;
    }
    Role planned = planned(quantity, clause, sentence, subject.withoutNames(behind));
    if (planned != Role.BARE) {
      return planned;
    }
    Role timed = timed(quantity, sentence);
    boolean part = part(quantity, clause, sentence, subject);
    return part && timed != Role.OTHER ? Role.PART : timed;
  }

  /** Ordinals, percentages, standards by a slash, numbers of documents, ages and dates. */
  private boolean noAmount(Quantity quantity) {
    int start = quantity.start();
    int end = quantity.end();
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    char behind = end < text.length() ? text.charAt(end) : ' ';
    boolean code =
        before == '第'
            || before == '〔'
            || before == '['
            || before == '+'
            || before == '.'
            || (Character.isLetter(before) && before < 128);
    boolean rate =
        behind == '%'
            || behind == '成'
            || behind == '倍'
            || behind == '‰'
            || text.startsWith("个百分点", end)
            || text.startsWith("分之", end)
            || (quantity.measureUnit().equals("个") && text.startsWith("百分点", end));
    boolean perHead =
        behind == '/' && !quantity.measureUnit().isEmpty() && !text.startsWith("年度", end + 1);
    boolean below = before == '/' && start > 1 && ChineseNumber.digit(text.charAt(start - 2)) >= 0;
    boolean heading =
        quantity.measureUnit().isEmpty()
            && (behind == '.' || behind == '、' || (behind == '）' && before == '（'));
    boolean joined = (before == '-' || behind == '-') && quantity.measureUnit().isEmpty();
    boolean percent = start >= 3 && text.startsWith("分之", start - 2);
    return code
        || rate
        || perHead
        || below
        || heading
        || joined
        || percent
        || idiom(quantity)
        || phone(quantity);
  }

  private static boolean phone(Quantity quantity) {
    return quantity.measureUnit().isEmpty()
        && quantity.value().precision() - quantity.value().scale() >= 7;
  }

  /** 一人一档, 一场一策; 三位一体. */
  private boolean idiom(Quantity quantity) {
    int end = quantity.end();
    boolean one = text.charAt(quantity.start()) == '一' && end - quantity.start() == 2;
    boolean twice = one && end < text.length() && text.charAt(end) == '一';
    boolean second = one && quantity.start() > 1 && text.charAt(quantity.start() - 2) == '一';
    boolean many = one && end < text.length() && text.charAt(end) == '多';
    return twice
        || second
        || many
        || text.startsWith("一体", end)
        || (one && text.startsWith("一个个", quantity.start()));
  }

  private boolean range(Quantity quantity) {
    int start = quantity.start();
    int end = quantity.end();
    boolean from = start > 1 && "-~至到".indexOf(text.charAt(start - 1)) >= 0 && number(start - 2);
    boolean to =
        end + 1 < text.length() && "-~至到".indexOf(text.charAt(end)) >= 0 && number(end + 1);
    return from || to;
  }

  private boolean number(int at) {
    char c = text.charAt(at);
    return ChineseNumber.digit(c) >= 0 || ChineseNumber.numeral(c);
  }

  private static boolean left(String near, String behind) {
    String said = Lexicon.without(near, Lexicon.NO_LEFT);
    boolean behindLeft =
        behind.startsWith("未")
            || behind.startsWith("尚未")
            || behind.startsWith("没有")
            || behind.startsWith("待")
            || behind.startsWith("还未")
            || behind.startsWith("因");
    return Lexicon.any(Lexicon.LEFT, said) || behindLeft;
  }

  private static boolean growth(String near) {
    int last = -1;
    for (String word : Lexicon.GROWTH) {
      int at = near.lastIndexOf(word);
      last = Math.max(last, at < 0 ? -1 : at + word.length());
    }
    return last >= 0 && !Lexicon.any(Lexicon.LEVEL, near.substring(last));
  }

  private static boolean each(String near, String behind) {
    return Lexicon.any(
            Lexicon.EACH,
            Lexicon.without(
                near,
                List.of(
                    "平均年龄", "按照", "按计划", "按时", "按期", "均已", "按月", "标准化", "高标准", "每季度", "每月", "每年")))
        || behind.startsWith("每人")
        || behind.startsWith("标准");
  }

  /** 20000人的82.66%, 100场的八成: what a rate is of. */
  private static boolean rateOf(String behind) {
    return behind.length() > 1
        && behind.charAt(0) == '的'
        && (ChineseNumber.digit(behind.charAt(1)) >= 0 || ChineseNumber.numeral(behind.charAt(1)));
  }

  /** 对3500户实施改造，目前完成80%: the quantity is what the rate is of. */
  private boolean unfinished(Clause clause, String own) {
    int sentenceEnd =
        text.substring(clause.end(), Math.min(text.length(), clause.end() + 600)).indexOf('。');
    sentenceEnd = sentenceEnd < 0 ? -1 : sentenceEnd + clause.end();
    String later =
        text.substring(
            clause.end(),
            sentenceEnd < 0 ? Math.min(text.length(), clause.end() + 600) : sentenceEnd);
    int rate = later.indexOf('%');
    boolean done = own.contains("完成") || own.contains("已") || own.contains("共");
    if (rate < 0 || done || later.indexOf("完成") < 0) {
      return false;
    }
    int from = later.lastIndexOf("完成", rate);
    return from >= 0 && ChineseNumber.digit(later.charAt(from + 2)) >= 0;
  }

  /** Begun and not done: 28部已开工, 3个正在建设. */
  private static boolean ongoing(String words) {
    return Lexicon.any(Lexicon.ONGOING, words);
  }

  /** BARE where it is not planned. */
  private Role planned(Quantity quantity, Clause clause, int sentence, String behind) {
    String own = Lexicon.without(text.substring(clause.start(), quantity.start()), Lexicon.NO_PLAN);
    int done = Lexicon.last(Lexicon.DONE, own);
    boolean taken = own.endsWith("将");
    int plan = Lexicon.last(Lexicon.PLAN, taken ? own.substring(0, own.length() - 1) : own);
    int goal = Lexicon.last(Lexicon.GOAL, own);
    boolean goalBehind = false;
    for (String word : Lexicon.GOAL) {
      goalBehind |=
          behind.startsWith(word)
              || behind.startsWith("的" + word)
              || behind.startsWith("的全年" + word)
              || behind.startsWith("的年度" + word)
              || behind.startsWith("年度" + word)
              || behind.startsWith("全年" + word);
    }
    if (goalBehind || rateOf(behind) || plan > done) {
      return Role.OTHER;
    }
    if (goal > done) {
      int doing = own.lastIndexOf("完成", goal);
      return doing >= 0 && goal - doing <= 6 ? Role.UNSURE : Role.OTHER;
    }
    if (done >= 0 && !unfinished(clause, own)) {
      return Role.BARE;
    }
    return unfinished(clause, own) ? Role.UNSURE : carried(clause, sentence);
  }

  /**
   * A plan told in an earlier clause of the sentence goes on until something is said to be done.
   */
  private Role carried(Clause clause, int sentence) {
    String earlier = Lexicon.without(text.substring(sentence, clause.start()), Lexicon.NO_PLAN);
    int plan = Lexicon.last(Lexicon.PLAN, earlier);
    int goal = Lexicon.last(Lexicon.GOAL, earlier);
    int done = Lexicon.last(Lexicon.DONE, earlier);
    if (Math.max(plan, goal) < 0 || done > Math.max(plan, goal)) {
      return Role.BARE;
    }
    boolean doing =
        text.startsWith("完成", clause.start())
            || text.startsWith("共", clause.start())
            || text.startsWith("实", clause.start());
    if (goal > plan) {
      return doing ? Role.BARE : Role.UNSURE;
    }
    return doing && !Quantities.scan(earlier.substring(plan)).isEmpty() ? Role.UNSURE : Role.OTHER;
  }

  /** By the last time mark before it in the sentence. */
  private Role timed(Quantity quantity, int sentence) {
    TimeMark last = null;
    boolean sum = false;
    for (TimeMark mark : marks) {
      if (mark.start() >= sentence && mark.end() <= quantity.start()) {
        if (mark.kind() == TimeMark.Kind.SUM) {
          sum = true;
          boolean amountBetween = last != null && amounts(last.end(), mark.start());
          last = last == null || amountBetween ? mark : last;
        } else {
          last = mark;
          sum = false;
        }
      }
    }
    for (String risen : Lexicon.RISEN) {
      if (last != null
          && last.kind() == TimeMark.Kind.PRIOR
          && text.startsWith(risen, quantity.start() - risen.length())) {
        return Role.MARKED;
      }
    }
    if (last == null) {
      return Role.BARE;
    }
    return switch (last.kind()) {
      case TO_DATE, SUM -> Role.MARKED;
      case YEAR -> sum ? Role.MARKED : Role.BARE;
      case PERIOD -> sum && quarter > 1 ? Role.UNSURE : Role.INCREMENT;
      case STALE, DAY -> sum ? Role.UNSURE : Role.PART;
      case PRIOR, FUTURE -> Role.OTHER;
    };
  }

  /** 女性专场招聘会6场: some of a kind. */
  private static boolean narrowed(String clause) {
    return clause.contains("专场") && !clause.contains("各类") && !clause.contains("系列");
  }

  private static boolean cases(String said) {
    int found = Lexicon.last(Lexicon.CASES, said);
    return found >= 0 && found > Math.max(said.lastIndexOf("累计"), said.lastIndexOf("共"));
  }

  private boolean amounts(int from, int to) {
    return Quantities.scan(text.substring(from, to)).stream()
        .anyMatch(q -> !q.measureUnit().isEmpty());
  }

  private boolean part(Quantity quantity, Clause clause, int sentence, Subject subject) {
    String said = text.substring(sentence, quantity.start());
    int of = Lexicon.last(Lexicon.PART_OF, said);
    int sum = Math.max(said.lastIndexOf("累计"), said.lastIndexOf("共"));
    if (of > sum) {
      return true;
    }
    if (narrowed(text.substring(clause.start(), clause.end()))) {
      return true;
    }
    if (clause.bracketed() && amounts(sentence, clause.start())) {
      return true;
    }
    String own = text.substring(clause.start(), clause.end());
    for (List<String> pair : Lexicon.PAIRS) {
      boolean one = own.contains(pair.get(0)) != own.contains(pair.get(1));
      boolean apart =
          Lexicon.ALONE.contains(pair)
              || (text.contains(pair.get(0)) && text.contains(pair.get(1)));
      if (one && apart && !subject.owns(pair.get(0)) && !subject.owns(pair.get(1))) {
        String word = own.contains(pair.get(0)) ? pair.get(0) : pair.get(1);
        boolean listed =
            text.startsWith(
                pair.get(0).equals(word) ? pair.get(1) : pair.get(0),
                Math.max(0, clause.start() - 3));
        return !listed;
      }
    }
    return false;
  }
}
