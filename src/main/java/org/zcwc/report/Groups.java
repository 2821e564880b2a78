package org.zcwc.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.zcwc.model.report.Table;
import org.zcwc.text.Numerals;

/** The headings over a table's rows while it is composed, numbered 一、二、 as they come. */
final class Groups {

  private final List<Table.Group> groups = new ArrayList<>();
  private String current = "";
  private int rows;

  /** One more row; another {@code key} than the last begins a group. */
  void next(String key, Supplier<String> title) {
    next(key, groups.size() + 1, title);
  }

  /** The same, where the group has a number of its own. */
  void next(String key, int number, Supplier<String> title) {
    if (groups.isEmpty() || !key.equals(current)) {
      String numeral = number < 10_000 ? Numerals.of(number) + "、" : "";
      groups.add(new Table.Group(numeral + title.get(), rows));
      current = key;
    }
    rows++;
  }

  List<Table.Group> all() {
    return groups;
  }
}
