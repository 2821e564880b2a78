package org.zcwc.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.zcwc.model.grid.Cell;
import org.zcwc.model.grid.Grid;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.grid.Locator;
import org.zcwc.model.grid.Region;

/**
 * One table of a DOC being read. A row there knows its own cells' edges and no grid: cells whose
 * left edges agree stand in one column, and a cell that reaches over several of them is merged.
 */
final class DocTable {

  /** Edges that differ by less, in twentieths of a point, are one: people draw by hand. */
  private static final int SAME = 60;

  private final Table table;
  private final DocNumbering numbering;
  private final Limits limits;
  private final Rows rows;
  private final List<Region> merged = new ArrayList<>();
  private final List<int[]> open = new ArrayList<>();

  /** The tables that this one only puts in their places. */
  private final List<Table> inner;

  DocTable(Table table, DocNumbering numbering, Limits limits) {
    this.table = table;
    this.numbering = numbering;
    this.limits = limits;
    this.rows = new Rows(limits);
    this.inner = inner();
  }

  /** The tables within it that are read as tables; its own text is without them. */
  List<Table> laidOut() {
    return inner;
  }

  /**
   * Tables that stand alone in their rows and may be forms: a header and a row, of three columns or
   * more. All others belong to their cell's text.
   */
  private List<Table> inner() {
    List<Table> found = new ArrayList<>();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      for (int c = 0; row.numCells() == 1 && c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        int p = 0;
        while (p < cell.numParagraphs()) {
          Paragraph paragraph = cell.getParagraph(p);
          boolean within = paragraph.getTableLevel() > table.getTableLevel();
          if (within) {
            found.add(cell.getTable(paragraph));
          }
          p += within ? Math.max(1, found.get(found.size() - 1).numParagraphs()) : 1;
        }
      }
    }
    return found.stream().anyMatch(DocTable::form) ? found : List.of();
  }

  private static boolean form(Table table) {
    for (int r = 0; r < table.numRows(); r++) {
      if (table.numRows() > 1 && table.getRow(r).numCells() > 2) {
        return true;
      }
    }
    return false;
  }

  Grid read(Locator locator) throws IOException {
    List<Integer> edges = edges();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      int next = 0;
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        int column = Math.max(next, edge(edges, cell.getLeftEdge()));
        int last = Math.max(column, edge(edges, cell.getLeftEdge() + cell.getWidth()) - 1);
        if (cell.isMerged() && !cell.isFirstMerged()) {
          next = last + 1;
          widen(r, column, last);
          continue;
        }
        String text = text(cell);
        if (!text.isBlank()) {
          rows.put(r, column, Cell.text(text));
        }
        merge(r, column, last, cell);
        next = last + 1;
      }
    }
    for (int[] region : open) {
      close(region);
    }
    return new Grid(locator, "", false, rows.all(), merged, Set.of(), Set.of());
  }

  private String text(TableCell cell) {
    List<String> lines = new ArrayList<>();
    String number = "";
    for (int p = 0; p < cell.numParagraphs(); p++) {
      boolean within = cell.getParagraph(p).getTableLevel() > table.getTableLevel();
      if (inner.isEmpty() || !within) {
        String label = numbering.label(cell.getParagraph(p));
        lines.add(ListLabels.before(label, DocText.of(cell.getParagraph(p))));
        number = number.isEmpty() ? label.strip() : number;
      }
    }
    return lines.stream().allMatch(String::isBlank) ? number : String.join("\n", lines);
  }

  private List<Integer> edges() {
    TreeSet<Integer> all = new TreeSet<>();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      for (int c = 0; c < row.numCells(); c++) {
        all.add(row.getCell(c).getLeftEdge());
      }
    }
    List<Integer> edges = new ArrayList<>();
    for (int edge : all) {
      if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME) {
        edges.add(edge);
      }
    }
    return edges;
  }

  /** The number of the first edge that is not to the left of this place. */
  private static int edge(List<Integer> edges, int place) {
    int low = 0;
    int high = edges.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (edges.get(middle) < place - SAME) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void widen(int row, int column, int last) {
    for (int[] region : open) {
      if (region[2] == row && region[3] == column - 1) {
        region[3] = last;
      }
    }
  }

  private void merge(int row, int column, int last, TableCell cell) throws IOException {
    if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
      for (int[] region : open) {
        if (region[1] == column && region[2] == row - 1) {
          region[2] = row;
          return;
        }
      }
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i)[1] <= last && open.get(i)[3] >= column) {
        close(open.remove(i));
      }
    }
    open.add(new int[] {row, column, row, last});
  }

  private void close(int[] region) throws IOException {
    if (region[0] == region[2] && region[1] == region[3]) {
      return;
    }
    if (merged.size() >= limits.mergedRegions()) {
      throw UnreadableException.limit("mergedRegions", limits.mergedRegions());
    }
    merged.add(new Region(region[0], region[1], region[2], region[3]));
  }
}
