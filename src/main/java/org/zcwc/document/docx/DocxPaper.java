package org.zcwc.document.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.zcwc.document.FontRole;
import org.zcwc.document.OoxmlFile;
import org.zcwc.document.Paper;
import org.zcwc.document.TitleLines;
import org.zcwc.document.XmlWriter;
import org.zcwc.model.look.Look;
import org.zcwc.model.report.Table;

/** An official paper as a Word document; lengths in it are twentieths of a point. */
public final class DocxPaper implements Paper {

  /** The width of the text area, upright (156 mm) and landscape (225 mm). */
  private static final int UPRIGHT = 8844;

  private static final int SIDEWAYS = 12756;

  private final OoxmlFile file;
  private final XmlWriter xml;
  private final Look look;
  private final DocxParts parts;
  private final boolean landscape;
  private boolean newPage;
  private boolean keptWithNext;

  /**
   * Begins the paper.
   *
   * @param out left open
   * @param about its title, author and the day that it says it was made
   */
  public DocxPaper(OutputStream out, boolean landscape, Look look, OoxmlFile.Description about)
      throws IOException {
    this.look = look;
    this.landscape = landscape;
    this.parts = new DocxParts(look);
    this.file = new OoxmlFile(out, DocxParts.DOCUMENT, DocxParts.others(), about);
    parts.write(file, landscape);
    this.xml = file.part(DocxParts.DOCUMENT.name());
    xml.start("w:document", "xmlns:w", DocxParts.MAIN, "xmlns:r", OoxmlFile.RELATIONS);
    xml.start("w:body");
  }

  @Override
  public void title(String text) throws IOException {
    titled("Title", text);
  }

  private void titled(String style, String text) throws IOException {
    double size = look.sizes().title();
    begin(style, new Style(FontRole.TITLE, size, size * 1.5, Align.CENTRE, 0, 10));
    Iterator<String> lines = TitleLines.of(text, size, textWidth()).iterator();
    while (lines.hasNext()) {
      run(lines.next(), FontRole.TITLE);
      if (lines.hasNext()) {
        xml.start("w:r").empty("w:br").end();
      }
    }
    xml.end();
  }

  @Override
  public void mark(String text, Style style) throws IOException {
    begin("Annex", style);
    run(text, style.role());
    xml.end();
  }

  @Override
  public void heading(String text) throws IOException {
    titled("Heading1", text);
  }

  @Override
  public Look look() {
    return look;
  }

  @Override
  public double textWidth() {
    return (landscape ? SIDEWAYS : UPRIGHT) / 20.0;
  }

  @Override
  public void text(String text, Style style) throws IOException {
    String[] paragraphs = text.split("\\R", -1);
    for (int i = 0; i < paragraphs.length; i++) {
      boolean last = i + 1 == paragraphs.length;
      begin(
          "Normal",
          new Style(
              style.role(),
              style.size(),
              style.leading(),
              style.align(),
              style.indent(),
              last ? style.after() : 0));
      run(paragraphs[i], style.role(), style.size());
      xml.end();
    }
  }

  @Override
  public void newPage() {
    newPage = true;
  }

  /** Opens a paragraph whose lines stand as far apart as they do in the PDF. */
  void begin(String name, Style style) throws IOException {
    xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", name);
    if (keptWithNext) {
      xml.empty("w:keepNext");
    }
    if (newPage) {
      xml.empty("w:pageBreakBefore");
      newPage = false;
    }
    xml.empty(
        "w:spacing",
        "w:before",
        "0",
        "w:after",
        twips(style.after()),
        "w:line",
        twips(style.leading()),
        "w:lineRule",
        "exact");
    if (style.indent() > 0) {
      xml.empty(
          "w:ind",
          "w:firstLineChars",
          Long.toString(Math.round(style.indent() * 100)),
          "w:firstLine",
          twips(style.indent() * style.size()));
    }
    xml.empty("w:jc", "w:val", align(style.align())).end();
  }

  /** Whether paragraphs from now on stay on the page of what follows them. */
  void keepWithNext(boolean kept) {
    keptWithNext = kept;
  }

  static String align(Align align) {
    return switch (align) {
      case LEFT -> "left";
      case CENTRE -> "center";
      case RIGHT -> "right";
      case BOTH -> "both";
    };
  }

  /** A run in its paragraph's size. */
  void run(String text, FontRole role) throws IOException {
    run(text, role, 0);
  }

  private void run(String text, FontRole role, double size) throws IOException {
    xml.start("w:r").start("w:rPr");
    parts.fonts(xml, role);
    if (size > 0) {
      String half = Long.toString(Math.round(size * 2));
      xml.empty("w:sz", "w:val", half).empty("w:szCs", "w:val", half);
    }
    xml.end().element("w:t", text, "xml:space", "preserve").end();
  }

  @Override
  public void table(Table table, String continued) throws IOException {
    int width = landscape ? SIDEWAYS : UPRIGHT;
    new DocxTable(this, xml, look, table, width, landscape ? UPRIGHT : SIDEWAYS).write();
  }

  static String twips(double points) {
    return Long.toString(Math.round(points * 20));
  }

  @Override
  public void close() throws IOException {
    xml.start("w:sectPr");
    xml.empty("w:footerReference", "w:type", "default", "r:id", "rId3");
    xml.empty("w:footerReference", "w:type", "even", "r:id", "rId4");
    if (landscape) {
      xml.empty("w:pgSz", "w:w", "16838", "w:h", "11906", "w:orient", "landscape");
      margins(List.of("1587", "2098", "1474", "1984"), "284");
    } else {
      xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
      // The dash stands 7 mm under the text: the footer's line is 14 points high around it.
      margins(List.of("2098", "1474", "1984", "1587"), "1447");
    }
    file.close();
  }

  private void margins(List<String> sides, String footer) throws IOException {
    xml.empty(
        "w:pgMar",
        "w:top",
        sides.get(0),
        "w:right",
        sides.get(1),
        "w:bottom",
        sides.get(2),
        "w:left",
        sides.get(3),
        "w:header",
        "851",
        "w:footer",
        footer,
        "w:gutter",
        "0");
  }
}
