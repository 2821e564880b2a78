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

  /**
   * Places for each row that a sheet may have, on the average: a few bytes can put a cell at the
   * far end of each row, and the blanks before it take room.
   */
  private static final int PLACES = 40;

  private final Limits limits;
  private final List<List<Cell>> rows = new ArrayList<>();
  private List<Cell> current = List.of();
  private int currentRow = -1;
  private long places;

  Rows(Limits limits) {
    this.limits = limits;
  }

  /**
   * Puts a cell that shows something; rows and the columns of a row come in their order, mostly.
   */
  void put(int row, int column, Cell cell) throws IOException {
    if (cell.blank()) {
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
      go(row);
    }
    places += Math.max(0, column + 1 - current.size());
    if (places > (long) limits.rows() * PLACES) {
      throw UnreadableException.limit("rows", limits.rows());
    }
    while (current.size() < column) {
      current.add(Cell.BLANK);
    }
    if (current.size() == column) {
      current.add(cell);
    } else {
      current.set(column, cell);
    }
  }

  private void go(int row) {
    while (rows.size() < row) {
      rows.add(List.of());
    }
    if (row == rows.size()) {
      rows.add(new ArrayList<>());
    } else if (rows.get(row).isEmpty()) {
      rows.set(row, new ArrayList<>());
    }
    current = rows.get(row);
    currentRow = row;
  }

  /** All rows up to the last one with something in it. */
  List<List<Cell>> all() {
    return rows;
  }
}
