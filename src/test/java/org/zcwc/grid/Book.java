package org.zcwc.grid;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A workbook written by hand, part by part, for what no program would write on demand. */
final class Book {

  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final Map<String, String> parts = new LinkedHashMap<>();

  /** One visible sheet with this inside its {@code worksheet} element. */
  static Book sheet(String inside) {
    return new Book()
        .part(
            "[Content_Types].xml",
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels'"
                + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd"
                + ".openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
                + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='application/vnd"
                + ".openxmlformats-officedocument.spreadsheetml.worksheet+xml'/></Types>")
        .relations("_rels/.rels", "officeDocument=xl/workbook.xml")
        .relations("xl/_rels/workbook.xml.rels", "worksheet=worksheets/sheet1.xml")
        .part(
            "xl/workbook.xml",
            "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='表' sheetId='1' r:id='r0'/></sheets></workbook>"
                .formatted(MAIN, RELATIONS))
        .part("xl/worksheets/sheet1.xml", worksheet(inside));
  }

  static String worksheet(String inside) {
    return "<worksheet xmlns='" + MAIN + "'>" + inside + "</worksheet>";
  }

  /** One sheet with this inside its {@code sheetData}. */
  static Book data(String rows) {
    return sheet("<sheetData>" + rows + "</sheetData>");
  }

  Book part(String name, String xml) {
    parts.put(name, xml);
    return this;
  }

  /** Relations {@code r0}, {@code r1} … , each given as {@code type=target}. */
  Book relations(String name, String... typesAndTargets) {
    StringBuilder xml = new StringBuilder("<Relationships xmlns='" + PACKAGE + "'>");
    for (int i = 0; i < typesAndTargets.length; i++) {
      String[] one = typesAndTargets[i].split("=", 2);
      xml.append(
          "<Relationship Id='r%d' Type='%s/%s' Target='%s'/>"
              .formatted(i, RELATIONS, one[0], one[1]));
    }
    return part(name, xml + "</Relationships>");
  }

  Map<String, String> parts() {
    return parts;
  }

  byte[] bytes() throws IOException {
    return Given.zip(parts);
  }
}
