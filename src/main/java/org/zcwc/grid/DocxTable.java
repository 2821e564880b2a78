package org.zcwc.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Cell;
import org.zcwc.model.grid.Grid;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.grid.Locator;
import org.zcwc.model.grid.Region;

/**
 * One table of a DOCX being read: the element {@code w:tbl} has just started. A table within a cell
 * belongs to that cell's text, unless the outer one only puts it in its place: then both are read.
 */
final class DocxTable {

  /** Tables within one another deeper than this are read as text. */
  private static final int DEPTH = 5;

  private final Xml xml;
  private final DocxText text;
  private final Limits limits;
  private final String path;
  private final int number;
  private final int depth;
  private final Rows rows;
  private final List<Region> merged = new ArrayList<>();

  /** Vertical merges that may go on: first row, first column, last row, last column. */
  private final List<int[]> open = new ArrayList<>();

  /** The tables within its cells, and the cell that holds each. */
  private final List<Grid> inner = new ArrayList<>();

  private final List<Held> held = new ArrayList<>();

  /** A cell that holds tables, and its words with theirs. */
  private record Held(int row, int column, String words) {}

  /** The file's so manieth table, counted from 1. */
  DocxTable(Xml xml, DocxText text, Limits limits, String path, int number) {
    this(xml, text, limits, path, number, 1);
  }

  private DocxTable(Xml xml, DocxText text, Limits limits, String path, int number, int depth) {
    this.xml = xml;
    this.text = text;
    this.limits = limits;
    this.path = path;
    this.number = number;
    this.depth = depth;
    this.rows = new Rows(limits);
  }

  /** The table as a grid, and behind it those that it only puts in their places. */
  List<Grid> read() throws IOException {
    Locator locator = new Locator.Table(path, number);
    int row = -1;
    int column = 0;
    int parent = xml.depth() - 1;
    while (xml.startWithin(parent)) {
      switch (xml.name()) {
        case "tr" -> {
          row++;
          column = 0;
        }
        case "gridBefore" -> column += count(xml.attribute("val"));
        case "tc" -> column = cell(locator.at(Math.max(0, row), column), Math.max(0, row), column);
        default -> {
          if (DocxText.skipped(xml.name())) {
            xml.skip();
          }
        }
      }
    }
    for (int[] region : open) {
      close(region);
    }
    List<Grid> all = new ArrayList<>();
    boolean layout =
        inner.stream().anyMatch(DocxTable::form) && held.stream().allMatch(this::alone);
    if (!layout) {
      for (Held cell : held) {
        rows.put(cell.row(), cell.column(), Cell.text(cell.words()));
      }
    }
    all.add(new Grid(locator, "", false, rows.all(), merged, Set.of(), Set.of()));
    all.addAll(layout ? inner : List.of());
    return all;
  }

  /** Whether a table may be a form: a header and a row, of three columns or more. */
  private static boolean form(Grid table) {
    return table.rowCount() > 1 && table.rows().stream().anyMatch(row -> row.size() > 2);
  }

  /** Whether nothing stands beside the cell: a label there would make the table its text. */
  private boolean alone(Held cell) {
    List<List<Cell>> all = rows.all();
    List<Cell> row = cell.row() < all.size() ? all.get(cell.row()) : List.of();
    for (int column = 0; column < row.size(); column++) {
      if (column != cell.column() && !row.get(column).blank()) {
        return false;
      }
    }
    return true;
  }

  private int count(String value) {
    return Math.max(0, Math.min(limits.columns(), XlsxSheet.whole(value)));
  }

  /** Reads the cell just started and gives the column after it. */
  private int cell(Source here, int row, int column) throws IOException {
    if (column >= limits.columns()) {
      throw UnreadableException.limit("columns", limits.columns());
    }
    int span = 1;
    String vertical = "";
    List<String> words = new ArrayList<>();
    List<String> own = new ArrayList<>();
    String label = "";
    int before = inner.size();
    int deeper = 0;
    int parent = xml.depth() - 1;
    while (xml.depth() > parent) {
      Xml.Event event = xml.next();
      if (event == Xml.Event.NOTHING) {
        break;
      } else if (event == Xml.Event.END) {
        deeper -= xml.is("tbl") ? 1 : 0;
        continue;
      } else if (event != Xml.Event.START) {
        continue;
      }
      switch (xml.name()) {
        case "tbl" -> {
          if (depth < DEPTH) {
            words.addAll(within());
          } else {
            deeper++;
          }
        }
        case "gridSpan" -> span = deeper > 0 ? span : Math.max(1, count(xml.attribute("val")));
        case "vMerge" -> vertical = deeper > 0 ? vertical : vertical(xml.attribute("val"));
        case "p" -> {
          String paragraph = text.paragraph(here);
          words.add(paragraph);
          own.add(paragraph);
          label = label.isEmpty() ? text.label() : label;
        }
        default -> {
          if (DocxText.skipped(xml.name())) {
            xml.skip();
          }
        }
      }
    }
    boolean empty = words.stream().allMatch(String::isBlank);
    rows.put(row, column, Cell.text(empty ? label : String.join("\n", own)));
    if (inner.size() > before) {
      held.add(new Held(row, column, String.join("\n", words)));
    }
    merge(row, column, span, vertical);
    return column + span;
  }

  /** Reads the table just started within a cell; its words, line by line. */
  private List<String> within() throws IOException {
    int next = number + inner.size() + 1;
    List<Grid> tables = new DocxTable(xml, text, limits, path, next, depth + 1).read();
    inner.addAll(tables);
    List<String> words = new ArrayList<>();
    for (Grid table : tables) {
      for (List<Cell> cells : table.rows()) {
        cells.stream().filter(cell -> !cell.text().isEmpty()).forEach(c -> words.add(c.text()));
      }
    }
    return words;
  }

  private static String vertical(String value) {
    return value.equals("restart") ? value : "continue";
  }

  private void merge(int row, int column, int span, String vertical) throws IOException {
    int last = column + span - 1;
    if (vertical.equals("continue")) {
      for (int[] region : open) {
        if (region[1] == column && region[2] == row - 1) {
          region[2] = row;
          return;
        }
      }
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      int[] region = open.get(i);
      if (region[1] <= last && region[3] >= column) {
        close(region);
        open.remove(i);
      }
    }
    if (vertical.equals("restart")) {
      open.add(new int[] {row, column, row, last});
    } else if (span > 1) {
      close(new int[] {row, column, row, last});
    }
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
