package org.zcwc.render;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.zcwc.document.PdfFont;
import org.zcwc.document.PdfPaper;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.report.Table;

/** The official form as a PDF to be signed, the lists behind it as annexes. */
final class PdfWriter implements ReportWriter {

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public List<String> files() {
    return List.of("report.pdf");
  }

  @Override
  public void write(String file, RenderRequest request, OutputStream out) throws IOException {
    Programme programme = request.report().body().programme();
    BaseFont font = PdfFont.find(request.font());
    try (PdfPaper paper =
        new PdfPaper(
            out, programme.landscape(), font, programme.title(), request.report().body().asOf())) {
      int annex = 0;
      for (Table table : request.tables()) {
        if (table.official()) {
          paper.title(programme.title());
          paper.line(DocumentWords.line(request));
        } else {
          annex++;
          paper.annex(DocumentWords.annex(request, annex), table.title());
        }
        if (table.rows().isEmpty()) {
          paper.line(request.words().text("document.none"));
        } else {
          paper.table(table, t -> SheetRows.colour(programme.look(), t));
        }
      }
    }
  }
}
