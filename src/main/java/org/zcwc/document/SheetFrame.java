package org.zcwc.document;

import java.io.IOException;
import java.util.List;

/** What stands round a sheet's rows: its view, its columns, its page. */
final class SheetFrame {

  /** The pixels of a digit of the workbook's normal font. */
  private static final double DIGIT = 7;

  private final XmlWriter xml;
  private final SheetSetup setup;

  SheetFrame(XmlWriter xml, SheetSetup setup) {
    this.xml = xml;
    this.setup = setup;
  }

  /** Writes what stands before the rows: what stays in sight, how wide the columns are. */
  void head() throws IOException {
    xml.start("worksheet", "xmlns", SheetWriter.MAIN, "xmlns:r", OoxmlFile.RELATIONS);
    xml.start("sheetPr").empty("pageSetUpPr", "fitToPage", "1").end();
    xml.start("sheetViews").start("sheetView", "workbookViewId", "0");
    if (setup.headerRows() > 0) {
      String top = "A" + (setup.headerRows() + 1);
      xml.empty(
          "pane",
          "ySplit",
          Integer.toString(setup.headerRows()),
          "topLeftCell",
          top,
          "activePane",
          "bottomLeft",
          "state",
          "frozen");
      xml.empty("selection", "pane", "bottomLeft", "activeCell", top, "sqref", top);
    }
    xml.end().end();
    xml.empty("sheetFormatPr", "defaultRowHeight", "15");
    xml.start("cols");
    for (int i = 0; i < setup.columnWidths().size(); i++) {
      String at = Integer.toString(i + 1);
      xml.empty(
          "col",
          "min",
          at,
          "max",
          at,
          "width",
          chars(setup.columnWidths().get(i)),
          "customWidth",
          "1");
    }
    xml.end().start("sheetData");
  }

  /** Points as the digits of {@link Workbook#NORMAL_SIZE} that widths are counted in. */
  private static String chars(double points) {
    double pixels = points * 96 / 72;
    return Double.toString(Math.floor(pixels / DIGIT * 256) / 256);
  }

  /**
   * Writes how the sheet is printed.
   *
   * @param breakAfter the row that ends a page, 0 for none
   */
  void foot(int breakAfter) throws IOException {
    List<String> margins = setup.margins();
    xml.empty("printOptions", "horizontalCentered", "1");
    xml.empty(
        "pageMargins",
        "left",
        margins.get(0),
        "right",
        margins.get(1),
        "top",
        margins.get(2),
        "bottom",
        margins.get(3),
        "header",
        "0.5",
        "footer",
        setup.footerMargin());
    xml.empty(
        "pageSetup",
        "paperSize",
        "9",
        "fitToHeight",
        "0",
        "orientation",
        setup.landscape() ? "landscape" : "portrait");
    xml.start("headerFooter", "differentOddEven", "1");
    xml.element("oddFooter", setup.footer().odd()).element("evenFooter", setup.footer().even());
    xml.end();
    if (breakAfter > 0) {
      xml.start("rowBreaks", "count", "1", "manualBreakCount", "1");
      xml.empty("brk", "id", Integer.toString(breakAfter), "max", "16383", "man", "1").end();
    }
  }
}
