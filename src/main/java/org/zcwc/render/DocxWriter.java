package org.zcwc.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.zcwc.document.Paper;
import org.zcwc.document.docx.DocxPaper;
import org.zcwc.model.programme.Programme;

/** The paper as a Word document. */
final class DocxWriter implements ReportWriter {

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
    try (Paper paper =
        new DocxPaper(out, programme.landscape(), programme.look(), ReportPaper.about(request))) {
      ReportPaper.write(paper, request);
    }
  }
}
