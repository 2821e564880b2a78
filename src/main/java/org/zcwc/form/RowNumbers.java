package org.zcwc.form;

import java.math.BigDecimal;
import java.util.Optional;
import org.zcwc.model.programme.Task;
import org.zcwc.text.ChineseNumber;
import org.zcwc.text.Names;

/** Reads the numbers by which people count rows: tasks, and what is done for one. */
final class RowNumbers {

  private static final String HAN = "一二三四五六七八九十";

  private static final String AROUND = "第项件号条()[].,:;、。．-";

  private RowNumbers() {}

  /** The number that a cell like {@code 1.}, {@code （一）}, {@code 第3项} or {@code 实事1} gives. */
  static Optional<Integer> number(String cell) {
    if (cell.length() > 12) {
      return Optional.empty();
    }
    if (plain(cell)) {
      return Optional.of(Integer.parseInt(cell));
    }
    String text = Names.normal(cell);
    text = text.startsWith("实事") || text.startsWith("任务") ? text.substring(2) : text;
    text = text.endsWith("实事") ? text.substring(0, text.length() - 2) : text;
    int from = 0;
    int to = text.length();
    while (from < to && AROUND.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && AROUND.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    if (to == from || to - from > 6) {
      return Optional.empty();
    }
    return ChineseNumber.parse(text.substring(from, to))
        .map(BigDecimal::stripTrailingZeros)
        .filter(n -> n.scale() <= 0 && n.signum() > 0 && n.precision() < 6)
        .map(BigDecimal::intValue);
  }

  /** Whether it is figures and nothing else, as most are. */
  private static boolean plain(String cell) {
    boolean figures = !cell.isEmpty() && cell.length() < 6 && cell.charAt(0) != '0';
    for (int i = 0; figures && i < cell.length(); i++) {
      figures = cell.charAt(i) >= '0' && cell.charAt(i) <= '9';
    }
    return figures;
  }

  /** How a number is written, without its figures: （1） and （2） are alike, 1 and （1） are not. */
  static String shape(String cell) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    for (char c : Names.normal(cell).toCharArray()) {
      boolean figure = c >= '0' && c <= '9';
      char like = figure ? '1' : HAN.indexOf(c) >= 0 ? '一' : c;
      if (like != last || (like != '1' && like != '一')) {
        shape.append(like);
      }
      last = like;
    }
    return shape.toString();
  }

  /** Whether a number counts within a task: ①, or 1.2 and 1-2 of task 1. */
  static boolean within(String cell, Task task) {
    String text = cell.strip();
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    if (first >= '①' && first <= '⒇') {
      return true;
    }
    String number = Integer.toString(task.number());
    String normal = Names.normal(text);
    int next = number.length();
    return normal.startsWith(number)
        && normal.length() > next + 1
        && ".-".indexOf(normal.charAt(next)) >= 0
        && Character.isDigit(normal.charAt(next + 1));
  }
}
