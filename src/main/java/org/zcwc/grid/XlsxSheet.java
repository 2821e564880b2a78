package org.zcwc.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zcwc.model.grid.Cell;
import org.zcwc.model.grid.CellKind;
import org.zcwc.model.grid.Grid;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.grid.Locator;
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

  XlsxSheet(String path, String name, boolean hidden, byte[] part, Limits limits)
      throws IOException {
    this.path = path;
    this.name = name;
    this.hidden = hidden;
    this.xml = new Xml(part);
    this.limits = limits;
    this.rows = new Rows(limits);
  }

  Grid read(List<String> strings, List<NumberForm> forms, boolean from1904) throws IOException {
    for (Xml.Event e = xml.next(); e != Xml.Event.NOTHING; e = xml.next()) {
      if (e != Xml.Event.START) {
        continue;
      }
      switch (xml.name()) {
        case "row" -> row();
        case "c" -> cell(strings, forms, from1904);
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
    return size.equals("0") || size.equals("0.0");
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

  private void cell(List<String> strings, List<NumberForm> forms, boolean from1904)
      throws IOException {
    String ref = xml.attribute("r");
    if (ref.isEmpty()) {
      column++;
      row = Math.max(row, 0);
    } else {
      int[] place = place(ref);
      row = place[0] >= 0 ? place[0] : row;
      column = place[1];
    }
    String type = xml.attribute("t");
    String style = xml.attribute("s");
    String value = "";
    String formula = "";
    boolean valued = false;
    int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
      Xml.Event event = xml.next();
      if (event == Xml.Event.NOTHING) {
        break;
      }
      if (event == Xml.Event.START) {
        if (xml.is("v")) {
          value = xml.content();
          valued = !value.isEmpty();
        } else if (xml.is("is")) {
          value = XlsxStrings.text(xml);
          valued = true;
        } else if (xml.is("f")) {
          formula = "=" + xml.content();
        } else {
          xml.skip();
        }
      }
    }
    if (valued) {
      rows.put(row, column, cell(type, style, value, strings, forms, from1904));
    } else if (formula.length() > 1 && !type.equals("str")) {
      rows.put(row, column, new Cell(CellKind.UNCALCULATED, formula));
    }
  }

  private static Cell cell(
      String type,
      String style,
      String value,
      List<String> strings,
      List<NumberForm> forms,
      boolean from1904)
      throws IOException {
    switch (type) {
      case "s" -> {
        int index = whole(value);
        if (index < 0 || index >= strings.size()) {
          throw UnreadableException.damaged("shared string " + value);
        }
        return Cell.text(strings.get(index));
      }
      case "inlineStr" -> {
        return Cell.text(value);
      }
      case "str" -> {
        return Cell.text(XlsxStrings.unescape(value));
      }
      case "b" -> {
        return Cell.text(value.equals("1") ? "TRUE" : "FALSE");
      }
      case "e" -> {
        return new Cell(CellKind.ERROR, value);
      }
      case "d" -> {
        return new Cell(CellKind.DATE, value.length() > 10 ? value.substring(0, 10) : value);
      }
      default -> {
        int index = style.isEmpty() ? 0 : whole(style);
        boolean known = index >= 0 && index < forms.size();
        return (known ? forms.get(index) : NumberForm.PLAIN).cell(value, from1904);
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
