package org.zcwc.dispatch;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.zcwc.document.OoxmlFile.Description;
import org.zcwc.document.pdf.PdfFonts;
import org.zcwc.document.pdf.PdfFonts.Role;
import org.zcwc.document.pdf.PdfPaper;
import org.zcwc.document.pdf.PdfPaper.Align;
import org.zcwc.document.pdf.PdfPaper.Style;
import org.zcwc.model.look.Look;

/** A letter on one page of A4 (GB/T 9704-2012, 7.3): 3号 仿宋, the sender and the day at the right. */
final class LetterPdf {

  private static final double SIZE = 16;
  private static final double LEADING = 29;

  private LetterPdf() {}

  static void write(Letter letter, Look look, PdfFonts fonts, LocalDate day, OutputStream out)
      throws IOException {
    Style body = new Style(Role.BODY, SIZE, LEADING, Align.BOTH, 2, 0);
    Style right = new Style(Role.BODY, SIZE, LEADING, Align.RIGHT, 0, 0);
    Description about = new Description(letter.title(), letter.sender(), day);
    try (PdfPaper paper = new PdfPaper(out, false, fonts, look, about)) {
      paper.title(letter.title());
      paper.text(letter.addressee(), new Style(Role.BODY, SIZE, LEADING, Align.LEFT, 0, 0));
      paper.text(letter.opening(), body);
      for (int i = 0; i < letter.items().size(); i++) {
        paper.text((i + 1) + ". " + letter.items().get(i), body);
      }
      for (String paragraph : letter.closing()) {
        paper.text(paragraph, body);
      }
      paper.text("", body);
      paper.text(letter.sender(), right);
      paper.text(letter.day(), right);
    }
  }
}
