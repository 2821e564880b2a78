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

/** One table of a DOCX being read: the element {@code w:tbl} has just started. */
final class DocxTable {

  private final Xml xml;
  private final DocxText text;
  private final Limits limits;
  private final Rows rows;
  private final List<Region> merged = new ArrayList<>();

  /** Vertical merges that may go on: first row, first column, last row, last column. */
  private final List<int[]> open = new ArrayList<>();

  DocxTable(Xml xml, DocxText text, Limits limits) {
    this.xml = xml;
    this.text = text;
    this.limits = limits;
    this.rows = new Rows(limits);
  }

  /** The table as a grid, the file's so manieth, counted from 1. */
  Grid read(String path, int number) throws IOException {
    Locator locator = new Locator.Table(path, number);
    int row = -1;
    int column = 0;
    int parent = xml.depth() - 1;
    while (xml.depth() > parent) {
      Xml.Event event = xml.next();
      if (event == Xml.Event.NOTHING) {
        break;
      } else if (event != Xml.Event.START) {
        continue;
      }
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
    return new Grid(locator, "", false, rows.all(), merged, Set.of(), Set.of());
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
    StringBuilder words = new StringBuilder();
    boolean first = true;
    int inner = 0;
    int parent = xml.depth() - 1;
    while (xml.depth() > parent) {
      Xml.Event event = xml.next();
      if (event == Xml.Event.NOTHING) {
        break;
      } else if (event == Xml.Event.END) {
        inner -= xml.is("tbl") ? 1 : 0;
        continue;
      } else if (event != Xml.Event.START) {
        continue;
      }
      switch (xml.name()) {
        case "tbl" -> inner++;
        case "gridSpan" -> span = inner > 0 ? span : Math.max(1, count(xml.attribute("val")));
        case "vMerge" -> vertical = inner > 0 ? vertical : vertical(xml.attribute("val"));
        case "p" -> {
          words.append(first ? "" : "\n").append(text.paragraph(here));
          first = false;
        }
        default -> {
          if (DocxText.skipped(xml.name())) {
            xml.skip();
          }
        }
      }
    }
    String said = words.toString();
    if (!said.isBlank()) {
      rows.put(row, column, Cell.text(said));
    }
    merge(row, column, span, vertical);
    return column + span;
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
