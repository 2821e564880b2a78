package org.zcwc.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zcwc.text.Folding;

/**
 * What a file's name tells of how new it is: {@code 报表(2)}, {@code 报表v3.1}, {@code 报表第二稿}, {@code
 * 报表最终版2}, {@code 报表20230928}. A copy ({@code 副本}) tells nothing.
 *
 * @param standing 2 for a final version, 1 for a mended one, else 0
 * @param major the version, 0 where none is told
 * @param day a date in the name as {@code yyyymmdd}, 0 where there is none
 */
record Version(int standing, int major, int minor, int day) implements Comparable<Version> {

  private static final List<String> FINAL = List.of("最终", "终稿", "终版", "定稿", "定版", "final");
  private static final List<String> MENDED =
      List.of("修改", "修订", "修正", "更正", "更新", "改后", "改版", "新版", "重报", "补正");
  private static final String NUMERALS = "一二三四五六七八九";

  private static final Comparator<Version> ORDER =
      Comparator.comparingInt(Version::standing)
          .thenComparingInt(Version::major)
          .thenComparingInt(Version::minor)
          .thenComparingInt(Version::day);

  /** Compiled when the first tie is looked at. */
  private static final class Patterns {
    private static final Pattern NUMBER =
        Pattern.compile(
            "（\\s*(\\d{1,2})\\s*）"
                + "|(?<![a-z])v(?:er)?\\.?\\s*(\\d{1,3})(?:\\.(\\d{1,3}))?"
                + "|(?<!\\d)(\\d{1,2}|[一二三四五六七八九])[稿版]"
                + "|(?:最终版?|终稿|终版|定稿|修改版?|修改稿|修订版?|修订稿|更新版?|新版)[-_ ]?(\\d{1,2})(?!\\d)");
    private static final Pattern DAY =
        Pattern.compile("(?<!\\d)(20\\d\\d)[-._年]?([01]\\d)[-._月]?([0-3]\\d)(?!\\d)");
  }

  /** The version that the last part of this path tells. */
  static Version of(String path) {
    String name = Folding.fold(path.substring(path.lastIndexOf('/') + 1)).toLowerCase(Locale.ROOT);
    int standing = any(name, FINAL) ? 2 : any(name, MENDED) ? 1 : 0;
    int major = 0;
    int minor = 0;
    Matcher number = Patterns.NUMBER.matcher(name);
    while (number.find()) {
      for (int group : new int[] {1, 2, 4, 5}) {
        major = number.group(group) == null ? major : number(number.group(group));
      }
      minor = number.group(3) == null ? minor : number(number.group(3));
    }
    Matcher day = Patterns.DAY.matcher(name);
    int last = 0;
    while (day.find()) {
      last = Math.max(last, number(day.group(1) + day.group(2) + day.group(3)));
    }
    return new Version(standing, major, minor, last);
  }

  private static boolean any(String name, List<String> words) {
    return words.stream().anyMatch(name::contains);
  }

  private static int number(String written) {
    int numeral = NUMERALS.indexOf(written);
    return numeral >= 0 ? numeral + 1 : Integer.parseInt(written);
  }

  @Override
  public int compareTo(Version other) {
    return ORDER.compare(this, other);
  }
}
