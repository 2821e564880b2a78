package org.zcwc.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in a narrative that say of which time the figures behind them are. */
record TimeMark(Kind kind, int start, int end) {

  /** Which time, seen from the period that is reported. */
  enum Kind {
    /** From the year's beginning until within the period or later. */
    TO_DATE,
    /** A sum, of whatever time was named before. */
    SUM,
    /** The year, with no word of how far. */
    YEAR,
    /** This quarter, or a month of it, only. */
    PERIOD,
    /** Earlier this year only. */
    STALE,
    /** One day. */
    DAY,
    /** An earlier year. */
    PRIOR,
    /** Later than the period. */
    FUTURE
  }

  private static final String N = "(\\d{1,2}|[一二三四五六七八九]|十[一二]?)";
  private static final String YEAR = "(?:(20\\d\\d) {0,2}年 {0,2})?";
  private static final Pattern RANGE =
      Pattern.compile(YEAR + N + " ?月?份? ?[-~至到]{1,2} ?" + N + " ?月(?:份|底|末|\\d{1,2}日)?");
  private static final Pattern MONTH =
      Pattern.compile(
          "(截至到?|截止到?|到|至|自|从)? ?"
              + YEAR
              + N
              + " ?月 ?(?:份|底|末|上旬|中旬|下旬|初|(\\d{1,2}|[一二三四五六七八九十]{1,3}) ?[日号])?(前|以前|之前)?");
  private static final Pattern QUARTER =
      Pattern.compile("(截至到?|截止到?|到|至)? ?" + YEAR + "(第|前)?([一二三四1234])个?季度(末|底)?");
  private static final Pattern WHOLE_YEAR =
      Pattern.compile("(截至到?|截止到?|到|至)? ?(20\\d\\d) ?年(?!\\d|前)(底|末)?(前)?");

  /** Longest first where one begins with another. */
  private static final List<Word> WORDS =
      List.of(
          new Word(
              Kind.TO_DATE,
              "截至目前",
              "截止目前",
              "截至当前",
              "截至现在",
              "今年以来",
              "年初以来",
              "本年度累计",
              "今年累计",
              "全年累计",
              "目前",
              "迄今",
              "至今",
              "现已",
              "年初至今",
              "本年累计",
              "截至报告期末",
              "截至本季度末",
              "截至本季末",
              "截至季末",
              "截至本月底",
              "截至期末",
              "截至填报日",
              "到目前为止"),
          new Word(Kind.SUM, "累计", "总计", "合计", "共计", "总共", "一共"),
          new Word(Kind.YEAR, "今年", "本年度", "本年"),
          new Word(Kind.PERIOD, "本季度", "本季", "当季", "这一季度", "该季度", "本月", "当月"),
          new Word(Kind.DAY, "近期", "近日", "日前", "近一个月", "暑假期间", "暑期", "期间"),
          new Word(Kind.STALE, "上季度", "上一季度", "上月", "上个月", "上期", "前期"),
          new Word(
              Kind.PRIOR,
              "去年",
              "上年",
              "往年",
              "前年",
              "上一年",
              "历年",
              "近年来",
              "近三年",
              "近两年",
              "近五年",
              "十三五",
              "同期"),
          new Word(
              Kind.FUTURE,
              "年底前",
              "年底",
              "年末",
              "年内",
              "明年",
              "下年度",
              "下一年",
              "下季度",
              "下一季度",
              "下月",
              "下个月",
              "下半年",
              "下一步",
              "下步",
              "下一阶段",
              "后续",
              "接下来"));

  private record Word(Kind kind, List<String> words) {
    Word(Kind kind, String... words) {
      this(kind, List.of(words));
    }
  }

  /** The time marks of a folded text, in their order, none inside another. */
  static List<TimeMark> scan(String text, int year, int quarter) {
    List<TimeMark> all = new ArrayList<>();
    Matcher range = RANGE.matcher(text);
    while (range.find()) {
      int from = number(range.group(2));
      int to = number(range.group(3));
      all.add(
          new TimeMark(
              months(year(range.group(1), year), year, from, to, quarter),
              range.start(),
              range.end()));
    }
    Matcher month = MONTH.matcher(text);
    while (month.find()) {
      all.add(new TimeMark(month(month, year, quarter), month.start(), month.end()));
    }
    Matcher named = QUARTER.matcher(text);
    while (named.find()) {
      int of = number(named.group(4));
      boolean until =
          named.group(1) != null || "前".equals(named.group(3)) || named.group(5) != null;
      int first = until ? 1 : of * 3 - 2;
      all.add(
          new TimeMark(
              months(year(named.group(2), year), year, first, of * 3, quarter),
              named.start(),
              named.end()));
    }
    Matcher whole = WHOLE_YEAR.matcher(text);
    while (whole.find()) {
      int of = number(whole.group(2));
      boolean end = whole.group(3) != null && quarter < 4;
      Kind kind =
          of < year
              ? Kind.PRIOR
              : of > year || end ? Kind.FUTURE : whole.group(3) == null ? Kind.YEAR : Kind.TO_DATE;
      all.add(new TimeMark(kind, whole.start(), whole.end()));
    }
    words(text, quarter, all);
    return outermost(all);
  }

  private static void words(String text, int quarter, List<TimeMark> into) {
    for (Word word : WORDS) {
      for (String form : word.words()) {
        boolean nowEnd = quarter == 4 && (form.equals("年底") || form.equals("年末"));
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
          boolean name = form.equals("前期") || form.equals("后续");
          boolean counted = !name;
          if (counted) {
            boolean until = at >= 2 && text.startsWith("截至", at - 2);
            into.add(
                new TimeMark(
                    nowEnd ? Kind.TO_DATE : word.kind(), until ? at - 2 : at, at + form.length()));
          }
        }
      }
    }
    for (int at = text.indexOf("上半年"); at >= 0; at = text.indexOf("上半年", at + 1)) {
      Kind kind = quarter == 2 ? Kind.TO_DATE : quarter < 2 ? Kind.FUTURE : Kind.STALE;
      into.add(new TimeMark(kind, at, at + 3));
    }
    for (int at = text.indexOf("全年"); at >= 0; at = text.indexOf("全年", at + 1)) {
      into.add(new TimeMark(quarter == 4 ? Kind.YEAR : Kind.FUTURE, at, at + 2));
    }
  }

  private static Kind month(Matcher month, int year, int quarter) {
    int of = number(month.group(3));
    int inYear = year(month.group(2), year);
    String lead = month.group(1) == null ? "" : month.group(1);
    boolean until = lead.startsWith("截") || lead.equals("到") || lead.equals("至");
    boolean since = lead.equals("自") || lead.equals("从");
    if (month.group(5) != null) {
      return inYear < year ? Kind.PRIOR : of <= quarter * 3 ? Kind.STALE : Kind.FUTURE;
    }
    if (until && inYear == year && of == quarter * 3 + 1) {
      return Kind.TO_DATE;
    }
    Kind kind = months(inYear, year, until ? 1 : of, of, quarter);
    if (since) {
      return kind == Kind.PRIOR || of > 1 ? Kind.PERIOD : Kind.TO_DATE;
    }
    if (month.group(4) != null
        && !until
        && (kind == Kind.PERIOD || kind == Kind.STALE || kind == Kind.TO_DATE)) {
      return Kind.DAY;
    }
    return kind == Kind.TO_DATE && !until && quarter == 1 ? Kind.PERIOD : kind;
  }

  private static Kind months(int inYear, int year, int from, int to, int quarter) {
    if (inYear != year) {
      return inYear < year ? Kind.PRIOR : Kind.FUTURE;
    }
    int before = quarter * 3 - 3;
    if (from > quarter * 3 || to > quarter * 3) {
      return Kind.FUTURE;
    }
    if (to <= before) {
      return Kind.STALE;
    }
    return from == 1 ? Kind.TO_DATE : Kind.PERIOD;
  }

  private static int year(String digits, int otherwise) {
    return digits == null ? otherwise : Integer.parseInt(digits);
  }

  private static int number(String text) {
    return ChineseNumber.parse(text).map(n -> n.intValue()).orElse(0);
  }

  /** Of those that overlap, the longest. */
  private static List<TimeMark> outermost(List<TimeMark> all) {
    all.sort(Comparator.comparingInt(TimeMark::start).thenComparing(m -> -m.end()));
    List<TimeMark> kept = new ArrayList<>();
    int end = 0;
    for (TimeMark mark : all) {
      if (mark.start() >= end) {
        kept.add(mark);
        end = mark.end();
      }
    }
    return kept;
  }
}
