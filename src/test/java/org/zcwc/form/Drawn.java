package org.zcwc.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Cell;
import org.zcwc.model.grid.CellKind;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.grid.Grid;
import org.zcwc.model.grid.Locator;
import org.zcwc.model.grid.Outside;
import org.zcwc.model.grid.Region;

/**
 * Grids drawn as text: a row a line, its cells between {@code |}, {@code ⏎} for a line break in a
 * cell. {@code <} is merged with the cell on its left, {@code ^} with the one above; {@code #5} is
 * a number, {@code @2023-12-31} a date; a column with a cell that starts with {@code ~} is hidden.
 * {@code == 表一} starts a sheet, {@code == (表一)} a hidden one, {@code == #1} a document's table,
 * {@code ++ text} is a paragraph outside the tables.
 */
final class Drawn {

  private Drawn() {}

  static Contents contents(String file, List<String> lines) {
    List<Grid> grids = new ArrayList<>();
    List<Outside> outside = new ArrayList<>();
    String name = "Sheet1";
    List<String> rows = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("== ")) {
        add(file, name, rows, grids);
        name = line.substring(3);
        rows.clear();
      } else if (line.startsWith("++ ")) {
        outside.add(
            new Outside(
                Outside.Kind.PARAGRAPH,
                line.substring(3).replace('⏎', '\n'),
                new Source.Paragraph(file, outside.size() + 1)));
      } else {
        rows.add(line);
      }
    }
    add(file, name, rows, grids);
    return new Contents(grids, outside);
  }

  private static void add(String file, String name, List<String> rows, List<Grid> grids) {
    if (!rows.isEmpty()) {
      grids.add(grid(file, name, rows));
    }
  }

  static Grid grid(String file, String named, List<String> drawn) {
    boolean hidden = named.startsWith("(");
    String name = hidden ? named.substring(1, named.length() - 1) : named;
    List<String[]> written = drawn.stream().map(row -> row.split("\\|", -1)).toList();
    List<List<Cell>> rows = new ArrayList<>();
    List<Region> merged = new ArrayList<>();
    Set<Integer> hiddenColumns = new HashSet<>();
    for (int row = 0; row < written.size(); row++) {
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < written.get(row).length; column++) {
        String text = written.get(row)[column].strip();
        if (text.startsWith("~")) {
          hiddenColumns.add(column);
          text = text.substring(1);
        }
        boolean covered = text.equals("<") || text.equals("^");
        cells.add(covered ? Cell.BLANK : cell(text));
        if (!covered) {
          region(written, row, column, merged);
        }
      }
      rows.add(cells);
    }
    if (name.startsWith("#")) {
      Locator table = new Locator.Table(file, Integer.parseInt(name.substring(1)));
      return new Grid(table, "", false, rows, merged, Set.of(), Set.of());
    }
    return new Grid(
        new Locator.Sheet(file, name), name, hidden, rows, merged, Set.of(), hiddenColumns);
  }

  private static void region(List<String[]> written, int row, int column, List<Region> merged) {
    int lastColumn = column;
    while (is(written, row, lastColumn + 1, "<")) {
      lastColumn++;
    }
    int lastRow = row;
    while (is(written, lastRow + 1, column, "^")) {
      lastRow++;
    }
    if (lastColumn > column || lastRow > row) {
      merged.add(new Region(row, column, lastRow, lastColumn));
    }
  }

  private static boolean is(List<String[]> written, int row, int column, String sign) {
    return row < written.size()
        && column < written.get(row).length
        && written.get(row)[column].strip().equals(sign);
  }

  private static Cell cell(String text) {
    if (text.startsWith("#")) {
      return new Cell(CellKind.NUMBER, text.substring(1));
    }
    if (text.startsWith("@")) {
      return new Cell(CellKind.DATE, text.substring(1));
    }
    return Cell.text(text.replace('⏎', '\n'));
  }
}
