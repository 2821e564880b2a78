package org.zcwc.form;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zcwc.text.Names;

/** Tells what belongs to every form (填表人, 注：…) from words that a unit may want in the report. */
final class Furniture {

  /** Words shorter than this, or without a sentence's marks, are a label or a title. */
  private static final int TOLD = 20;

  /** Who signs and whom to call takes no more. */
  private static final int SIGNED = 60;

  private static final List<String> LABELS =
      List.of(
          "填表人", "填表单位", "填表时间", "填表日期", "填报人", "填报单位", "填报时间", "填报日期", "填报说明", "填表说明", "审核人",
          "审签人", "联系人", "联系电话", "联系方式", "单位负责人", "负责人", "分管领导", "主要领导", "制表人", "制表单位", "制表日期",
          "报送单位", "报送时间", "报送日期");

  private static final List<String> TOTALS = List.of("合计", "总计", "小计");

  /** These are notes only with a mark behind: 说明会 is none. */
  private static final List<String> NOTES =
      List.of(
          "例", "示例", "样例", "注", "备注", "说明", "附注", "附", "附件", "单位", "日期", "审核", "签字", "盖章", "制表",
          "填表", "填报", "电话");

  private static final List<String> REMARKS = List.of("注", "备注", "附注");

  private static final Pattern SIGNING = Pattern.compile("\\((签字|签名|签章|盖章)\\)");

  private static final Pattern SEAL = Pattern.compile("\\(?(单位|加盖|负责人)?(公章|盖章|签章|印章|签字|签名)\\)?:?");

  private static final Pattern DITTO = Pattern.compile("同上|同前|[〃″\"”']{1,2}");

  private static final Pattern NUMBER =
      Pattern.compile("\\(?[0-9一二三四五六七八九十]{1,3}[).、,:;]+|[①-⑳][、.]?");

  private Furniture() {}

  /** Whether a cell says that it holds what the one above it does: 同上, 〃. */
  static boolean ditto(String text) {
    return text.length() <= 4 && DITTO.matcher(text.strip()).matches();
  }

  /** Whether a text is but a list's numbers, and nothing behind them: 1. 2. 3. */
  static boolean numbersOnly(String text) {
    return text.length() <= SIGNED
        && text.indexOf('。') < 0
        && text.lines()
            .filter(line -> !line.isBlank())
            .allMatch(line -> NUMBER.matcher(Names.normal(line)).matches());
  }

  /** Whether a row whose first words are these is no row of the form's body. */
  static boolean starts(String text) {
    if (text.length() > 200) {
      return note(bare(Names.normal(text.substring(0, 10))));
    }
    String normal = bare(Names.normal(text));
    if (normal.isEmpty()) {
      return false;
    }
    return startsWith(normal, LABELS) || startsWith(normal, TOTALS) || note(normal);
  }

  private static boolean startsWith(String normal, List<String> words) {
    for (String word : words) {
      if (normal.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether they are a label with its colon: 填表人：某某, 单位负责人（签字）：, 注：…. */
  static boolean labelled(String text) {
    String normal =
        SIGNING
            .matcher(Names.normal(text.substring(0, Math.min(20, text.length()))))
            .replaceFirst("");
    return Stream.of(LABELS, TOTALS, REMARKS)
        .flatMap(List::stream)
        .anyMatch(label -> normal.startsWith(label + ":"));
  }

  /** Whether a paragraph says who filled something in and whom to call: 联系人：某某. */
  static boolean signs(String text) {
    return text.length() <= SIGNED
        && LABELS.stream().anyMatch(label -> Names.normal(text).startsWith(label + ":"));
  }

  /** Whether a text only marks where a seal or a signature goes: （盖章）. */
  static boolean seal(String text) {
    return text.length() <= 12 && SEAL.matcher(Names.normal(text)).matches();
  }

  /** Without a number in front: 2.联系人. */
  private static String bare(String normal) {
    int at = 0;
    while (at < normal.length() && "0123456789.,()*".indexOf(normal.charAt(at)) >= 0) {
      at++;
    }
    return normal.substring(at);
  }

  private static boolean note(String normal) {
    for (String word : NOTES) {
      if (normal.startsWith(word)) {
        String behind = normal.substring(word.length());
        boolean mark = behind.isEmpty() || ":.1一(".indexOf(behind.charAt(0)) >= 0;
        if (mark) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether words outside the forms' cells should be told of: they may be a unit's report. */
  static boolean tell(String text) {
    String normal = Names.normal(text);
    boolean sentence =
        normal.indexOf('。') >= 0 || normal.indexOf(',') >= 0 || normal.indexOf(';') >= 0;
    return normal.length() >= TOLD && sentence && !starts(text);
  }
}
