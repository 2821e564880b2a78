package org.zcwc.model.grid;

import java.util.List;
import java.util.Set;
import org.zcwc.model.finding.Source;

/**
 * The cells of one sheet, one delimited file or one document table, rows × columns, both counted
 * from 0. Rows may be of different lengths; what lies beyond is blank.
 *
 * @param name the sheet's name, or empty
 * @param hidden whether the whole sheet is hidden
 * @param merged merged regions; only the top left cell of each has content in {@code rows}
 */
public record Grid(
    Locator locator,
    String name,
    boolean hidden,
    List<List<Cell>> rows,
    List<Region> merged,
    Set<Integer> hiddenRows,
    Set<Integer> hiddenColumns) {

  public Grid {
    rows = List.copyOf(rows);
    merged = List.copyOf(merged);
    hiddenRows = Set.copyOf(hiddenRows);
    hiddenColumns = Set.copyOf(hiddenColumns);
  }

  /** A visible grid without merged or hidden parts. */
  public static Grid plain(Locator locator, String name, List<List<Cell>> rows) {
    return new Grid(locator, name, false, rows, List.of(), Set.of(), Set.of());
  }

  /** How many rows it has. */
  public int rowCount() {
    return rows.size();
  }

  /** How many columns this row has. */
  public int columnCount(int row) {
    return row < rows.size() ? rows.get(row).size() : 0;
  }

  /** The cell's own content; the covered cells of a merged region are blank. */
  public Cell at(int row, int column) {
    if (row < 0 || row >= rows.size()) {
      return Cell.BLANK;
    }
    List<Cell> cells = rows.get(row);
    return column < 0 || column >= cells.size() ? Cell.BLANK : cells.get(column);
  }

  /** The content that a person sees at this place: that of the merged region that covers it. */
  public Cell seen(int row, int column) {
    Cell own = at(row, column);
    if (own.blank() && !merged.isEmpty()) {
      for (Region region : merged) {
        if (region.contains(row, column)) {
          return at(region.firstRow(), region.firstColumn());
        }
      }
    }
    return own;
  }

  /** Where a person finds the cell. */
  public Source source(int row, int column) {
    return locator.at(row, column);
  }
}
