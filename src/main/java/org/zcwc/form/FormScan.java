package org.zcwc.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.zcwc.form.FormSheet.FormTable;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Cell;
import org.zcwc.model.grid.Region;

/** One walk down a grid, which finds the forms in it wherever they stand. */
final class FormScan {

  private static final int LABEL = 8;

  private final SeenGrid grid;
  private final ByContent content;
  private final Function<Integer, Optional<Header>> headers;
  private final List<FormTable> tables = new ArrayList<>();
  private List<Line> outside = new ArrayList<>();
  private List<Line> above = new ArrayList<>();
  private List<FormRow> rows = new ArrayList<>();
  private Header first;
  private Header header;
  private boolean indicators;
  private boolean goesOn;
  private String unitsAbove = "";
  private Cell deadlineAbove = Cell.BLANK;

  private FormScan(SeenGrid grid, ByContent content, Function<Integer, Optional<Header>> headers) {
    this.grid = grid;
    this.content = content;
    this.headers = headers;
  }

  /** What this grid holds. */
  static FormSheet read(SeenGrid grid, ByContent content) {
    return new FormScan(grid, content, row -> Header.at(grid, row)).walk();
  }

  /** What it holds when its form has no header of its own. */
  static FormSheet read(SeenGrid grid, ByContent content, Header found) {
    FormScan scan =
        new FormScan(
            grid, content, row -> row == found.firstRow() ? Optional.of(found) : Optional.empty());
    if (found.firstRow() < 0) {
      scan.open(found);
    }
    return scan.walk();
  }

  private FormSheet walk() {
    int row = 0;
    while (row < grid.rowCount()) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException(); // its time is over, and nobody waits for it
      }
      if (IndicatorTable.columns(grid, row).isPresent()) {
        indicators = true;
        row = IndicatorTable.end(grid, row + 1);
        continue;
      }
      Optional<Header> found =
          headers.apply(row).filter(h -> header == null || h.again(grid, first));
      if (found.isPresent()) {
        open(found.get());
        row = found.get().lastRow() + 1;
        continue;
      }
      if (header == null) {
        outside(row);
      } else {
        body(row);
      }
      row++;
    }
    close();
    return new FormSheet(grid.grid(), tables, outside, indicators);
  }

  private void open(Header found) {
    boolean again = header != null && outside.isEmpty() && found.sameWords(grid, first);
    if (header != null) {
      close();
    } else {
      first = found;
    }
    goesOn = again && !grid.line(found.firstRow() - 1).cells().isEmpty();
    above = outside;
    outside = new ArrayList<>();
    header = found.lastRow() < 0 ? found : content.ready(grid, found);
  }

  private void close() {
    if (header != null) {
      tables.add(new FormTable(above, header(Role.UNITS), rows, goesOn));
      rows = new ArrayList<>();
    }
  }

  private void outside(int row) {
    Line line = grid.line(row);
    if (!line.cells().isEmpty()) {
      outside.add(line);
    }
  }

  private void body(int row) {
    Line line = grid.line(row);
    if (line.cells().isEmpty() || counted(row, line)) {
      return;
    }
    int leading = firstFilled(row);
    int label = header.labels();
    boolean fills = header.role(leading).filter(r -> r == Role.MEASURES).isPresent();
    String words = line.cells().get(0).text();
    if (leading <= label && (fills ? Furniture.labelled(words) : Furniture.starts(words))) {
      outside.add(line);
    } else if (line.cells().size() == 1 && across(row, leading)) {
      rows.add(FormRow.heading(line.cells().get(0)));
    } else {
      row(row);
    }
  }

  /** The row under a header that counts its columns: 1, 2, 3 … or （1）,（2）…. */
  private boolean counted(int row, Line line) {
    if (row != header.lastRow() + 1 || line.cells().size() < 3) {
      return false;
    }
    int expected = 1;
    for (Text cell : line.cells()) {
      Optional<Integer> number =
          cell.text().length() > 4 ? Optional.empty() : RowNumbers.number(cell.text());
      if (number.isEmpty() || number.get() != expected) {
        return false;
      }
      expected++;
    }
    return true;
  }

  private int firstFilled(int row) {
    int column = 0;
    while (grid.at(row, column).blank()) {
      column++;
    }
    return column;
  }

  /** Whether the only text of a row is one across the form's columns, or one before them. */
  private boolean across(int row, int column) {
    int measures = header.column(Role.MEASURES);
    Optional<Region> region = grid.region(row, column);
    boolean tall = region.isPresent() && region.get().lastRow() > region.get().firstRow();
    if (region.isPresent() && region.get().lastColumn() > region.get().firstColumn()) {
      return column <= header.labels() && region.get().lastColumn() >= measures && !tall;
    }
    String words = grid.at(row, column).text().strip();
    boolean named = header.column(Role.NAME) >= 0 || header.column(Role.NUMBER) >= 0;
    boolean heads =
        named
            ? column == header.column(Role.NUMBER) && words.length() > LABEL
            : content.names(words);
    return heads && !tall && column < measures;
  }

  private void row(int row) {
    List<Text> measures = new ArrayList<>();
    List<FormRow.Extra> extra = new ArrayList<>();
    for (int column = 0; column < grid.width(); column++) {
      Optional<Role> role = header.role(column);
      boolean fills = role.isEmpty() || role.get() == Role.MEASURES;
      Cell cell = fills ? filled(row, column) : Cell.BLANK;
      if (cell.blank() || (role.isPresent() && Furniture.numbersOnly(cell.text()))) {
        continue;
      }
      Text text = new Text(cell.text().strip(), grid.source(row, column));
      if (role.isPresent() || overMeasures(row, column)) {
        measures.add(text);
      } else {
        extra.add(new FormRow.Extra(extraHeader(column), text));
      }
    }
    unitsOverMeasures(row).ifPresent(measures::add);
    int at = header.column(Role.MEASURES);
    int deadline = header.column(Role.DEADLINE);
    unitsAbove = ditto(overMeasures(row, header.column(Role.UNITS)) ? "" : label(Role.UNITS, row));
    deadlineAbove = ditto(deadline < 0 ? Cell.BLANK : filled(row, deadline));
    FormRow read =
        new FormRow(
            false,
            label(Role.NUMBER, row),
            place(row, header.column(Role.NUMBER), at),
            label(Role.NAME, row),
            header(Role.NAME),
            unitsAbove,
            measures,
            grid.source(row, at),
            deadlineAbove,
            place(row, deadline, at),
            extra);
    if (!read.unfilled() || !read.number().isBlank() || !read.name().isBlank()) {
      rows.add(read);
    }
  }

  private String ditto(String units) {
    return Furniture.ditto(units) ? unitsAbove : units;
  }

  private Cell ditto(Cell deadline) {
    return Furniture.ditto(deadline.text()) ? deadlineAbove : deadline;
  }

  private String header(Role role) {
    int column = header.column(role);
    return column < 0 ? "" : HeaderWords.flat(grid.seen(header.firstRow(), column).text());
  }

  private String extraHeader(int column) {
    return header.others().getOrDefault(column, Source.SheetCell.letters(column + 1));
  }

  private Source place(int row, int column, int otherwise) {
    return grid.source(row, column < 0 ? otherwise : column);
  }

  /** What is seen in a column of labels: the form comes with them, often merged downwards. */
  private String label(Role role, int row) {
    int column = header.column(role);
    if (column < 0) {
      return "";
    }
    Optional<Region> region = grid.region(row, column);
    boolean own = region.isEmpty() || region.get().firstColumn() == column;
    return own ? grid.seen(row, column).text().strip() : "";
  }

  /** What is filled in; a region merged over several columns counts in its first one only. */
  private Cell filled(int row, int column) {
    Optional<Region> region = grid.region(row, column);
    if (region.isEmpty()) {
      return grid.at(row, column);
    }
    return region.get().firstColumn() == column ? grid.seen(row, column) : Cell.BLANK;
  }

  /** Whether what stands here is merged over the measures too, and so is the measures. */
  private boolean overMeasures(int row, int column) {
    int measures = header.column(Role.MEASURES);
    return column >= 0
        && column < measures
        && grid.region(row, column)
            .filter(r -> r.firstColumn() == column && r.lastColumn() >= measures)
            .isPresent();
  }

  private Optional<Text> unitsOverMeasures(int row) {
    int units = header.column(Role.UNITS);
    if (!overMeasures(row, units) || grid.seen(row, units).blank()) {
      return Optional.empty();
    }
    return Optional.of(new Text(grid.seen(row, units).text().strip(), grid.source(row, units)));
  }
}
