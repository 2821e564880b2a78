package org.zcwc.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Cell;
import org.zcwc.model.grid.CellKind;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.grid.Grid;
import org.zcwc.model.grid.Outside;

/** What is wrong with cells whatever they mean, in every format alike. */
final class CellFindings {

  /** The very hidden sheet by which our own template tells unit and period; nobody hid it. */
  private static final String MARK = "_zcwc";

  /** So many findings of one kind are enough to make a person look. */
  private static final int MOST = 20;

  private CellFindings() {}

  static void add(Contents contents, List<Finding> findings) {
    for (Grid grid : contents.grids()) {
      if (!grid.name().equals(MARK)) {
        cells(grid, findings);
        hidden(grid, findings);
      }
    }
    List<Finding> texts = new ArrayList<>();
    List<Finding> pictures = new ArrayList<>();
    for (Outside outside : contents.outside()) {
      if (outside.kind() == Outside.Kind.TEXT_BOX && !outside.text().isBlank()) {
        texts.add(Finding.of(Rule.OUTSIDE_TEXT, excerpt(outside.text())).at(outside.source()));
      } else if (outside.kind() == Outside.Kind.PICTURE) {
        pictures.add(Finding.of(Rule.PICTURE_CONTENT).at(outside.source()));
      }
    }
    findings.addAll(texts.subList(0, Math.min(MOST, texts.size())));
    findings.addAll(pictures.subList(0, Math.min(MOST, pictures.size())));
  }

  private static void cells(Grid grid, List<Finding> findings) {
    List<Finding> found = new ArrayList<>();
    for (int row = 0; row < grid.rowCount(); row++) {
      for (int column = 0; column < grid.columnCount(row); column++) {
        Cell cell = grid.at(row, column);
        if (cell.kind() == CellKind.ERROR) {
          found.add(Finding.of(Rule.FORMULA_ERROR, cell.text()).at(grid.source(row, column)));
        } else if (cell.kind() == CellKind.UNCALCULATED) {
          found.add(
              Finding.of(Rule.FORMULA_WITHOUT_VALUE, excerpt(cell.text()))
                  .at(grid.source(row, column)));
        }
      }
    }
    if (!found.isEmpty()) {
      findings.addAll(found.subList(0, Math.min(MOST, found.size())));
    }
  }

  private static void hidden(Grid grid, List<Finding> findings) {
    if (grid.hidden()) {
      for (int row = 0; row < grid.rowCount(); row++) {
        for (int column = 0; column < grid.columnCount(row); column++) {
          if (!grid.at(row, column).blank()) {
            findings.add(
                Finding.of(Rule.HIDDEN_CONTENT, grid.name())
                    .variant("sheet")
                    .at(grid.source(row, column)));
            return;
          }
        }
      }
      return;
    }
    if (grid.hiddenRows().isEmpty() && grid.hiddenColumns().isEmpty()) {
      return;
    }
    Set<Integer> rows = new TreeSet<>();
    Set<Integer> columns = new TreeSet<>();
    for (int row = 0; row < grid.rowCount(); row++) {
      for (int column = 0; column < grid.columnCount(row); column++) {
        if (!grid.at(row, column).blank()) {
          if (grid.hiddenRows().contains(row)) {
            rows.add(row);
          }
          if (grid.hiddenColumns().contains(column)) {
            columns.add(column);
          }
        }
      }
    }
    if (!rows.isEmpty()) {
      int first = rows.iterator().next();
      findings.add(
          Finding.of(Rule.HIDDEN_CONTENT, numbers(rows)).variant("rows").at(grid.source(first, 0)));
    }
    if (!columns.isEmpty()) {
      int first = columns.iterator().next();
      findings.add(
          Finding.of(Rule.HIDDEN_CONTENT, names(columns))
              .variant("columns")
              .at(grid.source(0, first)));
    }
  }

  private static String numbers(Set<Integer> fromZero) {
    return list(fromZero, n -> Integer.toString(n + 1));
  }

  /** Columns by their letters; only sheets have hidden ones. */
  private static String names(Set<Integer> fromZero) {
    return list(fromZero, n -> Source.SheetCell.letters(n + 1));
  }

  private static String list(Set<Integer> fromZero, IntFunction<String> name) {
    List<String> shown = fromZero.stream().limit(MOST).map(name::apply).toList();
    return String.join(", ", shown) + (fromZero.size() > MOST ? " …" : "");
  }

  static String excerpt(String text) {
    String line = text.strip().replace('\n', ' ');
    return line.length() <= 40 ? line : line.substring(0, 40) + "…";
  }
}
