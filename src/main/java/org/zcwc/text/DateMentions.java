package org.zcwc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dates of a text, in their order; a date without a year is in the year of the date
 * before it, the first one in the programme's.
 */
final class DateMentions {

  /** 2023-12-31 with any mark between, also 23.12.31, and 12/31/2023 as English machines write. */
  private static final String NUMERIC =
      """
        (?<y1>\\d{4}) \\s* (?<s1>[-/.,、]) \\s* (?<m1>\\d{1,2}) \\s* \\k<s1> \\s* (?<d1>\\d{1,2}) (?! \\d | \\s*月) [日号]?
      | (?<y2>\\d{4}) \\s+ (?<m2>\\d{1,2}) \\s+ (?<d2>\\d{1,2}) (?!\\d)
      | (?<y3>\\d{2}) (?<s3>[-/.]) (?<m3>\\d{1,2}) \\k<s3> (?<d3>\\d{1,2}) (?!\\d)
      | (?<a4>\\d{1,2}) (?<s4>[-/.]) (?<b4>\\d{1,2}) \\k<s4> (?<y4>\\d{4}) (?!\\d)
      | (?<y5>20\\d{2}) (?<m5>\\d{2}) (?<d5>\\d{2})? (?!\\d)
      | (?<y6>\\d{4}) \\s* (?<s6>[-/.]) \\s* (?<m6>\\d{1,2}) (?! \\d | \\s*[月年季] | \\k<s6>\\d{1,2}(?!\\d))
      | (?<m7>\\d{1,2}) (?<s7>[-/.]) (?<d7>\\d{1,2}) (?! \\d | \\k<s7>\\d)
        (?= \\s* (?: $ | [日号前之以止\\n)(,;、。~至到-] | 完成) )
      """;

  private static final String YEAR =
      """
      (?: (?<y>\\d{4}|\\d{2}(?=\\s*年)) \\s* (?: 年度? | [-/.](?=\\s*\\d{1,2}\\s*月) | (?=全年|-?[Qq]) -? ) | (?<ry>[今本当明次翌来去上后])年 )
      """;

  /** The first month or quarter of a span whose second one carries the word: 9-12月, 7月1日至9月. */
  private static final String FROM =
      "(?: (?<from>\\d{1,2}) \\s* (?: 月 (?:\\s*\\d{1,2}\\s*[日号]?)? \\s* [-~至到]+"
          + " | [-~至到、和及]+ ) \\s* )?";

  private static final String WORDED =
      """
      (?: %1$s \\s* )? (?:
          %2$s (?<m>\\d{1,2}) \\s* 月 份? \\s* (?: (?<d>\\d{1,2}) \\s* (?: [日号] | (?=\\s*(?:$|[前之以止\\n)(,;、。~至到-])) )
              | (?<ten>[上中下])旬 | (?<mx>[底末初中]) )?
        | %3$s 第? (?<q>[1-4]) \\s* 个?季度? (?<qx>[末底初中])?
        | [Qq] (?<qq>[1-4]) (?!\\d)
        | (?<h>[上下])半年 (?<hx>[末底初中])? )
      | %4$s \\s* (?<yx>[底末终内中初]|全年)?
      | 年(?<ex>[底末终内中初]) | (?<all>全年)
      """
          .formatted(
              YEAR,
              FROM,
              FROM.replace("<from>", "<qfrom>"),
              YEAR.replace("<y>", "<wy>").replace("<ry>", "<wry>"));

  private static final Pattern DATE =
      Pattern.compile("(?<!\\d) (?: " + NUMERIC + "|" + WORDED + ")", Pattern.COMMENTS);

  /** 12月前 may be 11月底前 as well as 12月底前. */
  private static final Pattern BEFORE = Pattern.compile("\\s*[之以]?前");

  /** The rest of a span of one month or year: 10月1日至15日, 2023.10-12. */
  private static final Pattern ONWARD =
      Pattern.compile("\\s*[-~至到]+\\s*(\\d{1,2})\\s*(?:[日号]|(?=\\s*(?:$|[前\\n)(,;。])))");

  private final String text;
  private final int programmeYear;
  private final List<DateMention> found = new ArrayList<>();
  private int year;

  private DateMentions(String text, int programmeYear) {
    this.text = text;
    this.programmeYear = programmeYear;
    this.year = programmeYear;
  }

  /** The dates of a text as {@link Deadlines} folds it. */
  static List<DateMention> of(String text, int programmeYear) {
    DateMentions mentions = new DateMentions(text, programmeYear);
    mentions.read();
    return mentions.found;
  }

  private void read() {
    Matcher at = DATE.matcher(text);
    int from = 0;
    while (from < text.length() && at.find(from)) {
      DateMention mention = worded(at) ? words(at) : figures(at);
      found.add(mention);
      from = Math.max(mention.end(), onward(mention));
    }
  }

  private static boolean worded(Matcher at) {
    for (String group : List.of("m", "q", "qq", "h", "wy", "wry", "ex", "all")) {
      if (at.group(group) != null) {
        return true;
      }
    }
    return false;
  }

  private DateMention figures(Matcher at) {
    for (int form : List.of(1, 2, 3, 5)) {
      if (at.group("y" + form) != null) {
        year = number(at, "y" + form) + (form == 3 ? 2000 : 0);
        int month = number(at, "m" + form);
        return at.group("d" + form) == null
            ? DateMention.month(at.start(), at.end(), year, month)
            : DateMention.day(at.start(), at.end(), year, month, number(at, "d" + form));
      }
    }
    if (at.group("y4") != null) {
      return dayOrMonthFirst(at);
    }
    if (at.group("y6") != null) {
      year = number(at, "y6");
      DateMention month = DateMention.month(at.start(), at.end(), year, number(at, "m6"));
      return lostZero(at, "s6", "m6") ? month.unclear() : month;
    }
    DateMention day =
        DateMention.day(at.start(), at.end(), year, number(at, "m7"), number(at, "d7"));
    boolean span = at.group("s7").equals("-") && number(at, "d7") <= 12;
    return span || (lostZero(at, "s7", "d7") && at.end() == text.length()) ? day.unclear() : day;
  }

  /** 12/11/2023 is November the 12th where the day goes first. */
  private DateMention dayOrMonthFirst(Matcher at) {
    year = number(at, "y4");
    int one = number(at, "a4");
    int two = number(at, "b4");
    DateMention day =
        one > 12
            ? DateMention.day(at.start(), at.end(), year, two, one)
            : DateMention.day(at.start(), at.end(), year, one, two);
    return one <= 12 && two <= 12 && one != two ? day.unclear() : day;
  }

  /** A spreadsheet takes 12.30 and 2023.10 for numbers and shows 12.3 and 2023.1. */
  private static boolean lostZero(Matcher at, String mark, String last) {
    String digits = at.group(last);
    return at.group(mark).equals(".") && digits.length() == 1 && digits.charAt(0) <= '3';
  }

  private DateMention words(Matcher at) {
    year(at, "y", "ry");
    year(at, "wy", "wry");
    int start = at.start();
    int end = at.end();
    DateMention mention;
    String edge;
    if (at.group("m") != null) {
      int month = number(at, "m");
      edge = at.group("mx");
      mention =
          at.group("d") != null
              ? DateMention.day(start, end, year, month, number(at, "d"))
              : tenth(at.group("ten"), DateMention.month(start, end, year, month));
      mention = backwards(at, "from", month) ? mention.unclear() : mention;
    } else if (at.group("q") != null || at.group("qq") != null) {
      edge = at.group("qx");
      int quarter = number(at, at.group("q") != null ? "q" : "qq");
      mention = DateMention.month(start, end, year, quarter * 3);
      mention = backwards(at, "qfrom", quarter) ? mention.unclear() : mention;
    } else if (at.group("h") != null) {
      edge = at.group("hx");
      mention = DateMention.month(start, end, year, at.group("h").equals("上") ? 6 : 12);
    } else {
      edge = at.group("yx") != null ? at.group("yx") : at.group("ex");
      mention =
          "中".equals(edge)
              ? DateMention.month(start, end, year, 6)
              : DateMention.year(start, end, year);
      return "初".equals(edge) || open(mention, edge) ? mention.unclear() : mention;
    }
    boolean vague = "初".equals(edge) || "中".equals(edge);
    boolean exact = mention.grain() == DateMention.Grain.DAY;
    return vague || (!exact && open(mention, edge)) ? mention.unclear() : mention;
  }

  private boolean open(DateMention mention, String edge) {
    return edge == null && BEFORE.matcher(text).region(mention.end(), text.length()).lookingAt();
  }

  /** 12月上旬 ends on the 10th, 中旬 on the 20th. */
  private static DateMention tenth(String ten, DateMention month) {
    return ten == null || ten.equals("下")
        ? month
        : DateMention.day(
            month.start(), month.end(), month.year(), month.month(), ten.equals("上") ? 10 : 20);
  }

  private static boolean backwards(Matcher at, String from, int to) {
    return at.group(from) != null && number(at, from) > to;
  }

  private void year(Matcher at, String told, String relative) {
    if (at.group(told) != null) {
      int number = number(at, told);
      year = number < 100 ? 2000 + number : number;
    } else if (at.group(relative) != null) {
      year =
          switch (at.group(relative)) {
            case "今", "本", "当" -> programmeYear;
            case "去", "上" -> programmeYear - 1;
            case "后" -> programmeYear + 2;
            default -> programmeYear + 1;
          };
    }
  }

  /** Where a span of this date's own month or year ends, its end found; else 0. */
  private int onward(DateMention mention) {
    Matcher rest = ONWARD.matcher(text).region(mention.end(), text.length());
    if (mention.grain() == DateMention.Grain.YEAR || !rest.lookingAt()) {
      return 0;
    }
    int number = Integer.parseInt(rest.group(1));
    found.add(
        mention.grain() == DateMention.Grain.DAY
            ? DateMention.day(rest.start(1), rest.end(), mention.year(), mention.month(), number)
            : DateMention.month(rest.start(1), rest.end(), mention.year(), number));
    return rest.end();
  }

  private static int number(Matcher at, String group) {
    return Integer.parseInt(at.group(group));
  }
}
