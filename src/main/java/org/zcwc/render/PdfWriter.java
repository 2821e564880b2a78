package org.zcwc.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.zcwc.document.Paper;
import org.zcwc.document.pdf.PdfPaper;
import org.zcwc.model.programme.Programme;

/** The paper as a PDF to be signed. */
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
    try (Paper paper =
        new PdfPaper(
            out,
            programme.landscape(),
            request.fonts(),
            programme.look(),
            ReportPaper.about(request))) {
      ReportPaper.write(paper, request);
    }
  }
}
