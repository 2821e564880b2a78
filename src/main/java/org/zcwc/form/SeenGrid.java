package org.zcwc.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Cell;
import org.zcwc.model.grid.Grid;
import org.zcwc.model.grid.Region;

/**
 * A grid as a person sees it. Merged regions are found by their place: a sheet may have thousands,
 * and each cell is asked for.
 */
final class SeenGrid {

  private final Grid grid;
  private final int width;

  /** The regions over each column, from the top down. */
  private final List<List<Region>> byColumn;

  /** Of each row that was asked for whether it is {@link #hinted}: 1 or, if it is not, 2. */
  private final byte[] hints;

  /** The last row that a region reaches, or -1: below it nobody need look for any. */
  private final int lastMerged;

  SeenGrid(Grid grid) {
    this.grid = grid;
    int widest = 0;
    for (int row = 0; row < grid.rowCount(); row++) {
      widest = Math.max(widest, grid.columnCount(row));
    }
    this.width = widest;
    this.byColumn = new ArrayList<>(Collections.nCopies(width, List.of()));
    this.lastMerged = merge();
    this.hints = new byte[grid.rowCount()];
  }

  private int merge() {
    List<Region> merged = new ArrayList<>(grid.merged());
    if (merged.size() > 1) {
      merged.sort(Comparator.comparingInt(Region::firstRow));
    }
    int lowest = -1;
    for (Region region : merged) {
      lowest = Math.max(lowest, region.lastRow());
      int last = Math.min(region.lastColumn(), width - 1);
      for (int column = region.firstColumn(); column <= last; column++) {
        if (byColumn.get(column).isEmpty()) {
          byColumn.set(column, new ArrayList<>());
        }
        byColumn.get(column).add(region);
      }
    }
    return lowest;
  }

  Grid grid() {
    return grid;
  }

  int rowCount() {
    return grid.rowCount();
  }

  /** Whether a person does not see this column. */
  boolean hiddenColumn(int column) {
    return grid.hiddenColumns().contains(column);
  }

  /** The columns of its widest row. */
  int width() {
    return width;
  }

  /** The merged region that covers this place. */
  Optional<Region> region(int row, int column) {
    if (row > lastMerged || column < 0 || column >= width || byColumn.get(column).isEmpty()) {
      return Optional.empty();
    }
    List<Region> regions = byColumn.get(column);
    int low = 0;
    int high = regions.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (regions.get(middle).firstRow() <= row) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    Region region = regions.get(low);
    return region.contains(row, column) ? Optional.of(region) : Optional.empty();
  }

  /** The cell's own content: that of a merged region stands in its first cell only. */
  Cell at(int row, int column) {
    return grid.at(row, column);
  }

  /** What a person sees at this place. */
  Cell seen(int row, int column) {
    Cell own = grid.at(row, column);
    if (row > lastMerged || !own.blank()) {
      return own;
    }
    Optional<Region> region = region(row, column);
    return region.isEmpty() ? own : grid.at(region.get().firstRow(), region.get().firstColumn());
  }

  /** Where a person finds what is seen here. */
  Source source(int row, int column) {
    Optional<Region> region = region(row, column);
    return region.isEmpty()
        ? grid.source(row, column)
        : grid.source(region.get().firstRow(), region.get().firstColumn());
  }

  /**
   * Whether a row may be a form's header: every header of the measures has 进展, 进度, 措施, 情况, 做法, 成效
   * or 举措.
   */
  boolean hinted(int row) {
    if (row >= hints.length) {
      return false;
    }
    if (hints[row] == 0) {
      hints[row] = (byte) (shortCellWith(row, 2 * Role.HEADER_LENGTH, "进措况法效举") ? 1 : 2);
    }
    return hints[row] == 1;
  }

  /**
   * Whether a cell of the row is short and has one of these characters: most rows of a body have
   * none that a header must have, and need no closer look.
   */
  boolean shortCellWith(int row, int longest, String characters) {
    for (int column = 0; column < grid.columnCount(row); column++) {
      String text = grid.at(row, column).text();
      for (int i = 0; i < characters.length() && text.length() <= longest; i++) {
        if (text.indexOf(characters.charAt(i)) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** The first filled column of a row, or -1. */
  int firstFilled(int row) {
    for (int column = 0; column < grid.columnCount(row); column++) {
      if (!grid.at(row, column).blank()) {
        return column;
      }
    }
    return -1;
  }

  /** Whether one cell of a row is filled, and no other. */
  boolean alone(int row) {
    int filled = 0;
    for (int column = 0; column < grid.columnCount(row) && filled < 2; column++) {
      filled += grid.at(row, column).blank() ? 0 : 1;
    }
    return filled == 1;
  }

  /** The filled cells of a row. */
  Line line(int row) {
    List<Text> cells = new ArrayList<>();
    for (int column = 0; column < grid.columnCount(row); column++) {
      Cell cell = grid.at(row, column);
      if (!cell.blank()) {
        cells.add(new Text(cell.text().strip(), grid.source(row, column)));
      }
    }
    return new Line(cells);
  }
}
