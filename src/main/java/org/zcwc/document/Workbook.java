package org.zcwc.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zcwc.model.finding.Source;

/** An XLSX workbook while it is written, sheet by sheet (ECMA-376 part 1, 18). */
public final class Workbook implements Closeable {

  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /**
   * The size of the normal font, in points. Widths of columns are counted in its digits, and at
   * this size a digit of 宋体, half a hanzi wide, is seven whole pixels on every system.
   */
  private static final double NORMAL_SIZE = 10.5;

  private final OoxmlFile file;
  private final Styles styles;
  private final List<SheetSetup> setups;
  private final List<String> filters = new ArrayList<>();
  private final List<Integer> rows = new ArrayList<>();
  private final List<Boolean> hidden = new ArrayList<>();
  private boolean locked;
  private Optional<SheetWriter> current = Optional.empty();
  private Optional<BarChart> chart = Optional.empty();

  /**
   * Begins a workbook.
   *
   * @param out left open
   * @param setups its sheets, which are written in this order
   * @param charted whether one of the sheets has a chart
   * @param normal the font of cells without a style
   */
  public Workbook(
      OutputStream out,
      List<SheetSetup> setups,
      boolean charted,
      String normal,
      OoxmlFile.Description description)
      throws IOException {
    this.setups = List.copyOf(setups);
    this.styles = new Styles(CellStyle.of(normal, NORMAL_SIZE));
    List<OoxmlFile.Part> parts = new ArrayList<>();
    for (int i = 1; i <= setups.size(); i++) {
      parts.add(new OoxmlFile.Part(sheetPart(i), TYPE + "worksheet+xml"));
    }
    parts.add(new OoxmlFile.Part("xl/styles.xml", TYPE + "styles+xml"));
    if (charted) {
      parts.addAll(BarChart.parts());
    }
    file =
        new OoxmlFile(
            out,
            new OoxmlFile.Part("xl/workbook.xml", TYPE + "sheet.main+xml"),
            parts,
            description);
  }

  /** Begins the next sheet. */
  public SheetWriter sheet() throws IOException {
    finishSheet();
    SheetSetup setup = setups.get(filters.size());
    current = Optional.of(new SheetWriter(file.part(sheetPart(filters.size() + 1)), setup, styles));
    return current.get();
  }

  /** Puts a chart on the sheet that is being written. */
  public void chart(BarChart bars) {
    chart = Optional.of(bars);
    current.orElseThrow().withChart();
  }

  private void finishSheet() throws IOException {
    if (current.isEmpty()) {
      return;
    }
    SheetWriter sheet = current.get();
    sheet.finish();
    filters.add(sheet.filter());
    rows.add(sheet.rowNumber());
    hidden.add(sheet.isHidden());
    locked |= sheet.isLocked();
    if (sheet.hasChart()) {
      file.relations(
          sheetPart(filters.size()),
          List.of(new OoxmlFile.Relation("rId1", "drawing", "../drawings/drawing1.xml")));
    }
    current = Optional.empty();
  }

  private static String sheetPart(int number) {
    return "xl/worksheets/sheet" + number + ".xml";
  }

  /** Ends the workbook; all its sheets must have been written. */
  @Override
  public void close() throws IOException {
    finishSheet();
    if (chart.isPresent()) {
      chart.get().write(file);
    }
    styles.write(file.part("xl/styles.xml"));
    book(file.part("xl/workbook.xml"));
    List<OoxmlFile.Relation> relations = new ArrayList<>();
    for (int i = 1; i <= setups.size(); i++) {
      relations.add(
          new OoxmlFile.Relation("rId" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
    }
    relations.add(new OoxmlFile.Relation("rId" + (setups.size() + 1), "styles", "styles.xml"));
    file.relations("xl/workbook.xml", relations);
    file.close();
  }

  private void book(XmlWriter xml) throws IOException {
    xml.start("workbook", "xmlns", SheetWriter.MAIN, "xmlns:r", OoxmlFile.RELATIONS);
    if (locked) {
      xml.empty("workbookProtection", "lockStructure", "1");
    }
    xml.start("bookViews").empty("workbookView", "activeTab", "0").end();
    xml.start("sheets");
    for (int i = 0; i < setups.size(); i++) {
      String id = Integer.toString(i + 1);
      String state = hidden.get(i) ? "veryHidden" : "visible";
      xml.empty(
          "sheet", "name", setups.get(i).name(), "sheetId", id, "state", state, "r:id", "rId" + id);
    }
    xml.end();
    names(xml);
  }

  /**
   * What is printed, on every page or at all, and what can be filtered are names of the workbook.
   */
  private void names(XmlWriter xml) throws IOException {
    boolean any = setups.stream().anyMatch(s -> s.headerRows() > 0);
    if (!any) {
      return;
    }
    xml.start("definedNames");
    for (int i = 0; i < setups.size(); i++) {
      String sheet = "'" + setups.get(i).name().replace("'", "''") + "'!";
      String id = Integer.toString(i);
      if (!filters.get(i).isEmpty()) {
        xml.element(
            "definedName",
            sheet + absolute(filters.get(i)),
            "name",
            "_xlnm._FilterDatabase",
            "localSheetId",
            id,
            "hidden",
            "1");
      }
      int printed = setups.get(i).printedColumns();
      if (printed < setups.get(i).columnWidths().size()) {
        xml.element(
            "definedName",
            sheet + absolute(range(1, 1, rows.get(i), printed)),
            "name",
            "_xlnm.Print_Area",
            "localSheetId",
            id);
      }
      int header = setups.get(i).headerRows();
      if (header > 0) {
        xml.element(
            "definedName",
            sheet + "$" + header + ":$" + header,
            "name",
            "_xlnm.Print_Titles",
            "localSheetId",
            id);
      }
    }
    xml.end();
  }

  /** A1:B2 as $A$1:$B$2. */
  static String absolute(String range) {
    StringBuilder out = new StringBuilder();
    boolean letters = false;
    for (int i = 0; i < range.length(); i++) {
      char c = range.charAt(i);
      boolean letter = c >= 'A' && c <= 'Z';
      if (c != ':' && letter != letters) {
        out.append('$');
      }
      out.append(c);
      letters = letter;
    }
    return out.toString();
  }

  /** The address of a cell; rows and columns count from 1. */
  public static String address(int row, int column) {
    return Source.SheetCell.letters(column) + row;
  }

  /** The address of a range. */
  public static String range(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    return address(firstRow, firstColumn) + ":" + address(lastRow, lastColumn);
  }
}
