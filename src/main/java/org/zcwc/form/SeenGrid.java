package org.zcwc.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<Integer, List<Region>> byColumn = new HashMap<>();

  SeenGrid(Grid grid) {
    this.grid = grid;
    int widest = 0;
    for (int row = 0; row < grid.rowCount(); row++) {
      widest = Math.max(widest, grid.columnCount(row));
    }
    this.width = widest;
    grid.merged().stream()
        .sorted(Comparator.comparingInt(Region::firstRow))
        .forEach(
            region -> {
              int last = Math.min(region.lastColumn(), width - 1);
              for (int column = region.firstColumn(); column <= last; column++) {
                byColumn.computeIfAbsent(column, c -> new ArrayList<>()).add(region);
              }
            });
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
    List<Region> regions = byColumn.get(column);
    if (regions == null) {
      return Optional.empty();
    }
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
    if (!own.blank() || byColumn.isEmpty()) {
      return own;
    }
    return region(row, column).map(r -> grid.at(r.firstRow(), r.firstColumn())).orElse(own);
  }

  /** Where a person finds what is seen here. */
  Source source(int row, int column) {
    return region(row, column)
        .map(r -> grid.source(r.firstRow(), r.firstColumn()))
        .orElseGet(() -> grid.source(row, column));
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
