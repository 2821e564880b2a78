package org.zcwc.grid;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Cell;
import org.zcwc.model.grid.CellKind;
import org.zcwc.model.grid.Grid;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.grid.Locator;
import org.zcwc.model.grid.Outside;
import org.zcwc.model.grid.Region;

/** One worksheet being read (ECMA-376 part 1, 18.3.1). */
final class XlsxSheet {

  private final String path;
  private final String name;
  private final boolean hidden;
  private final Xml xml;
  private final Limits limits;
  private final Rows rows;
  private final List<Region> merged = new ArrayList<>();
  private final Set<Integer> hiddenRows = new HashSet<>();
  private final Set<Integer> hiddenColumns = new HashSet<>();
  private int row = -1;
  private int column = -1;

  /**
   * What all sheets of a workbook share.
   *
   * @param from1904 whether its days count from 1904
   * @param uncalculated whether it asks to be calculated when opened: then a zero beside a formula
   *     stands for 'not yet', as programs that cannot calculate write it
   */
  record Shared(
      List<String> strings, List<NumberForm> forms, boolean from1904, boolean uncalculated) {}

  XlsxSheet(String path, String name, boolean hidden, byte[] part, Limits limits)
      throws IOException {
    this.path = path;
    this.name = name;
    this.hidden = hidden;
    this.xml = new Xml(part);
    this.limits = limits;
    this.rows = new Rows(limits);
  }

  Grid read(Shared shared, List<Outside> outside) throws IOException {
    for (Xml.Event e = xml.next(); e != Xml.Event.NOTHING; e = xml.next()) {
      if (e != Xml.Event.START) {
        continue;
      }
      switch (xml.name()) {
        case "row" -> row();
        case "c" -> cell(shared, outside);
        case "col" -> columns();
        case "mergeCell" -> merge(xml.attribute("ref"));
        default -> {
          // Everything else is about looks.
        }
      }
    }
    List<List<Cell>> all = rows.all();
    hiddenRows.removeIf(r -> r >= all.size());
    return new Grid(
        new Locator.Sheet(path, name), name, hidden, all, merged, hiddenRows, hiddenColumns);
  }

  private void row() throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException(); // its time is over, and nobody waits for it
    }
    String number = xml.attribute("r");
    row = number.isEmpty() ? row + 1 : whole(number) - 1;
    column = -1;
    if (XlsxReader.truth(xml.attribute("hidden")) || zero(xml.attribute("ht"))) {
      if (row < limits.rows()) {
        hiddenRows.add(row);
      }
    }
  }

  private void columns() throws IOException {
    if (XlsxReader.truth(xml.attribute("hidden")) || zero(xml.attribute("width"))) {
      int last = Math.min(whole(xml.attribute("max")), limits.columns());
      for (int i = Math.max(1, whole(xml.attribute("min"))); i <= last; i++) {
        hiddenColumns.add(i - 1);
      }
    }
  }

  private static boolean zero(String size) {
    for (int i = 0; i < size.length(); i++) {
      if (size.charAt(i) != '0' && size.charAt(i) != '.') {
        return false;
      }
    }
    return !size.isEmpty();
  }

  private void merge(String ref) throws IOException {
    if (merged.size() >= limits.mergedRegions()) {
      throw UnreadableException.limit("mergedRegions", limits.mergedRegions());
    }
    int colon = ref.indexOf(':');
    int[] first = place(colon < 0 ? ref : ref.substring(0, colon));
    int[] last = colon < 0 ? first : place(ref.substring(colon + 1));
    if (first[0] >= 0 && first[1] >= 0 && (first[0] != last[0] || first[1] != last[1])) {
      merged.add(new Region(first[0], first[1], last[0], last[1]));
    }
  }

  private void cell(Shared shared, List<Outside> outside) throws IOException {
    place();
    String type = xml.attribute("t");
    boolean text = type.equals("s") || type.equals("inlineStr") || type.equals("str");
    String style = text ? "" : xml.attribute("s");
    String value = "";
    String formula = "";
    int parent = xml.depth() - 1;
    while (xml.depth() > parent) {
      Xml.Event event = xml.next();
      if (event == Xml.Event.NOTHING) {
        break;
      }
      if (event == Xml.Event.START) {
        switch (xml.name()) {
          case "v" -> value = xml.content();
          case "is" -> value = XlsxStrings.text(xml);
          case "f" -> formula = "=" + xml.content();
          default -> xml.skip();
        }
      }
    }
    boolean given = !value.isEmpty() && !(shared.uncalculated && notYet(formula, type, value));
    if (formula.contains("DISPIMG(")) {
      // A picture that WPS keeps in the cell; what other programs show in its place is no text.
      outside.add(
          new Outside(
              Outside.Kind.PICTURE, "", new Source.SheetCell(path, name, row + 1, column + 1)));
    } else if (given) {
      rows.put(row, column, cell(type, style, value, shared));
    } else if (!formula.isEmpty() && !type.equals("str")) {
      rows.put(row, column, new Cell(CellKind.UNCALCULATED, formula));
    }
  }

  private static boolean notYet(String formula, String type, String value) {
    return !formula.isEmpty() && (type.isEmpty() || type.equals("n")) && value.equals("0");
  }

  private void place() throws IOException {
    String ref = xml.attribute("r");
    if (ref.isEmpty()) {
      column++;
      row = Math.max(row, 0);
    } else {
      int[] place = place(ref);
      row = place[0] >= 0 ? place[0] : row;
      column = place[1];
    }
  }

  private static Cell cell(String type, String style, String value, Shared shared)
      throws IOException {
    switch (type) {
      case "s" -> {
        int index = whole(value);
        if (index < 0 || index >= shared.strings.size()) {
          throw UnreadableException.broken("shared string " + value);
        }
        return Cell.text(shared.strings.get(index));
      }
      case "inlineStr" -> {
        return Cell.text(value);
      }
      case "str" -> {
        return Cell.text(XlsxStrings.unescape(value));
      }
      case "b" -> {
        return Cell.text(XlsxReader.truth(value) ? "TRUE" : "FALSE");
      }
      case "e" -> {
        return new Cell(CellKind.ERROR, value);
      }
      case "d" -> {
        return new Cell(CellKind.DATE, value.length() > 10 ? value.substring(0, 10) : value);
      }
      default -> {
        int index = style.isEmpty() ? 0 : whole(style);
        boolean known = index >= 0 && index < shared.forms.size();
        NumberForm form = known ? shared.forms.get(index) : NumberForm.PLAIN;
        return form.cell(value, shared.from1904);
      }
    }
  }

  /** A reference like {@code D4} as row and column from 0; -1 for a part that is not there. */
  static int[] place(String ref) {
    int column = 0;
    int row = 0;
    for (int i = 0; i < ref.length(); i++) {
      char c = ref.charAt(i);
      if (c >= 'A' && c <= 'Z' && column < 1_000_000) {
        column = column * 26 + (c - 'A' + 1);
      } else if (c >= 'a' && c <= 'z' && column < 1_000_000) {
        column = column * 26 + (c - 'a' + 1);
      } else if (c >= '0' && c <= '9' && row < 100_000_000) {
        row = row * 10 + (c - '0');
      }
    }
    return new int[] {row - 1, column - 1};
  }

  /** A whole number, or -1 for what is none. */
  static int whole(String digits) {
    if (digits.isEmpty() || digits.length() > 9) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }
}
