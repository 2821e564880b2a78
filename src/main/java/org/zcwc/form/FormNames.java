package org.zcwc.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.grid.Grid;
import org.zcwc.model.grid.Outside;
import org.zcwc.text.Names;

/** What a file says of itself outside its rows: the template's mark, the line 填报单位：…. */
final class FormNames {

  /** The very hidden sheet that our own template carries. */
  static final String MARK = "_zcwc";

  private static final List<String> LABELS =
      List.of("填报单位", "报送单位", "上报单位", "填表单位", "填报部门", "报送部门", "单位名称", "填报责任单位", "单位");

  private static final int LINE = 80;

  private FormNames() {}

  /** The value of a key in the template's mark. */
  static Optional<String> mark(Contents contents, String key) {
    for (Grid grid : contents.grids()) {
      if (grid.name().equals(MARK)) {
        for (int row = 0; row < grid.rowCount(); row++) {
          if (grid.at(row, 0).text().equals(key)) {
            return Optional.of(grid.at(row, 1).text());
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The names that lines like {@code 填报单位：…} give. */
  static List<String> unitLines(List<FormGrid.Place> texts, List<Outside> outside) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      FormGrid.Place next = i + 1 < texts.size() ? texts.get(i + 1) : null;
      boolean beside = next != null && next.row() == texts.get(i).row();
      unitLine(texts.get(i).text(), beside ? next.text() : "").ifPresent(names::add);
    }
    for (Outside each : outside) {
      if (each.kind() == Outside.Kind.PARAGRAPH || each.kind() == Outside.Kind.PAGE_MARGIN) {
        each.text().lines().forEach(line -> unitLine(line, "").ifPresent(names::add));
      }
    }
    return names;
  }

  /** The name behind a label, in the same text or in the next one. */
  static Optional<String> unitLine(String text, String next) {
    if (text.length() > LINE) {
      return Optional.empty();
    }
    String line = text.strip();
    for (String label : LABELS) {
      int at = labelEnd(line, label);
      if (at < 0) {
        continue;
      }
      String rest = line.substring(at).strip();
      boolean colon = rest.startsWith("：") || rest.startsWith(":");
      if (colon) {
        rest = rest.substring(1).strip();
      }
      String name = upToNextLabel(rest);
      if (colon && !name.isEmpty()) {
        return Optional.of(name);
      }
      if (name.isEmpty() && !next.isBlank()) {
        return Optional.of(upToNextLabel(next.strip()));
      }
    }
    return Optional.empty();
  }

  /** Where the label at the line's start ends, a bracket like （盖章） behind it included; or -1. */
  private static int labelEnd(String line, String label) {
    int at = 0;
    for (int i = 0; i < label.length(); i++) {
      while (at < line.length() && Names.normal(line.substring(at, at + 1)).isEmpty()) {
        at++;
      }
      if (at >= line.length() || line.charAt(at) != label.charAt(i)) {
        return -1;
      }
      at++;
    }
    while (at < line.length() && Names.normal(line.substring(at, at + 1)).isEmpty()) {
      at++;
    }
    if (at < line.length() && (line.charAt(at) == '（' || line.charAt(at) == '(')) {
      int close = Math.max(line.indexOf('）', at), line.indexOf(')', at));
      at = close < 0 ? at : close + 1;
    }
    boolean ends = at == line.length() || line.charAt(at) == '：' || line.charAt(at) == ':';
    return ends ? at : -1;
  }

  /** Units line up other labels behind: 填报单位：某局 填报日期：…. */
  private static String upToNextLabel(String rest) {
    int end = rest.length();
    for (String stop :
        List.of("填报", "填表", "报送", "联系", "日期", "负责", "审核", "电话", "时间", "  ", "\t", "　　", "\n")) {
      int at = rest.indexOf(stop);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return rest.substring(0, end).strip();
  }
}
