package org.zcwc.render;

import java.io.IOException;
import org.zcwc.document.OoxmlFile;
import org.zcwc.document.Paper;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.report.Consolidated;
import org.zcwc.model.report.Table;

/** What stands on the paper that is signed, whatever its format: the form, then its annexes. */
final class ReportPaper {

  private ReportPaper() {}

  /** What the paper says of itself. */
  static OoxmlFile.Description about(RenderRequest request) {
    Consolidated body = request.report().body();
    Programme programme = body.programme();
    return new OoxmlFile.Description(programme.title(), programme.collector(), body.asOf());
  }

  static void write(Paper paper, RenderRequest request) throws IOException {
    write(paper, request, PaperSize.USUAL);
  }

  static void write(Paper paper, RenderRequest request, PaperSize size) throws IOException {
    int annex = 0;
    for (Table table : request.tables()) {
      if (table.official()) {
        paper.title(request.report().body().programme().title());
        line(paper, DocumentWords.line(request));
      } else {
        annex++;
        paper.annex(DocumentWords.annex(request, annex), table.title());
      }
      if (table.rows().isEmpty()) {
        paper.line(request.words().text("document.none"));
      } else {
        Table printed = size.of(table, request.words()).onPaper();
        paper.table(printed, request.words().text("document.continued"));
        line(paper, size.left(table, request.words()));
      }
      if (table.official()) {
        line(paper, request.words().text("document.signatures"));
      }
    }
  }

  /** A line that a user may have left out by blanking its phrase. */
  private static void line(Paper paper, String text) throws IOException {
    if (!text.isBlank()) {
      paper.line(text);
    }
  }
}
