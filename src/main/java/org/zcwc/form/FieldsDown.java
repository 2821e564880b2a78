package org.zcwc.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Cell;
import org.zcwc.model.grid.Grid;
import org.zcwc.model.grid.Locator;
import org.zcwc.model.grid.Region;

/**
 * A form turned on its side: its headers stand one below the other with what they head on their
 * right, for one task (a card) or for several side by side. It is turned into a form as all others
 * are, each cell remembering where it stood.
 */
final class FieldsDown {

  /** A label that is no word of the form's, like 存在问题. */
  private static final int LABEL = 12;

  private final SeenGrid grid;
  private final TaskNames tasks;
  private final List<List<Cell>> rows = new ArrayList<>();
  private final List<List<Source>> places = new ArrayList<>();
  private Map<String, List<Field>> card = new LinkedHashMap<>();
  private boolean found;

  private FieldsDown(SeenGrid grid, TaskNames tasks) {
    this.grid = grid;
    this.tasks = tasks;
  }

  /** A label and what stands beside it in one row. */
  private record Field(Source label, List<Cell> values, List<Source> places) {}

  /** The grid with its cards as rows under headers; empty where it has none. */
  static Optional<SeenGrid> turned(SeenGrid grid, TaskNames tasks) {
    return new FieldsDown(grid, tasks).turned();
  }

  private Optional<SeenGrid> turned() {
    for (int row = 0; row < grid.rowCount(); row++) {
      if (!fields(row)) {
        close();
        Line line = grid.line(row);
        rows.add(line.cells().stream().map(text -> Cell.text(text.text())).toList());
        places.add(line.cells().stream().map(Text::source).toList());
      }
    }
    close();
    Grid of = grid.grid();
    return found
        ? Optional.of(
            new SeenGrid(Grid.plain(new Locator.Rearranged(places, of.locator()), of.name(), rows)))
        : Optional.empty();
  }

  /** Takes the row's labels and values; false where its first cell is no label. */
  private boolean fields(int row) {
    int column = side(row, first(row));
    Optional<String> label = column < 0 ? Optional.empty() : label(grid.seen(row, column).text());
    if (label.isEmpty()) {
      return column >= 0 && within(row, column);
    }
    if (ofFile(label.get())) {
      return false;
    }
    while (label.isPresent()) {
      int from = end(row, column) + 1;
      int next = from + 1;
      while (next < grid.width() && label(grid.at(row, next).text()).isEmpty()) {
        next++;
      }
      add(label.get(), field(row, column, from, Math.min(next, grid.width())));
      column = next;
      label = next < grid.width() ? label(grid.at(row, next).text()) : Optional.empty();
    }
    return true;
  }

  /** A label and its value in one cell: {@code 进展情况：…}. */
  private boolean within(int row, int column) {
    String text = grid.seen(row, column).text().strip();
    int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
    boolean near = colon > 0 && colon <= 2 * LABEL;
    Optional<String> label = near ? label(text.substring(0, colon)) : Optional.empty();
    if (label.isEmpty() || ofFile(label.get())) {
      return false;
    }
    Source here = grid.source(row, column);
    Cell value = Cell.text(text.substring(colon + 1).strip());
    add(label.get(), new Field(here, List.of(value), List.of(here)));
    return true;
  }

  /**
   * Whether a label above a card, or behind the card's own units, says whose the file is: 单位：某局.
   */
  private boolean ofFile(String label) {
    return units(label)
        && !card.containsKey(label)
        && (card.isEmpty() || card.keySet().stream().anyMatch(FieldsDown::units));
  }

  private static boolean units(String label) {
    return Role.of(label).filter(meaning -> meaning.role() == Role.UNITS).isPresent();
  }

  /** The column of the row's label: behind a cell merged along its card, which names the task. */
  private int side(int row, int column) {
    Optional<Region> along =
        column < 0
            ? Optional.empty()
            : grid.region(row, column).filter(r -> r.lastRow() > r.firstRow());
    int next = along.isPresent() ? along.get().lastColumn() + 1 : -1;
    if (next < 0 || next >= grid.width() || label(grid.seen(row, next).text()).isEmpty()) {
      return column;
    }
    Text side = new Text(grid.seen(row, column).text().strip(), grid.source(row, column));
    Optional<Role> role = sideRole(side.text(), along.get(), next);
    if (role.isEmpty()) {
      return column;
    }
    if (along.get().firstRow() == row) {
      close();
      Source at = side.source();
      add(role.get().plainest(), new Field(at, List.of(Cell.text(side.text())), List.of(at)));
    }
    return next;
  }

  /** Whether a cell at a card's side is its task's number or, where no field is, its name. */
  private Optional<Role> sideRole(String text, Region along, int labels) {
    if (label(text).isPresent()) {
      return Optional.empty();
    }
    if (RowNumbers.number(text).isPresent()) {
      return Optional.of(Role.NUMBER);
    }
    for (int row = along.firstRow(); row <= along.lastRow(); row++) {
      if (label(grid.seen(row, labels).text())
          .flatMap(FieldsDown::clear)
          .equals(Optional.of(Role.NAME))) {
        return Optional.empty();
      }
    }
    return Optional.of(Role.NAME);
  }

  private int first(int row) {
    for (int column = 0; column < grid.width(); column++) {
      if (!grid.seen(row, column).blank()) {
        return column;
      }
    }
    return -1;
  }

  private int end(int row, int column) {
    return grid.region(row, column).map(Region::lastColumn).orElse(column);
  }

  private Field field(int row, int column, int from, int to) {
    List<Cell> values = new ArrayList<>();
    List<Source> at = new ArrayList<>();
    for (int c = from; c < to; c++) {
      values.add(grid.seen(row, c));
      at.add(grid.source(row, c));
    }
    return new Field(grid.source(row, column), values, at);
  }

  /**
   * The label without its colon; the unit's own line is none of the form's fields, nor is a task's
   * name, though 困难 stands in it.
   */
  private Optional<String> label(String text) {
    String label = text.strip();
    if (label.endsWith("：") || label.endsWith(":")) {
      label = label.substring(0, label.length() - 1).strip();
    }
    if (label.indexOf('：') >= 0 || label.indexOf(':') >= 0) {
      return Optional.empty(); // its value stands in the same cell
    }
    Optional<Role.Meaning> meaning = Role.of(label);
    boolean exact = meaning.filter(Role.Meaning::exact).isPresent();
    boolean loose = label.length() <= LABEL && (meaning.isPresent() || Role.added(label));
    boolean field = (exact || loose) && !UnitLines.label(label) && !tasks.exactly(label);
    return field ? Optional.of(label) : Optional.empty();
  }

  private void add(String label, Field field) {
    List<Field> before = card.get(label);
    boolean goesOn = before != null && before.get(0).label().equals(field.label());
    if ((before != null && !goesOn) || (before == null && (another(label) || another(field)))) {
      close();
    }
    card.computeIfAbsent(label, l -> new ArrayList<>()).add(field);
  }

  /** Whether a label in other words begins the next task: this one is named, and told of. */
  private boolean another(String label) {
    Optional<Role> named = clear(label).filter(role -> role == Role.NAME || role == Role.NUMBER);
    return named.isPresent()
        && card.keySet().stream().anyMatch(l -> clear(l).equals(named))
        && card.keySet().stream().anyMatch(l -> clear(l).equals(Optional.of(Role.MEASURES)));
  }

  /** Whether the next task is named under a label of another kind: 目标任务. */
  private boolean another(Field field) {
    return !field.values().isEmpty()
        && tasks.exactly(field.values().get(0).text())
        && card.values().stream()
            .flatMap(fields -> fields.stream().flatMap(f -> f.values().stream()))
            .anyMatch(value -> tasks.exactly(value.text()))
        && card.keySet().stream().anyMatch(l -> clear(l).equals(Optional.of(Role.MEASURES)));
  }

  private static Optional<Role> clear(String label) {
    return Role.of(label).filter(m -> m.rank() < Role.Meaning.MIXED).map(Role.Meaning::role);
  }

  /** The card as a header and its rows; what is no card stays as it stood. */
  private void close() {
    if (card.isEmpty()) {
      return;
    }
    List<String> labels = List.copyOf(card.keySet());
    rows.add(labels.stream().map(Cell::text).toList());
    places.add(card.values().stream().map(fields -> fields.get(0).label()).toList());
    int values = 0;
    int lines = 0;
    for (List<Field> fields : card.values()) {
      lines = Math.max(lines, fields.size());
      for (Field field : fields) {
        values = Math.max(values, field.values().size());
      }
    }
    for (int value = 0; value < values; value++) {
      for (int line = 0; line < lines; line++) {
        row(value, line);
      }
    }
    found |= whole(labels);
    card = new LinkedHashMap<>();
  }

  private void row(int value, int line) {
    List<Cell> cells = new ArrayList<>();
    List<Source> at = new ArrayList<>();
    for (List<Field> fields : card.values()) {
      Field field = fields.get(Math.min(line, fields.size() - 1));
      boolean has = line < fields.size() && value < field.values().size();
      cells.add(has ? field.values().get(value) : Cell.BLANK);
      at.add(has ? field.places().get(value) : field.label());
    }
    rows.add(cells);
    places.add(at);
  }

  /** Whether these labels are those of a form. */
  private static boolean whole(List<String> labels) {
    Set<Role> roles = new HashSet<>();
    Set<Role> exact = new HashSet<>();
    for (String label : labels) {
      Optional<Role.Meaning> meaning = Role.of(label);
      meaning.ifPresent(m -> roles.add(m.role()));
      meaning.filter(Role.Meaning::exact).ifPresent(m -> exact.add(m.role()));
    }
    boolean named = roles.contains(Role.NAME) || roles.contains(Role.NUMBER);
    return roles.contains(Role.MEASURES) && exact.size() >= 2 && (named || roles.size() >= 3);
  }
}
