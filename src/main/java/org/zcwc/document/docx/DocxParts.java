package org.zcwc.document.docx;

import java.io.IOException;
import java.util.List;
import org.zcwc.document.FontRole;
import org.zcwc.document.OoxmlFile;
import org.zcwc.document.XmlWriter;
import org.zcwc.model.look.Look;

/** The parts of a Word document beside its text: styles, settings, page numbers. */
final class DocxParts {

  static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final OoxmlFile.Part DOCUMENT = part("document", "document.main+xml");

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  /** 4号, for page numbers. */
  private static final double NUMBER = 14;

  private final Look look;

  DocxParts(Look look) {
    this.look = look;
  }

  private static OoxmlFile.Part part(String name, String type) {
    return new OoxmlFile.Part(
        "word/" + name + ".xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml." + type);
  }

  static List<OoxmlFile.Part> others() {
    return List.of(
        new OoxmlFile.Part("word/styles.xml", TYPE + "styles+xml"),
        new OoxmlFile.Part("word/settings.xml", TYPE + "settings+xml"),
        new OoxmlFile.Part("word/footer1.xml", TYPE + "footer+xml"),
        new OoxmlFile.Part("word/footer2.xml", TYPE + "footer+xml"));
  }

  /** Writes all of them. */
  void write(OoxmlFile docx, boolean landscape) throws IOException {
    styles(docx.part("word/styles.xml"));
    settings(docx.part("word/settings.xml"));
    footer(docx.part("word/footer1.xml"), true, landscape);
    footer(docx.part("word/footer2.xml"), false, landscape);
    docx.relations(
        DOCUMENT.name(),
        List.of(
            new OoxmlFile.Relation("rId1", "styles", "styles.xml"),
            new OoxmlFile.Relation("rId2", "settings", "settings.xml"),
            new OoxmlFile.Relation("rId3", "footer", "footer1.xml"),
            new OoxmlFile.Relation("rId4", "footer", "footer2.xml")));
  }

  private static void settings(XmlWriter xml) throws IOException {
    xml.start("w:settings", "xmlns:w", MAIN).empty("w:evenAndOddHeaders");
    xml.empty("w:characterSpacingControl", "w:val", "doNotCompress");
    xml.start("w:compat");
    xml.empty(
        "w:compatSetting",
        "w:name",
        "compatibilityMode",
        "w:uri",
        "http://schemas.microsoft.com/office/word",
        "w:val",
        "15");
    xml.end().empty("w:themeFontLang", "w:val", "en-US", "w:eastAsia", "zh-CN");
  }

  private void styles(XmlWriter xml) throws IOException {
    Look.Sizes sizes = look.sizes();
    xml.start("w:styles", "xmlns:w", MAIN).start("w:docDefaults").start("w:rPrDefault");
    xml.start("w:rPr");
    fonts(xml, FontRole.BODY);
    xml.empty("w:sz", "w:val", half(sizes.body())).empty("w:szCs", "w:val", half(sizes.body()));
    xml.empty("w:lang", "w:val", "en-US", "w:eastAsia", "zh-CN").end().end().end();
    xml.start("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal");
    xml.empty("w:name", "w:val", "Normal").start("w:pPr");
    xml.empty("w:widowControl", "w:val", "0")
        .empty("w:kinsoku")
        .empty("w:overflowPunct", "w:val", "0");
    xml.empty("w:autoSpaceDE", "w:val", "0").empty("w:autoSpaceDN", "w:val", "0");
    xml.empty("w:snapToGrid", "w:val", "0").end().end();
    xml.start("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
    xml.empty("w:name", "w:val", "Normal Table").end();
    grid(xml);
    style(xml, "Title", "Title", FontRole.TITLE, sizes.title(), "center", 0);
    style(xml, "Heading1", "heading 1", FontRole.TITLE, sizes.title(), "center", 0);
    style(xml, "Heading2", "heading 2", FontRole.HEADING, sizes.list() + 1, "left", 1);
    style(xml, "Annex", "附件", FontRole.HEADING, 16, "left", -1);
    style(xml, "TableHeader", "表头", FontRole.HEADING, sizes.heading(), "center", -1);
    style(xml, "ListHeader", "清单表头", FontRole.HEADING, sizes.list(), "center", -1);
    style(xml, "TableText", "表格正文", FontRole.BODY, sizes.body(), "both", -1);
    style(xml, "ListText", "清单正文", FontRole.BODY, sizes.list(), "both", -1);
    style(xml, "Footer", "footer", FontRole.NUMBER, NUMBER, "right", -1);
  }

  private static void grid(XmlWriter xml) throws IOException {
    xml.start("w:style", "w:type", "table", "w:styleId", "TableGrid");
    xml.empty("w:name", "w:val", "Table Grid").empty("w:basedOn", "w:val", "TableNormal");
    xml.start("w:tblPr").start("w:tblBorders");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "000000");
    }
    xml.end().end().end();
  }

  /** A paragraph style; {@code level} of the outline counts from 0, less is none. */
  private void style(
      XmlWriter xml, String id, String name, FontRole role, double size, String align, int level)
      throws IOException {
    xml.start("w:style", "w:type", "paragraph", "w:styleId", id).empty("w:name", "w:val", name);
    xml.empty("w:basedOn", "w:val", "Normal").empty("w:qFormat").start("w:pPr");
    xml.empty("w:jc", "w:val", align);
    if (level >= 0) {
      xml.empty("w:outlineLvl", "w:val", Integer.toString(level));
    }
    xml.end().start("w:rPr");
    fonts(xml, role);
    xml.empty("w:sz", "w:val", half(size)).empty("w:szCs", "w:val", half(size)).end().end();
  }

  /** The four names of a font; signs that both scripts have are Chinese. */
  void fonts(XmlWriter xml, FontRole role) throws IOException {
    Look.Faces faces = look.faces();
    String name =
        switch (role) {
          case TITLE -> faces.title();
          case HEADING -> faces.heading();
          case NUMBER -> faces.number();
          case BODY, LATIN, RARE -> faces.body();
        };
    String latin = role == FontRole.NUMBER ? name : faces.latin();
    xml.empty(
        "w:rFonts",
        "w:hint",
        "eastAsia",
        "w:ascii",
        latin,
        "w:hAnsi",
        latin,
        "w:eastAsia",
        name,
        "w:cs",
        latin);
  }

  /**
   * — 1 —, on landscape pages at the left and turned, where the upright page has it (8.2). A table
   * carries the turned one: nothing else turns text in Word, WPS and LibreOffice alike.
   */
  private void footer(XmlWriter xml, boolean odd, boolean landscape) throws IOException {
    xml.start("w:ftr", "xmlns:w", MAIN);
    if (landscape) {
      xml.start("w:tbl").start("w:tblPr");
      xml.empty(
          "w:tblpPr",
          "w:leftFromText",
          "0",
          "w:rightFromText",
          "0",
          "w:vertAnchor",
          "page",
          "w:horzAnchor",
          "page",
          "w:tblpX",
          "1387",
          "w:tblpY",
          "1587");
      xml.empty("w:tblW", "w:w", "400", "w:type", "dxa").empty("w:tblLayout", "w:type", "fixed");
      xml.start("w:tblCellMar").empty("w:left", "w:w", "0", "w:type", "dxa");
      xml.empty("w:right", "w:w", "0", "w:type", "dxa").end().end();
      xml.start("w:tblGrid").empty("w:gridCol", "w:w", "400").end();
      xml.start("w:tr").start("w:trPr");
      xml.empty("w:trHeight", "w:val", "8844", "w:hRule", "exact").end();
      xml.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", "400", "w:type", "dxa");
      xml.empty("w:textDirection", "w:val", "tbRl").empty("w:vAlign", "w:val", "center").end();
      number(xml, odd);
      xml.end().end().end();
      xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "Footer");
      xml.empty("w:spacing", "w:line", "20", "w:lineRule", "exact").end().end();
    } else {
      number(xml, odd);
    }
  }

  private void number(XmlWriter xml, boolean odd) throws IOException {
    xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "Footer");
    String side = odd ? "right" : "left";
    xml.empty("w:ind", "w:" + side, "280").empty("w:jc", "w:val", side).end();
    run(xml, "— ");
    for (String kind : List.of("begin", "separate", "end")) {
      xml.start("w:r").start("w:rPr");
      fonts(xml, FontRole.NUMBER);
      xml.end().empty("w:fldChar", "w:fldCharType", kind).end();
      if (kind.equals("begin")) {
        xml.start("w:r").element("w:instrText", " PAGE ", "xml:space", "preserve").end();
      } else if (kind.equals("separate")) {
        run(xml, "1");
      }
    }
    run(xml, " —");
    xml.end();
  }

  private void run(XmlWriter xml, String text) throws IOException {
    xml.start("w:r").start("w:rPr");
    fonts(xml, FontRole.NUMBER);
    xml.end().element("w:t", text, "xml:space", "preserve").end();
  }

  /** Points as half points. */
  private static String half(double points) {
    return Long.toString(Math.round(points * 2));
  }
}
