package org.zcwc.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zcwc.model.grid.Cell;
import org.zcwc.model.grid.Grid;
import org.zcwc.model.grid.Region;

/**
 * The official form as found in one grid, wherever it stands there.
 *
 * @param rows of its body, in their order
 * @param above texts above the header and below the form, with their rows: titles, the unit's line
 * @param notes texts beside the form's columns that belong to no row
 */
record FormGrid(Grid grid, List<FormRow> rows, List<Place> above, List<Place> notes) {

  /** A cell outside the form's body. */
  record Place(int row, int column, String text) {}

  /** The form in this grid, if there is one. */
  static Optional<FormGrid> find(Grid grid) {
    for (int row = 0; row < grid.rowCount(); row++) {
      Optional<Header> header = Header.at(grid, row);
      if (header.isPresent()) {
        return Optional.of(new Pass(grid).read(header.get()));
      }
    }
    return Optional.empty();
  }

  /** All texts of a grid, for one without a form. */
  static List<Place> texts(Grid grid) {
    List<Place> texts = new ArrayList<>();
    for (int row = 0; row < grid.rowCount(); row++) {
      Pass.collect(grid, row, texts);
    }
    return texts;
  }

  /** One reading of one grid. */
  private static final class Pass {
    private final Grid grid;
    private final List<FormRow> rows = new ArrayList<>();
    private final List<Place> above = new ArrayList<>();
    private final List<Place> notes = new ArrayList<>();

    Pass(Grid grid) {
      this.grid = grid;
    }

    FormGrid read(Header first) {
      for (int row = 0; row < first.firstRow(); row++) {
        collect(grid, row, above);
      }
      Header header = first;
      int row = first.lastRow() + 1;
      while (row < grid.rowCount()) {
        Optional<Header> again = Header.at(grid, row);
        if (again.isPresent()) {
          header = again.get();
          row = header.lastRow() + 1;
        } else {
          body(header, row);
          row++;
        }
      }
      return new FormGrid(grid, List.copyOf(rows), List.copyOf(above), List.copyOf(notes));
    }

    private static void collect(Grid grid, int row, List<Place> into) {
      for (int column = 0; column < grid.columnCount(row); column++) {
        Cell cell = grid.at(row, column);
        if (!cell.blank()) {
          into.add(new Place(row, column, cell.text()));
        }
      }
    }

    private void body(Header header, int row) {
      if (across(header, row)) {
        collect(grid, row, notes);
        collect(grid, row, above);
        return;
      }
      List<FormRow.Text> measures = new ArrayList<>();
      for (int column : header.columns().get(Role.MEASURES)) {
        Cell cell = own(row, column);
        if (!cell.blank()) {
          measures.add(new FormRow.Text(cell.text().strip(), place(row, column)));
        }
      }
      Map<String, String> extra = new LinkedHashMap<>();
      int width = grid.columnCount(row);
      for (int column = 0; column < width; column++) {
        if (!known(header, column) && !own(row, column).blank()) {
          String key = header.others().getOrDefault(column, letter(column));
          extra.merge(key, own(row, column).text().strip(), (a, b) -> a + "\n" + b);
        }
      }
      int measuresColumn = header.column(Role.MEASURES);
      int deadlineColumn = header.column(Role.DEADLINE);
      Cell deadline = deadlineColumn < 0 ? Cell.BLANK : own(row, deadlineColumn);
      FormRow read =
          new FormRow(
              text(header, Role.NUMBER, row),
              text(header, Role.NAME, row),
              text(header, Role.UNITS, row),
              measures,
              place(row, measuresColumn),
              deadline,
              place(row, deadlineColumn < 0 ? measuresColumn : deadlineColumn),
              extra);
      boolean nothing = read.unfilled() && read.number().isBlank() && read.name().isBlank();
      if (!nothing) {
        rows.add(read);
      }
    }

    private static boolean known(Header header, int column) {
      return header.columns().values().stream().anyMatch(c -> c.contains(column));
    }

    private static String letter(int column) {
      return column < 26 ? String.valueOf((char) ('A' + column)) : Integer.toString(column + 1);
    }

    /** A row that is one text across the form's columns: a note, a signature line. */
    private boolean across(Header header, int row) {
      int filled = 0;
      int first = -1;
      for (int column = 0; column < grid.columnCount(row); column++) {
        if (!grid.at(row, column).blank()) {
          filled++;
          first = first < 0 ? column : first;
        }
      }
      if (filled != 1) {
        return false;
      }
      int at = first;
      boolean wide =
          grid.merged().stream()
              .anyMatch(m -> m.contains(row, at) && m.lastColumn() > m.firstColumn() + 1);
      boolean leading = at <= Math.max(header.column(Role.NUMBER), 0);
      return wide || (leading && grid.at(row, at).text().length() > 8);
    }

    private String text(Header header, Role role, int row) {
      int column = header.column(role);
      if (column < 0) {
        return "";
      }
      Optional<Region> region = region(row, column);
      boolean mine = region.isEmpty() || region.get().firstColumn() == column;
      return mine ? grid.seen(row, column).text().strip() : "";
    }

    /**
     * What a person sees in a cell to be filled in. A merged cell counts once for the rows of one
     * task, and not for a column that it only reaches over.
     */
    private Cell own(int row, int column) {
      Optional<Region> region = region(row, column);
      if (region.isEmpty()) {
        return grid.at(row, column);
      }
      Region merged = region.get();
      if (merged.firstColumn() != column) {
        return Cell.BLANK;
      }
      return grid.at(merged.firstRow(), column);
    }

    private org.zcwc.model.finding.Source place(int row, int column) {
      int first = region(row, column).map(Region::firstRow).orElse(row);
      return grid.source(first, column);
    }

    private Optional<Region> region(int row, int column) {
      for (Region region : grid.merged()) {
        if (region.contains(row, column)) {
          return Optional.of(region);
        }
      }
      return Optional.empty();
    }
  }
}
