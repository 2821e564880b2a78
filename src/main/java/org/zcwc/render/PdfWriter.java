package org.zcwc.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.zcwc.document.OoxmlFile;
import org.zcwc.document.pdf.PdfPaper;
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
    var about =
        new OoxmlFile.Description(
            programme.title(), programme.collector(), request.report().body().asOf());
    String continued = request.words().text("document.continued");
    try (PdfPaper paper =
        new PdfPaper(out, programme.landscape(), request.fonts(), programme.look(), about)) {
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
          paper.table(table.onPaper(), continued);
        }
        if (table.official()) {
          paper.line(request.words().text("document.signatures"));
        }
      }
    }
  }
}
