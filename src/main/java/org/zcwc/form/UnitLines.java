package org.zcwc.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zcwc.text.Names;

/** The lines {@code 填报单位：…} by which a file says whose it is. */
final class UnitLines {

  /** Above a form its unit may stand behind this; as a column it names all that are responsible. */
  private static final String RESPONSIBLE = "责任单位";

  private static final List<String> LABELS =
      List.of(
          "填报单位",
          "报送单位",
          "上报单位",
          "填表单位",
          "填报部门",
          "报送部门",
          "单位名称",
          "填报责任单位",
          "填报单位名称",
          RESPONSIBLE,
          "单位");

  private static final List<String> STOPS =
      List.of(
          "填报", "填表", "报送", "联系", "日期", "负责", "审核", "电话", "时间", "单位：", "（盖", "(盖", "（公", "(公", "（章",
          "(章", "  ", "\t", "　　", "\n");

  private static final int LINE = 80;

  private UnitLines() {}

  /**
   * A name behind such a label.
   *
   * @param plain whether the label is a plain one; 单位 alone may be a unit of measure
   */
  record Named(Text name, boolean plain) {}

  /** Whether this is a label behind which the unit's name stands, and no column of the form. */
  static boolean label(String text) {
    String normal = Names.normal(text);
    int bracket = normal.indexOf('(');
    String label = bracket > 0 ? normal.substring(0, bracket) : normal;
    return label.length() > 2 && LABELS.contains(label) && !label.equals(RESPONSIBLE);
  }

  /** Whether a line says who is responsible, which the whole file's unit need not be. */
  static boolean responsible(String line) {
    return Names.normal(line).startsWith(RESPONSIBLE + ":");
  }

  /** The names that these lines give. */
  static List<Named> in(List<Line> lines) {
    List<Named> names = new ArrayList<>();
    for (Line line : lines) {
      List<Text> cells = line.cells();
      for (int i = 0; i < cells.size(); i++) {
        Text next = i + 1 < cells.size() ? cells.get(i + 1) : new Text("", cells.get(i).source());
        in(cells.get(i), next).ifPresent(names::add);
      }
    }
    return names;
  }

  /** The name behind a label, in the same text or in the one beside it. */
  static Optional<Named> in(Text cell, Text next) {
    String text = cell.text();
    boolean one = text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
    for (String line : one ? List.of(text) : text.lines().toList()) {
      if (line.length() <= LINE) {
        Optional<Named> named = in(line.strip(), cell, next);
        if (named.isPresent()) {
          return named;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Named> in(String line, Text cell, Text next) {
    int start = skip(line, 0);
    for (String label : LABELS) {
      boolean begins = start < line.length() && line.charAt(start) == label.charAt(0);
      int end = begins ? labelEnd(line, label) : -1;
      if (end < 0) {
        continue;
      }
      boolean plain = label.length() > 2 && !label.equals(RESPONSIBLE);
      String rest = line.substring(end).strip();
      boolean colon = rest.startsWith("：") || rest.startsWith(":");
      String name = upToNextLabel(colon ? rest.substring(1) : rest);
      if (colon && !name.isEmpty()) {
        return Optional.of(new Named(new Text(name, cell.source()), plain));
      }
      String beside = upToNextLabel(next.text());
      if (name.isEmpty() && !beside.isEmpty() && beside.length() <= LINE / 2) {
        return Optional.of(new Named(new Text(beside, next.source()), plain));
      }
    }
    return Optional.empty();
  }

  /** Where the label at the line's start ends, a bracket like （盖章） behind it included; or -1. */
  private static int labelEnd(String line, String label) {
    int at = 0;
    for (int i = 0; i < label.length(); i++) {
      at = skip(line, at);
      if (at >= line.length() || line.charAt(at) != label.charAt(i)) {
        return -1;
      }
      at++;
    }
    at = skip(line, at);
    if (at < line.length() && (line.charAt(at) == '（' || line.charAt(at) == '(')) {
      int close = Math.max(line.indexOf('）', at), line.indexOf(')', at));
      at = skip(line, close < 0 ? at : close + 1);
    }
    boolean ends = at == line.length() || line.charAt(at) == '：' || line.charAt(at) == ':';
    return ends ? at : -1;
  }

  private static int skip(String line, int from) {
    int at = from;
    while (at < line.length() && !hanzi(line.charAt(at)) && empty(line, at)) {
      at++;
    }
    return at;
  }

  private static boolean hanzi(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  /** Whether a character is none for those who compare. */
  private static boolean empty(String line, int at) {
    return Names.normal(line.substring(at, at + 1)).isEmpty();
  }

  /** Units line up other labels behind: 填报单位：某局 填报日期：…; a line to write on is no name. */
  private static String upToNextLabel(String text) {
    String rest = text.replace("_", "").replace("＿", "").strip();
    int end = rest.length();
    for (String stop : STOPS) {
      int at = rest.indexOf(stop);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return rest.substring(0, end).strip();
  }
}
