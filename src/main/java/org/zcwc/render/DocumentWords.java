package org.zcwc.render;

import org.zcwc.message.Messages;
import org.zcwc.model.report.Consolidated;

/** The words round the tables, the same in every document. */
final class DocumentWords {

  private DocumentWords() {}

  /** The line under the title: who collects, which period, which day. */
  static String line(RenderRequest request) {
    Consolidated body = request.report().body();
    Messages words = request.words();
    return words.text(
        "document.line",
        body.programme().collector(),
        words.period(body.period()),
        words.day(body.asOf()));
  }

  /** The mark of an annex. */
  static String annex(RenderRequest request, int number) {
    return request.words().text("document.annex", Integer.toString(number));
  }
}
