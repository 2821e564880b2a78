package org.zcwc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the time marks of a folded text, as they are seen from the quarter reported. */
final class TimeMarks {

  private static final String N = "(\\d{1,2}|十[一二]?|[一二三四五六七八九])";
  private static final String YEAR = "(?:(20\\d\\d) ?年(?:度)? ?)?";
  private static final String DAY = "(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3}) ?[日号])?";
  private static final String NUMBERS = "0123456789一二三四五六七八九十";
  private static final Windows RANGE =
      new Windows(
          Pattern.compile(
              "自?从?"
                  + YEAR
                  + N
                  + " ?月?份? ?"
                  + DAY
                  + " ?[-~至到]{1,2} ?(?:20\\d\\d年)?"
                  + N
                  + " ?月(?:份|底|末)?"
                  + DAY),
          "月",
          NUMBERS,
          40,
          10);
  private static final Windows MONTH =
      new Windows(
          Pattern.compile(
              "(截至到?|截止到?|到|至|自|从)? ?"
                  + YEAR
                  + N
                  + " ?月 ?(份|底|末|上旬|中旬|下旬|初|(?:\\d{1,2}|[一二三四五六七八九十]{1,3}) ?[日号])?"
                  + "(前|以前|之前|以来|起|.{2,4}以来)?"),
          "月",
          NUMBERS,
          20,
          16);
  private static final Windows QUARTERS =
      new Windows(
          Pattern.compile(YEAR + "(?:第|前)?([一二三1-3])(?:季度)?[-~至到]{1,2}(?:第)?([一二三四1-4])季度"),
          "季度",
          NUMBERS,
          20,
          0);
  private static final Windows QUARTER =
      new Windows(
          Pattern.compile("(截至到?|截止到?|到|至)? ?" + YEAR + "(第|前)?([一二三四1234])个?季度(末|底)?"),
          "季度",
          NUMBERS + "个",
          20,
          2);
  private static final Windows WHOLE_YEAR =
      new Windows(
          Pattern.compile("(截至到?|截止到?|到|至)? ?(20\\d\\d) ?年度?(?![\\d前])(底|末)?(前)?"),
          "年",
          NUMBERS,
          12,
          6);
  private static final Pattern SO_FAR = Pattern.compile(".*[累已共了].*");
  private static final Pattern TO_COME = Pattern.compile(".*(?:计划|拟|预计|将).*");

  private final String text;
  private final char[] signs;
  private final int year;
  private final int quarter;
  private final Vantage seen;
  private final List<TimeMark> all = new ArrayList<>();

  private TimeMarks(String text, char[] signs, int year, int quarter) {
    this.text = text;
    this.signs = signs;
    this.year = year;
    this.quarter = quarter;
    seen = new Vantage(year, quarter);
  }

  /**
   * The time marks of a folded text, in their order, none inside another.
   *
   * @param signs its characters
   */
  static List<TimeMark> scan(String text, char[] signs, int year, int quarter) {
    TimeMarks marks = new TimeMarks(text, signs, year, quarter);
    boolean months = text.indexOf('月') >= 0;
    boolean quarters = text.indexOf('季') >= 0;
    if (months || quarters) {
      if (marks.spans()) {
        marks.ranges();
      }
      MONTH.matches(text, marks::month);
      QUARTER.matches(text, marks::quarter);
    }
    if (text.indexOf('年') >= 0) {
      WHOLE_YEAR.matches(text, marks::whole);
    }
    marks.known();
    return marks.outermost();
  }

  /** Whether a span's sign stands behind what a span may begin with: 1至9月, 一季度-三季度. */
  private boolean spans() {
    for (int i = 1; i < signs.length; i++) {
      char c = signs[i];
      if ((c == '至' || c == '到' || c == '-' || c == '~')
          && (NUMBERS.indexOf(signs[i - 1]) >= 0 || "月份日号度 ".indexOf(signs[i - 1]) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private void ranges() {
    RANGE.matches(
        text,
        range -> {
          int from = number(range.group(2));
          int to = number(range.group(3));
          add(seen.stretch(inYear(range.group(1)), from, to), range.start(), range.end(), from, to);
        });
    QUARTERS.matches(
        text,
        range -> {
          int from = number(range.group(2)) * 3 - 2;
          int to = number(range.group(3)) * 3;
          add(seen.stretch(inYear(range.group(1)), from, to), range.start(), range.end(), from, to);
        });
  }

  private void month(Matcher month) {
    int of = number(month.group(3));
    int in = inYear(month.group(2));
    String lead = Optional.ofNullable(month.group(1)).orElse("");
    String within = Optional.ofNullable(month.group(4)).orElse("");
    String tail = Optional.ofNullable(month.group(5)).orElse("");
    boolean until = lead.startsWith("截") || lead.equals("到") || lead.equals("至");
    boolean since = lead.equals("自") || lead.equals("从") || tail.endsWith("以来") || tail.equals("起");
    TimeMark.Kind is;
    if (tail.endsWith("前") && !until) {
      boolean end = within.equals("底") || within.equals("末");
      is = end && of == quarter * 3 ? seen.until(in, of) : seen.before(in, of);
    } else if (until) {
      is = seen.until(in, of);
    } else if (since && tail.length() > 2) {
      // 2月下旬启动以来: from its beginning.
      is = seen.begun(in, of);
    } else if (since) {
      is = seen.since(in, of);
    } else {
      is = seen.within(in, of, within);
    }
    int day = within.isEmpty() || !Character.isDigit(within.charAt(0)) ? 99 : day(within);
    int from = until ? 1 : of;
    all.add(new TimeMark(is, month.start(), month.end(), from, of * 100 + day));
  }

  private void quarter(Matcher named) {
    int of = number(named.group(4));
    int in = inYear(named.group(2));
    boolean until = named.group(1) != null || "前".equals(named.group(3));
    boolean end = named.group(5) != null;
    TimeMark.Kind kind = seen.stretch(in, until ? 1 : of * 3 - 2, of * 3);
    if (end && !until && kind == TimeMark.Kind.PERIOD) {
      kind = TimeMark.Kind.END;
    }
    add(kind, named.start(), named.end(), until ? 1 : of * 3 - 2, of * 3);
  }

  private void whole(Matcher whole) {
    int of = number(whole.group(2));
    boolean end = whole.group(3) != null;
    TimeMark.Kind kind =
        of < year
            ? TimeMark.Kind.PRIOR
            : of > year || (end && quarter < 4)
                ? TimeMark.Kind.FUTURE
                : end ? TimeMark.Kind.TO_DATE : TimeMark.Kind.YEAR;
    if (kind != TimeMark.Kind.YEAR || !TimeWords.goal(text, whole.end())) {
      all.add(new TimeMark(kind, whole.start(), whole.end(), 1, TimeMark.NOW));
    }
  }

  /** Every word for a time, wherever it stands; one within another is left out at the end. */
  private void known() {
    for (int at = 0; at < signs.length; at++) {
      if (TimeWords.ALL.first(signs[at]) != 0) {
        known(at);
      }
    }
  }

  private void known(int at) {
    int word = TimeWords.ALL.longer(signs, at, 0);
    while (word >= 0) {
      String form = TimeWords.ALL.word(word);
      switch (form) {
        case "上半年" -> mark(form, seen.stretch(year, 1, 6), at, 699, 1);
        case "前三季度" -> mark(form, seen.stretch(year, 1, 9), at, 999, 1);
        case "全年" -> mark(form, kind(TimeMark.Kind.FUTURE, form), at, 1299, 1);
        default -> mark(form, kind(TimeWords.ALL.meaning(word), form), at, TimeMark.NOW, 0);
      }
      word = TimeWords.ALL.longer(signs, at, form.length());
    }
  }

  private TimeMark.Kind kind(TimeMark.Kind kind, String form) {
    if (quarter == 4 && (form.equals("年底") || form.equals("年末"))) {
      return TimeMark.Kind.TO_DATE;
    }
    if (quarter == 4 && form.equals("全年")) {
      return TimeMark.Kind.YEAR;
    }
    return quarter == 1 && kind == TimeMark.Kind.PERIOD ? TimeMark.Kind.TO_DATE : kind;
  }

  private void mark(String form, TimeMark.Kind kind, int at, int upTo, int from) {
    int end = at + form.length();
    boolean until = at >= 2 && text.startsWith("截至", at - 2);
    boolean whole = kind == TimeMark.Kind.YEAR || form.equals("全年");
    if (!(whole && TimeWords.goal(text, end))) {
      all.add(new TimeMark(year(form, kind, end), until ? at - 2 : at, end, from, upTo));
    }
  }

  /** 年内建设3个: a plan, unless the year is at its end; 年内累计8场, 全年已举办81场: so far. */
  private TimeMark.Kind year(String form, TimeMark.Kind kind, int end) {
    if (form.equals("年内") && quarter < 4 && !soFar(end)) {
      return TimeMark.Kind.FUTURE;
    }
    return form.equals("全年") && soFar(end) ? TimeMark.Kind.YEAR : kind;
  }

  private boolean soFar(int at) {
    String next = text.substring(at, Math.min(text.length(), at + 6));
    return SO_FAR.matcher(next).matches() && !TO_COME.matcher(next).matches();
  }

  private void add(TimeMark.Kind kind, int start, int end, int from, int to) {
    all.add(new TimeMark(kind, start, end, from, to * 100 + 99));
  }

  private int inYear(String digits) {
    return digits == null ? year : Integer.parseInt(digits);
  }

  private static int day(String within) {
    return Integer.parseInt(within.replaceAll("\\D", ""));
  }

  private static int number(String text) {
    return ChineseNumber.parse(text).map(n -> n.intValue()).orElse(0);
  }

  private boolean ordered() {
    for (int i = 1; i < all.size(); i++) {
      if (all.get(i).start() <= all.get(i - 1).start()) {
        return false;
      }
    }
    return true;
  }

  /** Of those that overlap, the first, and of those that begin together the longest. */
  private List<TimeMark> outermost() {
    if (all.size() < 2) {
      return all;
    }
    if (!ordered()) {
      all.sort(
          (a, b) ->
              a.start() == b.start()
                  ? Integer.compare(b.end(), a.end())
                  : Integer.compare(a.start(), b.start()));
    }
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
