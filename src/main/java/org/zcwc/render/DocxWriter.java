package org.zcwc.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.zcwc.document.OoxmlFile;
import org.zcwc.document.XmlWriter;
import org.zcwc.model.look.Look;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.report.Table;
import org.zcwc.model.report.Table.TableCell;

/**
 * The official form as a Word document, the lists behind it as annexes (GB/T 9704-2012; lengths in
 * twentieths of a point).
 */
final class DocxWriter implements ReportWriter {

  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  /** The width of the text area, upright (156 mm) and on its side (225 mm). */
  private static final int UPRIGHT = 8844;

  private static final int SIDEWAYS = 12756;

  private static final Look LOOK = Look.OFFICIAL;

  @Override
  public String format() {
    return "docx";
  }

  @Override
  public List<String> files() {
    return List.of("report.docx");
  }

  @Override
  public void write(String file, RenderRequest request, OutputStream out) throws IOException {
    Programme programme = request.report().body().programme();
    var description =
        new OoxmlFile.Description(
            programme.title(), programme.collector(), request.report().body().asOf());
    List<OoxmlFile.Part> parts =
        List.of(
            new OoxmlFile.Part("word/styles.xml", TYPE + "styles+xml"),
            new OoxmlFile.Part("word/settings.xml", TYPE + "settings+xml"),
            new OoxmlFile.Part("word/footer1.xml", TYPE + "footer+xml"),
            new OoxmlFile.Part("word/footer2.xml", TYPE + "footer+xml"));
    OoxmlFile.Part main = new OoxmlFile.Part("word/document.xml", TYPE + "document.main+xml");
    try (OoxmlFile docx = new OoxmlFile(out, main, parts, description)) {
      styles(docx.part("word/styles.xml"));
      XmlWriter settings = docx.part("word/settings.xml");
      settings.start("w:settings", "xmlns:w", MAIN).empty("w:evenAndOddHeaders");
      footer(docx.part("word/footer1.xml"), "right");
      footer(docx.part("word/footer2.xml"), "left");
      docx.relations(
          main.name(),
          List.of(
              new OoxmlFile.Relation("rId1", "styles", "styles.xml"),
              new OoxmlFile.Relation("rId2", "settings", "settings.xml"),
              new OoxmlFile.Relation("rId3", "footer", "footer1.xml"),
              new OoxmlFile.Relation("rId4", "footer", "footer2.xml")));
      body(docx.part(main.name()), request);
    }
  }

  private static void body(XmlWriter xml, RenderRequest request) throws IOException {
    Programme programme = request.report().body().programme();
    int width = programme.landscape() ? SIDEWAYS : UPRIGHT;
    xml.start("w:document", "xmlns:w", MAIN, "xmlns:r", OoxmlFile.RELATIONS).start("w:body");
    int annex = 0;
    for (Table table : request.tables()) {
      if (table.official()) {
        paragraph(xml, "Title", programme.title(), false);
        paragraph(xml, "Line", DocumentWords.line(request), false);
      } else {
        annex++;
        paragraph(xml, "Annex", DocumentWords.annex(request, annex), true);
        paragraph(xml, "AnnexTitle", table.title(), false);
      }
      if (table.rows().isEmpty()) {
        paragraph(xml, "Line", request.words().text("document.none"), false);
      } else {
        table(xml, table, width);
      }
    }
    xml.start("w:sectPr");
    xml.empty("w:footerReference", "w:type", "default", "r:id", "rId3");
    xml.empty("w:footerReference", "w:type", "even", "r:id", "rId4");
    if (programme.landscape()) {
      xml.empty("w:pgSz", "w:w", "16838", "w:h", "11906", "w:orient", "landscape");
      margins(xml, "1587", "2098", "1474", "1984", "794");
    } else {
      xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
      margins(xml, "2098", "1474", "1984", "1587", "1304");
    }
  }

  private static void margins(
      XmlWriter xml, String top, String right, String bottom, String left, String footer)
      throws IOException {
    xml.empty(
        "w:pgMar",
        "w:top",
        top,
        "w:right",
        right,
        "w:bottom",
        bottom,
        "w:left",
        left,
        "w:header",
        "851",
        "w:footer",
        footer,
        "w:gutter",
        "0");
  }

  private static void paragraph(XmlWriter xml, String style, String text, boolean newPage)
      throws IOException {
    xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style);
    if (newPage) {
      xml.empty("w:pageBreakBefore");
    }
    xml.end().start("w:r").element("w:t", text, "xml:space", "preserve").end().end();
  }

  private static void table(XmlWriter xml, Table table, int width) throws IOException {
    int shares = table.columns().stream().mapToInt(Table.Column::share).sum();
    int[] widths = table.columns().stream().mapToInt(c -> width * c.share() / shares).toArray();
    xml.start("w:tbl").start("w:tblPr").empty("w:tblW", "w:w", twips(width), "w:type", "dxa");
    xml.empty("w:jc", "w:val", "center").start("w:tblBorders");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "000000");
    }
    xml.end().empty("w:tblLayout", "w:type", "fixed").start("w:tblCellMar");
    xml.empty("w:left", "w:w", "60", "w:type", "dxa");
    xml.empty("w:right", "w:w", "60", "w:type", "dxa").end().end();
    xml.start("w:tblGrid");
    for (int w : widths) {
      xml.empty("w:gridCol", "w:w", twips(w));
    }
    xml.end();
    xml.start("w:tr").start("w:trPr").empty("w:cantSplit").empty("w:tblHeader").end();
    for (int i = 0; i < widths.length; i++) {
      cell(xml, widths[i], LOOK.colours().header());
      paragraph(xml, "Header", table.columns().get(i).header(), false);
      xml.end();
    }
    xml.end();
    for (List<TableCell> row : table.rows()) {
      xml.start("w:tr");
      for (int i = 0; i < widths.length; i++) {
        TableCell cell = row.get(i);
        cell(xml, widths[i], cell.tone() == Table.Tone.PLAIN ? "" : LOOK.colours().of(cell.tone()));
        content(xml, table, i, cell);
        xml.end();
      }
      xml.end();
    }
    xml.end();
  }

  private static void cell(XmlWriter xml, int width, String fill) throws IOException {
    xml.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", twips(width), "w:type", "dxa");
    if (!fill.isEmpty()) {
      xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill);
    }
    xml.empty("w:vAlign", "w:val", "center").end();
  }

  private static void content(XmlWriter xml, Table table, int column, TableCell cell)
      throws IOException {
    String style = table.official() ? "Cell" : "ListCell";
    List<Table.Paragraph> paragraphs =
        cell.paragraphs().isEmpty() ? List.of(new Table.Paragraph("", false)) : cell.paragraphs();
    for (Table.Paragraph paragraph : paragraphs) {
      xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style);
      xml.empty("w:jc", "w:val", table.columns().get(column).align().key());
      xml.end().start("w:r");
      if (paragraph.strong()) {
        xml.start("w:rPr").empty("w:b").end();
      }
      xml.element("w:t", paragraph.text(), "xml:space", "preserve").end().end();
    }
  }

  private static void styles(XmlWriter xml) throws IOException {
    xml.start("w:styles", "xmlns:w", MAIN).start("w:docDefaults").start("w:rPrDefault");
    xml.start("w:rPr");
    fonts(xml, LOOK.faces().body());
    xml.empty("w:sz", "w:val", "24");
    xml.empty("w:lang", "w:val", "en-US", "w:eastAsia", "zh-CN").end().end().end();
    xml.start("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal");
    xml.empty("w:name", "w:val", "Normal").end();
    style(xml, "Title", LOOK.faces().title(), LOOK.sizes().title(), "center", 200);
    style(xml, "Annex", LOOK.faces().heading(), 16, "left", 200);
    style(xml, "AnnexTitle", LOOK.faces().title(), LOOK.sizes().title(), "center", 200);
    style(xml, "Line", LOOK.faces().body(), LOOK.sizes().body(), "left", 120);
    style(xml, "Header", LOOK.faces().heading(), LOOK.sizes().body(), "center", 0);
    style(xml, "Cell", LOOK.faces().body(), LOOK.sizes().body(), "left", 0);
    style(xml, "ListCell", LOOK.faces().body(), LOOK.sizes().list(), "left", 0);
    style(xml, "Footer", LOOK.faces().number(), 14, "right", 0);
  }

  private static void style(
      XmlWriter xml, String id, String font, double size, String align, int after)
      throws IOException {
    xml.start("w:style", "w:type", "paragraph", "w:styleId", id).empty("w:name", "w:val", id);
    xml.empty("w:basedOn", "w:val", "Normal").start("w:pPr").empty("w:kinsoku");
    xml.empty("w:spacing", "w:after", Integer.toString(after));
    xml.empty("w:jc", "w:val", align);
    xml.end().start("w:rPr");
    fonts(xml, font);
    xml.empty("w:sz", "w:val", Long.toString(Math.round(size * 2))).end().end();
  }

  private static void fonts(XmlWriter xml, String eastAsian) throws IOException {
    xml.empty(
        "w:rFonts",
        "w:ascii",
        LOOK.faces().latin(),
        "w:hAnsi",
        LOOK.faces().latin(),
        "w:eastAsia",
        eastAsian,
        "w:cs",
        LOOK.faces().latin());
  }

  private static void footer(XmlWriter xml, String align) throws IOException {
    xml.start("w:ftr", "xmlns:w", MAIN).start("w:p").start("w:pPr");
    xml.empty("w:pStyle", "w:val", "Footer").empty("w:jc", "w:val", align).end();
    xml.start("w:r").element("w:t", "— ", "xml:space", "preserve").end();
    xml.start("w:fldSimple", "w:instr", "PAGE").start("w:r").element("w:t", "1").end().end();
    xml.start("w:r").element("w:t", " —", "xml:space", "preserve").end();
  }

  private static String twips(int width) {
    return Integer.toString(width);
  }
}
