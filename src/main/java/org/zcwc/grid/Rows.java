package org.zcwc.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.zcwc.model.grid.Cell;
import org.zcwc.model.grid.Limits;

/**
 * Rows being read: cells put at their places, those between being blank, within the limits. Blank
 * cells take no room, so that thousands of styled empty rows cost nothing.
 */
final class Rows {

  private final Limits limits;
  private final List<List<Cell>> rows = new ArrayList<>();
  private List<Cell> current = new ArrayList<>();
  private int currentRow = -1;

  Rows(Limits limits) {
    this.limits = limits;
  }

  /** Puts a cell; rows come in their order, columns of a row too, mostly. */
  void put(int row, int column, Cell cell) throws IOException {
    if (cell.blank() && cell.text().isEmpty()) {
      return;
    }
    if (row >= limits.rows() || row < 0) {
      throw UnreadableException.limit("rows", limits.rows());
    }
    if (column >= limits.columns() || column < 0) {
      throw UnreadableException.limit("columns", limits.columns());
    }
    if (cell.text().length() > limits.cellCharacters()) {
      throw UnreadableException.limit("cellCharacters", limits.cellCharacters());
    }
    if (row != currentRow) {
      flush();
      currentRow = row;
      current = row < rows.size() ? new ArrayList<>(rows.get(row)) : new ArrayList<>();
    }
    while (current.size() <= column) {
      current.add(Cell.BLANK);
    }
    current.set(column, cell);
  }

  private void flush() {
    if (currentRow >= 0) {
      while (rows.size() <= currentRow) {
        rows.add(List.of());
      }
      rows.set(currentRow, current);
    }
  }

  /** All rows up to the last one with something in it. */
  List<List<Cell>> all() {
    flush();
    currentRow = -1;
    return rows;
  }
}
