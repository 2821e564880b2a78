package org.zcwc.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.zcwc.document.FontRole;
import org.zcwc.document.OoxmlFile.Description;
import org.zcwc.document.Paper;
import org.zcwc.document.TitleLines;
import org.zcwc.model.look.Look;
import org.zcwc.model.report.Table;

/** An official paper as a PDF/A-1a: to be kept for good, and read aloud. */
public final class PdfPaper implements Paper {

  /** 4号, in points. */
  private static final double NUMBER = 14;

  private final PdfFile file;
  private final Look look;
  private final FontBook fonts;
  private final Sheet sheet;
  private final Description about;
  private final Outline outline = new Outline();
  private final Structure structure;
  private final int tree;
  private final int resources;
  private final List<Integer> pages = new ArrayList<>();
  private Ink ink = new Ink();
  private double y;

  /**
   * Begins the paper.
   *
   * @param out left open
   * @param about its title, author and the day that it says it was made
   */
  public PdfPaper(OutputStream out, boolean landscape, PdfFonts fonts, Look look, Description about)
      throws IOException {
    this.file = new PdfFile(out);
    this.look = look;
    this.fonts = new FontBook(fonts);
    this.sheet = Sheet.of(landscape);
    this.about = about;
    this.structure = new Structure(file);
    this.tree = file.reserve();
    this.resources = file.reserve();
    begin();
  }

  private void begin() {
    pages.add(file.reserve());
    ink = new Ink();
    y = sheet.top();
  }

  @Override
  public void newPage() throws IOException {
    finishPage();
    begin();
  }

  private void finishPage() throws IOException {
    ink.beginArtifact();
    number();
    ink.end();
    int content = file.packed("", ink.bytes());
    file.object(
        pages.get(pages.size() - 1),
        "<</Type /Page /Parent "
            + tree
            + " 0 R /MediaBox [0 0 "
            + PdfFile.number(sheet.width())
            + " "
            + PdfFile.number(sheet.height())
            + "] /Resources "
            + resources
            + " 0 R /Contents "
            + content
            + " 0 R /StructParents "
            + structure.page()
            + ">>");
  }

  /**
   * — 1 —: its dashes 7 mm under the text area of the upright page, one character in from the right
   * on odd pages and from the left on even ones (7.5).
   */
  private void number() {
    boolean odd = pages.size() % 2 == 1;
    PdfText.Line line = line("— " + pages.size() + " —", FontRole.NUMBER, NUMBER);
    double width = line.width() * NUMBER / 1000;
    // A dash stands at about a third of its size above the baseline.
    double drop = Sheet.mm(7) + NUMBER * 0.35;
    if (sheet.landscape()) {
      double start = odd ? sheet.bottom() + NUMBER + width : sheet.top() - NUMBER;
      ink.textDown(line, sheet.left() - drop, start, NUMBER);
    } else {
      double start = odd ? sheet.right() - NUMBER - width : sheet.left() + NUMBER;
      ink.text(line, start, sheet.bottom() - drop, NUMBER, 0, false);
    }
  }

  private PdfText.Line line(String text, FontRole role, double size) {
    return PdfText.lines(text, fonts.face(role), size, sheet.width(), 0).get(0);
  }

  @Override
  public void title(String text) throws IOException {
    double size = look.sizes().title();
    outline.add(text, page(), y);
    Style style = new Style(FontRole.TITLE, size, size * 1.5, Align.CENTRE, 0, 10);
    beginPart("H1");
    for (String line : TitleLines.of(text, size, sheet.textWidth())) {
      paragraph(line, style);
    }
    endPart();
    y -= style.after();
  }

  @Override
  public void mark(String text, Style style) throws IOException {
    text(text, style);
  }

  @Override
  public void heading(String text) throws IOException {
    title(text);
  }

  @Override
  public double textWidth() {
    return sheet.textWidth();
  }

  /** A bookmark below the last title. */
  void bookmark(String title) {
    outline.addBelow(title, page(), y);
  }

  @Override
  public void text(String text, Style style) throws IOException {
    for (String paragraph : text.split("\\R", -1)) {
      beginPart("P");
      paragraph(paragraph, style);
      endPart();
    }
    y -= style.after();
  }

  private void paragraph(String text, Style style) throws IOException {
    double indent = style.indent() * style.size();
    Typeface face = fonts.face(style.role());
    for (PdfText.Line line : PdfText.lines(text, face, style.size(), sheet.textWidth(), indent)) {
      if (room() < style.leading()) {
        ink.end();
        newPage();
        ink.begin(structure.mark(page()));
      }
      draw(line, sheet.left() + indent, y, sheet.textWidth() - indent, style, false);
      y -= style.leading();
      indent = 0;
    }
  }

  /** What is drawn until its end is one part of the document. */
  private void beginPart(String type) {
    beginPart(type, "");
  }

  /** The same with attributes of its own. */
  void beginPart(String type, String attributes) {
    structure.open(type, attributes);
    ink.begin(structure.mark(page()));
  }

  /** Ends a part that was drawn. */
  void endPart() throws IOException {
    ink.end();
    structure.close();
  }

  /** Draws a line within this width, its top at this height. */
  void draw(PdfText.Line line, double x, double top, double width, Style style, boolean bold) {
    double free = width - line.width() * style.size() / 1000;
    double start =
        switch (style.align()) {
          case LEFT, BOTH -> x;
          case CENTRE -> x + free / 2;
          case RIGHT -> x + free;
        };
    int gaps = line.glyphs().size() - 1;
    double apart = style.align() == Align.BOTH && !line.last() && gaps > 0 ? free / gaps : 0;
    // A hanzi's box reaches 0.12 of its size below the baseline.
    double base = top - (style.leading() - style.size()) / 2 - style.size() * 0.88;
    boolean even = apart < style.size() * 0.15;
    ink.text(line, start, base, style.size(), even ? Math.max(0, apart) : 0, bold);
  }

  @Override
  public void table(Table table, String continued) throws IOException {
    structure.open("Table");
    new PdfTable(this, table, continued).draw();
    structure.close();
  }

  Structure structure() {
    return structure;
  }

  /** The room that is left above the page's end. */
  double room() {
    return y - sheet.bottom();
  }

  /** The room of an empty page. */
  double wholePage() {
    return sheet.top() - sheet.bottom();
  }

  void down(double height) {
    y -= height;
  }

  double y() {
    return y;
  }

  Ink ink() {
    return ink;
  }

  @Override
  public Look look() {
    return look;
  }

  Sheet sheet() {
    return sheet;
  }

  Typeface face(FontRole role) {
    return fonts.face(role);
  }

  private int page() {
    return pages.get(pages.size() - 1);
  }

  @Override
  public void close() throws IOException {
    finishPage();
    file.object(resources, "<</Font " + fonts.write(file) + ">>");
    StringBuilder kids = new StringBuilder();
    pages.forEach(p -> kids.append(p).append(" 0 R "));
    file.object(tree, "<</Type /Pages /Count " + pages.size() + " /Kids [" + kids + "]>>");
    Archive archive = new Archive(file, about);
    String marks =
        outline.isEmpty()
            ? ""
            : " /Outlines " + outline.write(file) + " 0 R /PageMode /UseOutlines";
    int catalog =
        file.add(
            "<</Type /Catalog /Pages "
                + tree
                + " 0 R /StructTreeRoot "
                + structure.write()
                + " 0 R /MarkInfo <</Marked true>> /Lang (zh-CN) /Metadata "
                + archive.metadata()
                + " 0 R /OutputIntents ["
                + archive.colours()
                + " 0 R] /ViewerPreferences <</DisplayDocTitle true>>"
                + marks
                + ">>");
    file.finish(catalog, archive.info());
  }
}
