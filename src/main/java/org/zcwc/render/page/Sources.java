package org.zcwc.render.page;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zcwc.message.Messages;
import org.zcwc.message.SourceWords;
import org.zcwc.model.finding.Source;
import org.zcwc.model.report.FileRow;

/** 出处: names the file and the place in it, and leads to the file's row where the page has it. */
final class Sources {

  private final Map<String, Integer> rows = new HashMap<>();
  private final Messages words;
  private final SourceWords places;

  Sources(Content content) {
    this.words = content.words();
    this.places = new SourceWords(words);
    List<FileRow> files = content.report().body().files();
    for (int i = 0; i < Math.min(files.size(), content.size().rows()); i++) {
      rows.put(files.get(i).path(), i);
    }
  }

  /** The anchor of the file in this row. */
  static String anchor(int row) {
    return "f-" + row;
  }

  /** A line that says where something stands. */
  void write(Markup page, Source source) throws IOException {
    write(page, source, "");
  }

  /** The same, with something more in the line. */
  void write(Markup page, Source source, String more) throws IOException {
    page.start("p", "class", "source").text(words.text("page.source"));
    Integer row = rows.get(source.file());
    if (row == null) {
      page.said(source.file());
    } else {
      page.start("a", "href", "#" + anchor(row)).said(source.file()).end();
    }
    page.text(" ").said(place(source));
    page.text(more).end();
  }

  /** The place in the file. */
  String place(Source source) {
    return places.place(source);
  }
}
