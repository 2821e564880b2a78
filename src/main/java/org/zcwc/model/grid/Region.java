package org.zcwc.model.grid;

/** A merged region: first and last row and column, counted from 0, all inclusive. */
public record Region(int firstRow, int firstColumn, int lastRow, int lastColumn) {

  /** Whether the cell at this row and column (from 0) is part of it. */
  public boolean contains(int row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }
}
