package org.zcwc.render.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.zcwc.message.Messages;
import org.zcwc.model.report.FileRow;
import org.zcwc.model.report.Table;
import org.zcwc.model.report.Table.TableCell;
import org.zcwc.model.report.Verdict;

/** 报送明细: every file that came, and what became of it. */
final class FileSection implements Section {

  /** The columns on their own; the others stand small under the file's name. */
  private static final List<String> SHOWN =
      List.of("path", "unit", "deliverable", "received", "verdict", "reason");

  private final Content content;
  private final Messages words;
  private final Table table;

  FileSection(Content content) {
    this.content = content;
    this.words = content.words();
    this.table = content.table(id());
  }

  @Override
  public String id() {
    return "files";
  }

  @Override
  public void write(Markup page) throws IOException {
    List<FileRow> files = content.report().body().files();
    if (files.isEmpty()) {
      page.element("p", words.text("page.files.none"), "class", "note");
      return;
    }
    new FilterBar("files-rows", List.of(verdicts())).write(page, words);
    page.start("table", "role", "table", "class", "files stacked");
    page.element("caption", words.text("page.files.caption"));
    page.start("thead", "role", "rowgroup").start("tr", "role", "row");
    for (String column : SHOWN) {
      page.element("th", header(column), "scope", "col", "role", "columnheader");
    }
    page.end().end().start("tbody", "role", "rowgroup", "id", "files-rows");
    int shown = Math.min(files.size(), content.size().rows());
    for (int i = 0; i < shown; i++) {
      row(page, i, files.get(i), table.rows().get(i));
    }
    page.end().endLine();
    Overflow.write(page, words, files.size(), shown, "report.json");
  }

  private FilterBar.Choice verdicts() {
    List<FilterBar.Option> options = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      options.add(new FilterBar.Option(verdict.key(), words.text("verdict." + verdict.key())));
    }
    return new FilterBar.Choice("verdict", options);
  }

  private void row(Markup page, int number, FileRow file, List<TableCell> cells)
      throws IOException {
    page.start(
        "tr",
        "role",
        "row",
        "id",
        Sources.anchor(number),
        "data-item",
        "",
        "data-verdict",
        file.verdict().key());
    page.start("th", "scope", "row", "role", "rowheader", "data-label", header("path"));
    page.start("div").said(file.path()).start("p", "class", "source");
    String type = words.text("file-type." + file.type().key());
    page.text(words.text("page.files.small", type, Long.toString(file.bytes())));
    if (!file.sha256().isEmpty()) {
      page.text(" ").element("code", "SHA-256 " + file.sha256());
    }
    page.end().end().end();
    for (String column : SHOWN.subList(1, SHOWN.size())) {
      TableCell cell = cells.get(index(column));
      page.start("td", "role", "cell", "data-label", header(column));
      if (column.equals("verdict")) {
        Mark.write(page, tone(file.verdict()), cell.text());
      } else if (!cell.text().isEmpty()) {
        page.said(cell.text());
      }
      page.end();
    }
    page.endLine();
  }

  private static Table.Tone tone(Verdict verdict) {
    return switch (verdict) {
      case ACCEPTED -> Table.Tone.GREEN;
      case REJECTED -> Table.Tone.RED;
      case SUPERSEDED, DUPLICATE, IGNORED -> Table.Tone.GREY;
    };
  }

  private String header(String column) {
    return table.columns().get(index(column)).header();
  }

  private int index(String column) {
    return table.columns().stream().map(Table.Column::key).toList().indexOf(column);
  }
}
