package org.zcwc.grid;

import java.util.Comparator;
import java.util.TreeSet;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Cell;
import org.zcwc.model.grid.CellKind;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.grid.Grid;
import org.zcwc.model.grid.Outside;
import org.zcwc.model.grid.Region;

/** Contents as plain lines, so that a failure reads like a sentence. */
final class Dump {

  private Dump() {}

  /** Each cell as {@code row,column KIND text}, rows and columns from 0; text has no kind. */
  static String of(Contents contents) {
    StringBuilder out = new StringBuilder();
    contents.grids().forEach(grid -> grid(grid, out));
    contents.outside().stream()
        .map(o -> o.kind() + " " + place(o) + " " + shown(o.text()))
        .sorted()
        .forEach(line -> out.append(line.strip()).append('\n'));
    return out.toString();
  }

  private static void grid(Grid grid, StringBuilder out) {
    out.append(("grid " + grid.name() + (grid.hidden() ? " hidden" : "")).strip()).append('\n');
    for (int row = 0; row < grid.rowCount(); row++) {
      for (int column = 0; column < grid.columnCount(row); column++) {
        Cell cell = grid.at(row, column);
        if (!cell.text().isEmpty()) {
          String kind = cell.kind() == CellKind.TEXT ? "" : cell.kind() + " ";
          out.append(row + "," + column + " " + kind + shown(cell.text())).append('\n');
        }
      }
    }
    grid.merged().stream()
        .sorted(Comparator.comparing(Region::firstRow).thenComparing(Region::firstColumn))
        .forEach(
            r ->
                out.append("merged " + r.firstRow() + "," + r.firstColumn())
                    .append(" to " + r.lastRow() + "," + r.lastColumn() + "\n"));
    if (!grid.hiddenRows().isEmpty()) {
      out.append("hidden rows " + new TreeSet<>(grid.hiddenRows()) + "\n");
    }
    if (!grid.hiddenColumns().isEmpty()) {
      out.append("hidden columns " + new TreeSet<>(grid.hiddenColumns()) + "\n");
    }
  }

  private static String place(Outside outside) {
    return outside.source() instanceof Source.SheetCell cell
        ? cell.cell()
        : outside.source() instanceof Source.Paragraph p
            ? "paragraph " + p.paragraph()
            : outside.source() instanceof Source.TableCell t
                ? "table " + t.table() + " " + t.row() + "," + t.column()
                : "file";
  }

  private static String shown(String text) {
    return text.replace("\n", "⏎");
  }
}
