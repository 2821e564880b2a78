package org.zcwc.document;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.zcwc.model.look.Look;
import org.zcwc.model.report.Table;

/** A PDF on A4 paper with the margins and page numbers of GB/T 9704-2012, 5.2 and 7.5. */
public final class PdfPaper implements Closeable {

  private static final Look LOOK = Look.OFFICIAL;
  private static final char MISSING = '〓';
  private static final float MILLIMETRE = 72 / 25.4f;

  /** Stands for the random letters with which OpenPDF marks a subset font. */
  private static final byte[] SUBSET = "ZCWCAA".getBytes(StandardCharsets.US_ASCII);

  private final BaseFont font;
  private final OutputStream out;
  private final ByteArrayOutputStream made = new ByteArrayOutputStream();
  private final Document document;
  private final ChineseBreaks breaks = new ChineseBreaks();

  /**
   * Begins the paper.
   *
   * @param out left open
   * @param day the day that the PDF says it was made, so that the same report gives the same bytes
   */
  public PdfPaper(OutputStream out, boolean landscape, BaseFont font, String title, LocalDate day)
      throws IOException {
    this.font = font;
    this.out = out;
    Rectangle page =
        landscape ? new Rectangle(PageSize.A4.getHeight(), PageSize.A4.getWidth()) : PageSize.A4;
    this.document =
        landscape
            ? new Document(page, mm(35), mm(37), mm(28), mm(26))
            : new Document(page, mm(28), mm(26), mm(37), mm(35));
    PdfWriter writer = writer();
    writer.setPageEvent(new Numbers(landscape));
    document.addTitle(title);
    document.open();
    PdfDictionary described = writer.getInfo();
    PdfString when = new PdfString("D:" + day.toString().replace("-", "") + "000000Z");
    described.put(PdfName.CREATIONDATE, when);
    described.put(PdfName.MODDATE, when);
    byte[] id = (title + day).getBytes(StandardCharsets.UTF_8);
    described.put(
        PdfName.FILEID, PdfEncryption.createInfoId(Arrays.copyOf(id, 16), Arrays.copyOf(id, 16)));
    writer.getExtraCatalog().put(new PdfName("Lang"), new PdfString("zh-CN"));
  }

  private PdfWriter writer() throws IOException {
    try {
      return PdfWriter.getInstance(document, made);
    } catch (DocumentException e) {
      throw new IOException(e);
    }
  }

  private static float mm(double millimetres) {
    return (float) (millimetres * MILLIMETRE);
  }

  /** A title in the middle. */
  public void title(String text) throws IOException {
    paragraph(text, LOOK.sizes().title(), Element.ALIGN_CENTER, 10);
  }

  /** A line of plain text. */
  public void line(String text) throws IOException {
    paragraph(text, LOOK.sizes().body(), Element.ALIGN_LEFT, 6);
  }

  /** A new page with the annex's mark and its title. */
  public void annex(String mark, String title) throws IOException {
    document.newPage();
    paragraph(mark, 16, Element.ALIGN_LEFT, 10);
    title(title);
  }

  private void paragraph(String text, double size, int align, float after) throws IOException {
    Paragraph paragraph = new Paragraph(chunk(text, size, false));
    paragraph.setLeading((float) (size * 1.3));
    paragraph.setAlignment(align);
    paragraph.setSpacingAfter(after);
    add(paragraph);
  }

  private void add(Element element) throws IOException {
    try {
      document.add(element);
    } catch (DocumentException e) {
      throw new IOException(e);
    }
  }

  /**
   * A table whose header is repeated on every page.
   *
   * @param colours RRGGBB of each tone
   */
  public void table(Table table, Function<Table.Tone, String> colours) throws IOException {
    boolean form = table.id().equals("form");
    double size = form ? LOOK.sizes().body() : LOOK.sizes().list();
    PdfPTable drawn = new PdfPTable(table.columns().size());
    drawn.setWidthPercentage(100);
    drawn.setHeaderRows(1);
    drawn.setSplitLate(true);
    float[] shares = new float[table.columns().size()];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = table.columns().get(i).share();
    }
    drawn.setWidths(shares);
    for (Table.Column column : table.columns()) {
      PdfPCell cell = cell(LOOK.colours().header());
      cell.addElement(paragraph(column.header(), size, true, Element.ALIGN_CENTER));
      drawn.addCell(cell);
    }
    for (List<Table.TableCell> row : table.rows()) {
      for (int i = 0; i < row.size(); i++) {
        int align =
            switch (table.columns().get(i).align()) {
              case LEFT -> Element.ALIGN_LEFT;
              case CENTRE -> Element.ALIGN_CENTER;
              case RIGHT -> Element.ALIGN_RIGHT;
            };
        PdfPCell cell = cell(colours.apply(row.get(i).tone()));
        for (Table.Paragraph p : row.get(i).paragraphs()) {
          cell.addElement(paragraph(p.text(), size, p.strong(), align));
        }
        drawn.addCell(cell);
      }
    }
    add(drawn);
  }

  private static PdfPCell cell(String colour) {
    PdfPCell cell = new PdfPCell();
    cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
    cell.setBackgroundColor(new Color(Integer.parseInt(colour, 16)));
    cell.setPaddingTop(2);
    cell.setPaddingBottom(5);
    return cell;
  }

  private Paragraph paragraph(String text, double size, boolean strong, int align) {
    Paragraph paragraph = new Paragraph(chunk(text, size, strong));
    paragraph.setLeading((float) (size * 1.35));
    paragraph.setAlignment(align);
    return paragraph;
  }

  private Chunk chunk(String text, double size, boolean strong) {
    Chunk chunk =
        new Chunk(shown(text), new Font(font, (float) size, strong ? Font.BOLD : Font.NORMAL));
    chunk.setSplitCharacter(breaks);
    return chunk;
  }

  /** A sign that the font lacks would vanish in silence: 〓 stands for it. */
  private String shown(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.replace('\t', ' ')
        .codePoints()
        .forEach(c -> out.appendCodePoint(font.charExists(c) ? c : MISSING));
    return out.toString();
  }

  /** Ends the paper. */
  @Override
  public void close() throws IOException {
    document.close();
    byte[] pdf = made.toByteArray();
    byte[] name = ("+" + font.getPostscriptFontName()).getBytes(StandardCharsets.US_ASCII);
    for (int at = SUBSET.length + 1; at + name.length <= pdf.length; at++) {
      boolean subset =
          pdf[at] == '+'
              && pdf[at - SUBSET.length - 1] == '/'
              && Arrays.equals(pdf, at, at + name.length, name, 0, name.length);
      if (subset) {
        System.arraycopy(SUBSET, 0, pdf, at - SUBSET.length, SUBSET.length);
      }
    }
    out.write(pdf);
  }

  /** — 1 —, at the right of odd pages and at the left of even ones. */
  private final class Numbers extends PdfPageEventHelper {

    private final boolean landscape;

    Numbers(boolean landscape) {
      this.landscape = landscape;
    }

    @Override
    public void onEndPage(PdfWriter to, Document on) {
      int number = to.getPageNumber();
      boolean odd = number % 2 == 1;
      float below = mm(landscape ? 26 : 35) - mm(7) - 10;
      ColumnText.showTextAligned(
          to.getDirectContent(),
          odd ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT,
          new Phrase("— " + number + " —", new Font(font, 14)),
          odd ? on.right() - 14 : on.left() + 14,
          below,
          0);
    }
  }
}
