package org.zcwc.document;

import java.io.IOException;
import java.util.List;

/**
 * A chart of horizontal bars that refers to cells of its sheet and changes with them (ECMA-376 part
 * 1, 21.2), rates from 0 to 1.
 *
 * @param sheet the sheet's name
 * @param names the range of the bars' names
 * @param series what is drawn, the first in front
 * @param row the row under which it stands, from 0
 * @param width in points
 * @param height in points
 */
public record BarChart(
    String sheet,
    String title,
    String names,
    List<Series> series,
    int row,
    double width,
    double height) {

  private static final String DRAWING = "application/vnd.openxmlformats-officedocument.";
  private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final String PLACE =
      "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

  /** A series: its name, the range of its numbers, its colour. */
  public record Series(String name, String values, String colour) {}

  static List<OoxmlFile.Part> parts() {
    return List.of(
        new OoxmlFile.Part("xl/drawings/drawing1.xml", DRAWING + "drawing+xml"),
        new OoxmlFile.Part("xl/charts/chart1.xml", DRAWING + "drawingml.chart+xml"));
  }

  void write(OoxmlFile file) throws IOException {
    place(file.part("xl/drawings/drawing1.xml"));
    file.relations(
        "xl/drawings/drawing1.xml",
        List.of(new OoxmlFile.Relation("rId1", "chart", "../charts/chart1.xml")));
    draw(file.part("xl/charts/chart1.xml"));
  }

  private void place(XmlWriter xml) throws IOException {
    xml.start("xdr:wsDr", "xmlns:xdr", PLACE, "xmlns:a", MAIN);
    xml.start("xdr:oneCellAnchor").start("xdr:from");
    xml.element("xdr:col", "0").element("xdr:colOff", "0");
    xml.element("xdr:row", Integer.toString(row)).element("xdr:rowOff", "0").end();
    xml.empty("xdr:ext", "cx", emu(width), "cy", emu(height));
    xml.start("xdr:graphicFrame", "macro", "").start("xdr:nvGraphicFramePr");
    xml.empty("xdr:cNvPr", "id", "2", "name", title, "descr", title);
    xml.empty("xdr:cNvGraphicFramePr").end();
    xml.start("xdr:xfrm").empty("a:off", "x", "0", "y", "0");
    xml.empty("a:ext", "cx", "0", "cy", "0").end();
    xml.start("a:graphic").start("a:graphicData", "uri", CHART);
    xml.empty("c:chart", "xmlns:c", CHART, "xmlns:r", OoxmlFile.RELATIONS, "r:id", "rId1");
    xml.end().end().end().empty("xdr:clientData");
  }

  /** Points as English metric units. */
  private static String emu(double points) {
    return Long.toString(Math.round(points * 12_700));
  }

  private void draw(XmlWriter xml) throws IOException {
    xml.start("c:chartSpace", "xmlns:c", CHART, "xmlns:a", MAIN, "xmlns:r", OoxmlFile.RELATIONS);
    xml.empty("c:roundedCorners", "val", "0").start("c:chart");
    xml.start("c:title").start("c:tx").start("c:rich").empty("a:bodyPr").start("a:p");
    xml.start("a:pPr").empty("a:defRPr", "sz", "1400", "b", "1").end();
    xml.start("a:r").empty("a:rPr", "lang", "zh-CN", "sz", "1400", "b", "1");
    xml.element("a:t", title).end().end().end().end().empty("c:overlay", "val", "0").end();
    xml.empty("c:autoTitleDeleted", "val", "0").start("c:plotArea").empty("c:layout");
    xml.start("c:barChart").empty("c:barDir", "val", "bar").empty("c:grouping", "val", "clustered");
    xml.empty("c:varyColors", "val", "0");
    for (int i = 0; i < series.size(); i++) {
      series(xml, i);
    }
    xml.empty("c:gapWidth", "val", "60").empty("c:axId", "val", "1").empty("c:axId", "val", "2");
    xml.end();
    axis(xml, "c:catAx", "1", "2", "l", "maxMin");
    axis(xml, "c:valAx", "2", "1", "b", "minMax");
    xml.end();
    xml.start("c:legend").empty("c:legendPos", "val", "t").empty("c:overlay", "val", "0").end();
    xml.empty("c:plotVisOnly", "val", "1").empty("c:dispBlanksAs", "val", "gap");
  }

  private void series(XmlWriter xml, int i) throws IOException {
    String at = Integer.toString(i);
    Series one = series.get(i);
    xml.start("c:ser").empty("c:idx", "val", at).empty("c:order", "val", at);
    xml.start("c:tx").element("c:v", one.name()).end();
    xml.start("c:spPr").start("a:solidFill").empty("a:srgbClr", "val", one.colour());
    xml.end().end().empty("c:invertIfNegative", "val", "0");
    xml.start("c:cat").start("c:strRef").element("c:f", absolute(names)).end().end();
    xml.start("c:val").start("c:numRef").element("c:f", absolute(one.values())).end().end();
    xml.end();
  }

  private void axis(
      XmlWriter xml, String kind, String id, String crossing, String side, String direction)
      throws IOException {
    boolean values = kind.equals("c:valAx");
    xml.start(kind).empty("c:axId", "val", id);
    xml.start("c:scaling").empty("c:orientation", "val", direction);
    if (values) {
      xml.empty("c:min", "val", "0");
    }
    xml.end().empty("c:delete", "val", "0").empty("c:axPos", "val", side);
    if (values) {
      xml.start("c:majorGridlines").start("c:spPr").start("a:ln").start("a:solidFill");
      xml.empty("a:srgbClr", "val", "D9D9D9").end().end().end().end();
      xml.empty("c:numFmt", "formatCode", "0%", "sourceLinked", "0");
    }
    xml.empty("c:majorTickMark", "val", "none").empty("c:minorTickMark", "val", "none");
    xml.empty("c:tickLblPos", "val", "nextTo");
    xml.start("c:txPr").empty("a:bodyPr").start("a:p").start("a:pPr");
    xml.empty("a:defRPr", "sz", "900").end().end().end();
    xml.empty("c:crossAx", "val", crossing);
    xml.empty("c:crosses", "val", values ? "max" : "autoZero");
    if (!values) {
      xml.empty("c:tickLblSkip", "val", "1");
    }
    xml.end();
  }

  private String absolute(String range) {
    return "'" + sheet.replace("'", "''") + "'!" + Workbook.absolute(range);
  }
}
