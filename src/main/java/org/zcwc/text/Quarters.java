package org.zcwc.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quarters named in titles, file names and sheet names. */
public final class Quarters {

  private static final Pattern CODE =
      Pattern.compile("(?<!\\d)(\\d{4})\\s*年?\\s*[-_]?\\s*[QqＱ]\\s*([1-4])(?!\\d)");
  private static final Pattern NAMED =
      Pattern.compile("(?<!\\d)(\\d{4})\\s*年?度?\\s*(?:第|前)?\\s*([1-4])\\s*个?季度");
  private static final Pattern MONTHS =
      Pattern.compile("(?<!\\d)(\\d{4})\\s*年\\s*(?:1|7|4|10)\\s*月?\\s*[-~至到]\\s*(3|6|9|12)\\s*月");
  private static final Pattern END =
      Pattern.compile("(?:截至|截止|截止到|截至到)\\s*(\\d{4})\\s*年\\s*(3|6|9|12)\\s*月\\s*(?:底|末|30|31)");
  private static final Pattern ALONE =
      Pattern.compile("(?:第|前)?\\s*([1-4])\\s*个?季度|[QqＱ]\\s*([1-4])(?!\\d)");

  private Quarters() {}

  /** The quarter of a year that a text names, if it names one. */
  public static Optional<YearQuarter> find(String text) {
    if (text.indexOf('季') < 0 && text.indexOf('月') < 0 && !hasQ(text) && text.indexOf('年') < 0) {
      return Optional.empty();
    }
    String plain = Dates.arabic(text);
    if (hasQ(plain)) {
      Matcher code = CODE.matcher(plain);
      if (code.find()) {
        return of(code.group(1), Integer.parseInt(code.group(2)));
      }
    }
    if (plain.indexOf('季') >= 0) {
      Matcher named = NAMED.matcher(plain);
      if (named.find()) {
        return of(named.group(1), Integer.parseInt(named.group(2)));
      }
    }
    if (plain.indexOf('月') >= 0) {
      Optional<YearQuarter> months = months(plain);
      if (months.isPresent()) {
        return months;
      }
    }
    if (plain.contains("上半年")) {
      Matcher year = Pattern.compile("(\\d{4})年").matcher(plain);
      return year.find() ? of(year.group(1), 2) : Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<YearQuarter> months(String plain) {
    Matcher months = MONTHS.matcher(plain);
    if (months.find()) {
      return of(months.group(1), Integer.parseInt(months.group(2)) / 3);
    }
    Matcher end = END.matcher(plain);
    if (end.find()) {
      return of(end.group(1), Integer.parseInt(end.group(2)) / 3);
    }
    return Optional.empty();
  }

  /** The quarter that a text names, whatever its year. */
  public static Optional<Integer> quarter(String text) {
    if (text.indexOf('季') < 0 && !hasQ(text)) {
      return Optional.empty();
    }
    Matcher alone = ALONE.matcher(Dates.arabic(text));
    if (!alone.find()) {
      return Optional.empty();
    }
    return Optional.of(Integer.parseInt(alone.group(1) == null ? alone.group(2) : alone.group(1)));
  }

  private static boolean hasQ(String text) {
    return text.indexOf('Q') >= 0 || text.indexOf('q') >= 0 || text.indexOf('Ｑ') >= 0;
  }

  private static Optional<YearQuarter> of(String year, int quarter) {
    return Optional.of(new YearQuarter(Integer.parseInt(year), quarter));
  }
}
