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
  private FormColumns at;
  private String nameHeader = "";
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
      Optional<Header> found = headers.apply(row);
      if (found.isPresent() && (header == null || found.get().again(grid, first))) {
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
    at = FormColumns.of(header, grid.width());
    nameHeader = header(at.name());
  }

  private void close() {
    if (header != null) {
      tables.add(new FormTable(above, header(at.units()), rows, goesOn));
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
    int leading = grid.firstFilled(row);
    if (leading < 0 || (row == header.lastRow() + 1 && counted(grid.line(row)))) {
      return;
    }
    boolean fills = at.fills(leading);
    String words = grid.at(row, leading).text().strip();
    if (leading <= at.labels() && (fills ? Furniture.labelled(words) : Furniture.starts(words))) {
      outside.add(grid.line(row));
    } else if (grid.alone(row) && across(row, leading)) {
      rows.add(FormRow.heading(grid.line(row).cells().get(0)));
    } else {
      row(row);
    }
  }

  /** The row under a header that counts its columns: 1, 2, 3 … or （1）,（2）…. */
  private static boolean counted(Line line) {
    if (line.cells().size() < 3) {
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

  /** Whether the only text of a row is one across the form's columns, or one before them. */
  private boolean across(int row, int column) {
    int measures = at.measures();
    Optional<Region> region = grid.region(row, column);
    boolean tall = region.isPresent() && region.get().lastRow() > region.get().firstRow();
    if (region.isPresent() && region.get().lastColumn() > region.get().firstColumn()) {
      return column <= at.labels() && region.get().lastColumn() >= measures && !tall;
    }
    String words = grid.at(row, column).text().strip();
    boolean named = at.name() >= 0 || at.number() >= 0;
    boolean heads = named ? column == at.number() && words.length() > LABEL : content.names(words);
    return heads && !tall && column < measures;
  }

  private void row(int row) {
    List<Text> measures = new ArrayList<>();
    List<FormRow.Extra> extra = new ArrayList<>();
    for (int column = 0; column < grid.width(); column++) {
      boolean fills = at.fills(column);
      Cell cell = fills || at.other(column) ? filled(row, column) : Cell.BLANK;
      if (cell.blank() || (fills && Furniture.numbersOnly(cell.text()))) {
        continue;
      }
      Text text = new Text(cell.text().strip(), grid.source(row, column));
      if (fills || overMeasures(row, column)) {
        measures.add(text);
      } else {
        extra.add(new FormRow.Extra(extraHeader(column), text));
      }
    }
    unitsOverMeasures(row).ifPresent(measures::add);
    unitsAbove = ditto(overMeasures(row, at.units()) ? "" : label(at.units(), row));
    deadlineAbove = ditto(at.deadline() < 0 ? Cell.BLANK : filled(row, at.deadline()));
    FormRow read =
        new FormRow(
            false,
            label(at.number(), row),
            place(row, at.number()),
            label(at.name(), row),
            nameHeader,
            unitsAbove,
            measures,
            place(row, at.measures()),
            deadlineAbove,
            place(row, at.deadline()),
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

  private String header(int column) {
    return column < 0 ? "" : HeaderWords.flat(grid.seen(header.firstRow(), column).text());
  }

  private String extraHeader(int column) {
    return header.others().getOrDefault(column, Source.SheetCell.letters(column + 1));
  }

  private Source place(int row, int column) {
    return grid.source(row, column < 0 ? at.measures() : column);
  }

  /** What is seen in a column of labels: the form comes with them, often merged downwards. */
  private String label(int column, int row) {
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
    int measures = at.measures();
    if (column < 0 || column >= measures) {
      return false;
    }
    Optional<Region> region = grid.region(row, column);
    return region.isPresent()
        && region.get().firstColumn() == column
        && region.get().lastColumn() >= measures;
  }

  private Optional<Text> unitsOverMeasures(int row) {
    int units = at.units();
    if (!overMeasures(row, units) || grid.seen(row, units).blank()) {
      return Optional.empty();
    }
    return Optional.of(new Text(grid.seen(row, units).text().strip(), grid.source(row, units)));
  }
}
