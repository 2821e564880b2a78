package org.zcwc.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zcwc.message.Messages;
import org.zcwc.message.SourceWords;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Severity;
import org.zcwc.model.finding.Source;
import org.zcwc.model.report.Table;
import org.zcwc.model.report.Table.Align;
import org.zcwc.model.report.Table.Column;
import org.zcwc.model.report.Table.TableCell;
import org.zcwc.model.report.Table.Tone;

/** 退改清单: what a unit has to change, a row each, in words that name the place. */
final class ChangeList {

  private final ToChange change;
  private final Map<String, String> marked;
  private final Messages words;
  private final SourceWords places;

  /**
   * The list.
   *
   * @param marked the names of the workbooks that go back with marks, by the paths of the originals
   */
  ChangeList(ToChange change, Map<String, String> marked, Messages words) {
    this.change = change;
    this.marked = marked;
    this.words = words;
    this.places = new SourceWords(words);
  }

  Table table(String title) {
    List<List<TableCell>> rows = new ArrayList<>();
    for (Finding finding : change.findings()) {
      boolean error = finding.severity() == Severity.ERROR;
      rows.add(
          List.of(
              TableCell.of(Integer.toString(rows.size() + 1)),
              TableCell.of(words.text(error ? "return.must" : "return.look"))
                  .tone(error ? Tone.RED : Tone.YELLOW),
              TableCell.of(finding.task() == 0 ? "" : Integer.toString(finding.task())),
              TableCell.of(finding.source().map(this::place).orElse("")),
              TableCell.of(words.message(finding)),
              TableCell.of(words.hint(finding))));
    }
    List<Column> columns =
        List.of(
            column("number", 5, Align.CENTRE),
            column("severity", 8, Align.CENTRE),
            column("task", 6, Align.CENTRE),
            column("place", 26, Align.LEFT),
            column("message", 36, Align.LEFT),
            column("hint", 32, Align.LEFT));
    return new Table("return", title, columns, rows, List.of());
  }

  private Column column(String key, int share, Align align) {
    return new Column(key, words.text("column." + key), share, align, Set.of());
  }

  /** File and place; another unit's file is not named to this one. */
  private String place(Source source) {
    if (!change.own().containsKey(source.file())) {
      return words.text("return.elsewhere");
    }
    String file = marked.getOrDefault(source.file(), ToChange.name(source.file()));
    return (file + " " + places.place(source)).strip();
  }
}
