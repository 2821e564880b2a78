package org.zcwc.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.zcwc.model.programme.Programme;
import org.zcwc.text.DeadlineReading;
import org.zcwc.text.Deadlines;
import org.zcwc.text.Names;

/**
 * Tells what a column holds by what stands in it, where its header does not say: a column of
 * responsible units, of tasks, of days. A form that has no header at all is found so too, only
 * where it is plain: a task's name letter for letter, and one column of sentences beside it.
 */
final class ByContent {

  /** So many rows show what a column holds. */
  private static final int ROWS = 40;

  /** The longest list of units, and the longest way to write a deadline. */
  private static final int UNITS = 80;

  private static final int DEADLINE = 30;
  private static final int NAME = 60;

  /** Texts so many times as long as any other's are the measures. */
  private static final int LONGER = 3;

  /** A text this long tells of something. */
  private static final int TOLD = 15;

  private static final Pattern FIGURE = Pattern.compile("[0-9０-９.．,，]+\\s*[%％]?");

  private static final List<String> OTHER_DAYS =
      List.of("开始", "启动", "开工", "报", "填", "更新", "调度", "检查", "会", "到位");

  private final TaskNames tasks;
  private final UnitNames units;
  private final int year;
  private final int quarter;

  ByContent(Programme programme, TaskNames tasks, UnitNames units, int quarter) {
    this.tasks = tasks;
    this.units = units;
    this.year = programme.year();
    this.quarter = quarter;
  }

  /** The header as the form is read by it: open roles filled, only this quarter's measures. */
  Header ready(SeenGrid grid, Header header) {
    return completed(grid, header).ofQuarter(grid, quarter);
  }

  private Header completed(SeenGrid grid, Header header) {
    if (settled(header, grid.width())) {
      return header;
    }
    Map<Role, List<Integer>> columns = new EnumMap<>(header.columns());
    Map<Integer, String> others = new TreeMap<>(header.others());
    figures(grid, header, columns, others);
    numbers(grid, header, columns);
    for (int column = 0; column < grid.width(); column++) {
      if (known(columns, column)) {
        continue;
      }
      String words = others.getOrDefault(column, "");
      if (Role.added(words)) {
        continue;
      }
      Optional<Role> role = role(grid, header.lastRow() + 1, column, words);
      if (role.isPresent() && !columns.containsKey(role.get())) {
        columns.put(role.get(), List.of(column));
        others.remove(column);
      }
    }
    return new Header(header.firstRow(), header.lastRow(), columns, others, header.exact());
  }

  /** Whether each column has its role by its header, as in the official form. */
  private static boolean settled(Header header, int width) {
    boolean settled =
        header.column(Role.NUMBER) >= 0
            && header.columns().getOrDefault(Role.MEASURES, List.of()).size() < 2;
    for (int column = 0; settled && column < width; column++) {
      settled = known(header.columns(), column);
    }
    return settled;
  }

  private static boolean known(Map<Role, List<Integer>> columns, int column) {
    for (List<Integer> each : columns.values()) {
      if (each.contains(column)) {
        return true;
      }
    }
    return false;
  }

  /** Beside a column of words one of figures only, 完成进度（%）, is none of the measures. */
  private static void figures(
      SeenGrid grid, Header header, Map<Role, List<Integer>> columns, Map<Integer, String> others) {
    List<Integer> measures = columns.getOrDefault(Role.MEASURES, List.of());
    if (measures.size() < 2) {
      return;
    }
    List<Integer> words = new ArrayList<>();
    for (int column : measures) {
      List<String> texts = texts(grid, header.lastRow() + 1, column);
      if (texts.isEmpty() || !texts.stream().allMatch(t -> FIGURE.matcher(t).matches())) {
        words.add(column);
      }
    }
    if (words.isEmpty() || words.size() == measures.size()) {
      return;
    }
    measures.stream()
        .filter(column -> !words.contains(column))
        .forEach(column -> others.put(column, header.words(grid, column)));
    columns.put(Role.MEASURES, words);
  }

  /** Where 第1项, 第2项 stand under the names' header, the names stand elsewhere. */
  private static void numbers(SeenGrid grid, Header header, Map<Role, List<Integer>> columns) {
    List<Integer> names = columns.getOrDefault(Role.NAME, List.of());
    if (names.isEmpty() || columns.containsKey(Role.NUMBER)) {
      return;
    }
    List<String> texts = texts(grid, header.lastRow() + 1, names.get(0));
    if (!texts.isEmpty() && texts.stream().allMatch(t -> RowNumbers.number(t).isPresent())) {
      columns.remove(Role.NAME);
      columns.put(Role.NUMBER, names);
    }
  }

  private Optional<Role> role(SeenGrid grid, int from, int column, String words) {
    List<String> texts = texts(grid, from, column);
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    if (texts.stream().allMatch(this::units)) {
      return Optional.of(Role.UNITS);
    }
    boolean named = texts.stream().allMatch(text -> tasks.begun(text).isPresent());
    if (named || texts.stream().anyMatch(tasks::exactly)) {
      return Optional.of(Role.NAME);
    }
    boolean other = OTHER_DAYS.stream().anyMatch(words::contains);
    long days = texts.stream().filter(this::deadline).count();
    boolean most = 2 * days > texts.size() && texts.stream().allMatch(t -> t.length() <= DEADLINE);
    return most && !other ? Optional.of(Role.DEADLINE) : Optional.empty();
  }

  /** Whether a text is a task's heading. */
  boolean names(String text) {
    return tasks.titled(text).isPresent();
  }

  private boolean units(String text) {
    return text.length() <= UNITS && !units.all(text).isEmpty() && !sentence(text);
  }

  private boolean deadline(String text) {
    return text.length() <= DEADLINE && Deadlines.read(text, year) instanceof DeadlineReading.Day;
  }

  private static List<String> texts(SeenGrid grid, int from, int column) {
    List<String> texts = new ArrayList<>();
    for (int row = from; row < Math.min(from + ROWS, grid.rowCount()); row++) {
      String text = grid.at(row, column).text().strip();
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The header that the grid's form should have. */
  Optional<Header> find(SeenGrid grid) {
    for (int row = 0; row < grid.rowCount(); row++) {
      for (int column = 0; column < grid.grid().columnCount(row); column++) {
        String text = grid.at(row, column).text();
        if (text.length() <= NAME && tasks.exactly(text)) {
          return header(grid, row, column);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Header> header(SeenGrid grid, int row, int name) {
    Map<Role, List<Integer>> columns = new EnumMap<>(Role.class);
    Map<Integer, String> others = new TreeMap<>();
    Map<Integer, Integer> lengths = new HashMap<>();
    columns.put(Role.NAME, List.of(name));
    for (int column = 0; column < grid.width(); column++) {
      int of = column;
      String words = HeaderWords.flat(grid.seen(row - 1, column).text());
      Optional<Role> role =
          column == name ? Optional.empty() : told(words).or(() -> at(grid, row, of, words));
      if (role.isPresent()) {
        columns.putIfAbsent(role.get(), List.of(column));
      } else if (column != name) {
        List<String> texts = texts(grid, row, column);
        boolean says = !Role.added(words) && texts.stream().anyMatch(ByContent::tells);
        if (says) {
          lengths.put(column, texts.stream().mapToInt(String::length).sum());
        }
        others.put(column, words);
      }
    }
    if (!columns.containsKey(Role.MEASURES)) {
      longest(lengths).ifPresent(column -> columns.put(Role.MEASURES, List.of(column)));
    }
    boolean form = columns.containsKey(Role.MEASURES) && columns.size() >= 3;
    columns.values().forEach(of -> of.forEach(others::remove));
    others.values().removeIf(String::isBlank);
    return form
        ? Optional.of(new Header(row - 1, row - 1, columns, others, columns.size()))
        : Optional.empty();
  }

  private static Optional<Role> told(String words) {
    return Role.of(words).map(Role.Meaning::role);
  }

  private Optional<Role> at(SeenGrid grid, int row, int column, String words) {
    Optional<Role> role = role(grid, row, column, words).filter(r -> r != Role.NAME);
    List<String> texts = texts(grid, row, column);
    boolean numbers =
        !texts.isEmpty() && texts.stream().allMatch(t -> RowNumbers.number(t).isPresent());
    return role.isEmpty() && numbers ? Optional.of(Role.NUMBER) : role;
  }

  /** The column whose texts are by far the longest. */
  private static Optional<Integer> longest(Map<Integer, Integer> lengths) {
    Optional<Map.Entry<Integer, Integer>> most =
        lengths.entrySet().stream().max(Map.Entry.comparingByValue());
    return most.filter(
            longest ->
                lengths.entrySet().stream()
                    .allMatch(
                        e ->
                            e.getKey().equals(longest.getKey())
                                || e.getValue() * LONGER <= longest.getValue()))
        .map(Map.Entry::getKey);
  }

  private static boolean tells(String text) {
    return text.length() >= TOLD || sentence(text);
  }

  private static boolean sentence(String text) {
    String normal = Names.normal(text);
    return normal.indexOf('。') >= 0 || normal.indexOf(';') >= 0;
  }
}
