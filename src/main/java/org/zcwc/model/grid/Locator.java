package org.zcwc.model.grid;

import java.util.List;
import org.zcwc.model.finding.Source;

/** Turns a place in a grid (row and column from 0) into the source that a person can look up. */
public sealed interface Locator {

  /** The source of the cell at this row and column, both counted from 0. */
  Source at(int row, int column);

  /** A sheet of a workbook. */
  record Sheet(String file, String sheet) implements Locator {
    @Override
    public Source at(int row, int column) {
      return new Source.SheetCell(file, sheet, row + 1, column + 1);
    }
  }

  /** A delimited text file; {@code lines} gives the line (from 1) on which each row starts. */
  record Lines(String file, List<Integer> lines) implements Locator {
    public Lines {
      lines = List.copyOf(lines);
    }

    @Override
    public Source at(int row, int column) {
      int line = row < lines.size() ? lines.get(row) : row + 1;
      return new Source.TextField(file, line, column + 1);
    }
  }

  /**
   * A grid put together of another one's cells: where each stood.
   *
   * @param places row by row
   * @param otherwise for a place that holds no cell
   */
  record Rearranged(List<List<Source>> places, Locator otherwise) implements Locator {
    public Rearranged {
      places = places.stream().map(List::copyOf).toList();
    }

    @Override
    public Source at(int row, int column) {
      boolean known = row < places.size() && column < places.get(row).size();
      return known ? places.get(row).get(column) : otherwise.at(row, column);
    }
  }

  /** A table of a Word or HTML document, counted from 1. */
  record Table(String file, int table) implements Locator {
    @Override
    public Source at(int row, int column) {
      return new Source.TableCell(file, table, row + 1, column + 1);
    }
  }
}
