package org.zcwc.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zcwc.message.Messages;
import org.zcwc.message.SourceWords;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.report.FileRow;
import org.zcwc.model.report.Missing;
import org.zcwc.model.report.Progress;
import org.zcwc.model.report.Report;
import org.zcwc.model.report.Table;
import org.zcwc.model.report.Table.Align;
import org.zcwc.model.report.Table.Column;
import org.zcwc.model.report.Table.Paragraph;
import org.zcwc.model.report.Table.TableCell;
import org.zcwc.model.report.Table.Tone;
import org.zcwc.model.report.TaskReport;
import org.zcwc.model.submission.Entry;

/** The five tables of a report, composed once for every format. */
public final class Tables {

  private final Report report;
  private final Messages words;
  private final Messages messages;
  private final SourceWords sources;

  private Tables(Report report, Messages words, Messages messages) {
    this.report = report;
    this.words = words;
    this.messages = messages;
    this.sources = new SourceWords(words);
  }

  /**
   * The tables, in the order of the workbook's sheets.
   *
   * @param words the report's own words
   * @param messages the words of findings and reasons
   */
  public static List<Table> of(Report report, Messages words, Messages messages) {
    Tables tables = new Tables(report, words, messages);
    return List.of(
        tables.form(), tables.indicators(), tables.missing(), tables.findings(), tables.files());
  }

  private Table form() {
    List<List<TableCell>> rows = new ArrayList<>();
    for (TaskReport task : report.body().tasks()) {
      List<Paragraph> measures = new ArrayList<>();
      for (Entry entry : task.entries()) {
        measures.add(new Paragraph(entry.unit() + "：", true));
        entry.measures().text().lines().forEach(l -> measures.add(new Paragraph(l, false)));
        for (Map.Entry<String, String> extra : entry.extra().entrySet()) {
          (extra.getKey() + "：" + extra.getValue())
              .lines()
              .forEach(l -> measures.add(new Paragraph(l, false)));
        }
      }
      List<String> deadlines =
          task.entries().stream()
              .map(e -> e.deadline().text())
              .filter(t -> !t.isEmpty())
              .distinct()
              .toList();
      rows.add(
          List.of(
              TableCell.of(Integer.toString(task.task().number())),
              TableCell.of(task.task().name()),
              TableCell.of(String.join("\n", task.task().units())),
              new TableCell(measures, Tone.PLAIN, ""),
              TableCell.of(String.join("\n", deadlines))));
    }
    return table(
        "form",
        rows,
        column("number", 5, Align.CENTRE),
        column("name", 18, Align.LEFT),
        column("units", 14, Align.CENTRE),
        column("measures", 75, Align.LEFT),
        column("deadline", 14, Align.CENTRE));
  }

  private Table indicators() {
    List<List<TableCell>> rows = new ArrayList<>();
    for (TaskReport task : report.body().tasks()) {
      for (Progress p : task.progress()) {
        rows.add(
            texts(
                Integer.toString(task.task().number()),
                task.task().name(),
                p.indicator().name(),
                p.indicator().target().map(Tables::plain).orElse(""),
                p.indicator().measureUnit(),
                shown(p),
                p.increment().map(Tables::plain).orElse(""),
                p.rate().map(Tables::percent).orElse(""),
                p.expectedRate().map(Tables::percent).orElse(""),
                words.text("status." + p.status().key()),
                p.reportedBy(),
                p.quote(),
                p.source().map(sources::text).orElse("")));
      }
    }
    return table(
        "indicators",
        rows,
        column("number", 4, Align.CENTRE),
        column("name", 16, Align.LEFT),
        column("indicator", 16, Align.LEFT),
        column("target", 8, Align.RIGHT),
        column("measureUnit", 6, Align.CENTRE),
        column("value", 10, Align.RIGHT),
        column("increment", 8, Align.RIGHT),
        column("rate", 8, Align.RIGHT),
        column("expectedRate", 8, Align.RIGHT),
        column("status", 8, Align.CENTRE),
        column("reportedBy", 10, Align.CENTRE),
        column("quote", 24, Align.LEFT),
        column("source", 20, Align.LEFT));
  }

  private static String shown(Progress p) {
    if (p.value().isEmpty()) {
      return "";
    }
    int stage = p.value().get().intValue();
    boolean staged = stage >= 0 && stage < p.indicator().stages().size();
    return staged ? p.indicator().stages().get(stage).name() : plain(p.value().get());
  }

  private Table missing() {
    List<List<TableCell>> rows = new ArrayList<>();
    for (Missing m : report.body().missing()) {
      Optional<String> phone =
          report.body().programme().units().stream()
              .filter(u -> u.name().equals(m.unit()))
              .map(u -> (u.contact().person() + " " + u.contact().phone()).strip())
              .findFirst();
      rows.add(
          texts(
              m.unit(),
              words.text("deliverable." + m.deliverable().key()),
              String.join("、", m.tasks().stream().map(t -> Integer.toString(t)).toList()),
              m.due().toString(),
              Integer.toString(m.daysLate()),
              words.text("missing." + m.reason().key()),
              phone.orElse("")));
    }
    return table(
        "missing",
        rows,
        column("unit", 14, Align.LEFT),
        column("deliverable", 12, Align.CENTRE),
        column("tasks", 12, Align.CENTRE),
        column("due", 12, Align.CENTRE),
        column("daysLate", 8, Align.RIGHT),
        column("reason", 16, Align.LEFT),
        column("contact", 20, Align.LEFT));
  }

  private Table findings() {
    List<List<TableCell>> rows = new ArrayList<>();
    for (Finding f : report.findings()) {
      rows.add(
          texts(
              words.text("severity." + f.severity().key()),
              messages.title(f.rule()),
              f.unit(),
              f.task() == 0 ? "" : Integer.toString(f.task()),
              messages.message(f),
              messages.hint(f),
              f.source().map(sources::text).orElse("")));
    }
    return table(
        "findings",
        rows,
        column("severity", 6, Align.CENTRE),
        column("rule", 14, Align.LEFT),
        column("unit", 10, Align.CENTRE),
        column("task", 5, Align.CENTRE),
        column("message", 36, Align.LEFT),
        column("hint", 32, Align.LEFT),
        column("source", 24, Align.LEFT));
  }

  private Table files() {
    List<List<TableCell>> rows = new ArrayList<>();
    for (FileRow row : report.body().files()) {
      rows.add(
          texts(
              row.path(),
              row.type().key(),
              row.unit(),
              row.deliverable().map(d -> words.text("deliverable." + d.key())).orElse(""),
              row.received().toString(),
              words.text("verdict." + row.verdict().key()),
              messages.text("reason." + row.reason().key(), row.reason().arguments()),
              Long.toString(row.bytes()),
              row.sha256()));
    }
    return table(
        "files",
        rows,
        column("path", 30, Align.LEFT),
        column("type", 6, Align.CENTRE),
        column("unit", 12, Align.CENTRE),
        column("deliverable", 10, Align.CENTRE),
        column("received", 12, Align.CENTRE),
        column("verdict", 8, Align.CENTRE),
        column("reason", 30, Align.LEFT),
        column("bytes", 8, Align.RIGHT),
        column("sha256", 30, Align.LEFT));
  }

  private Table table(String id, List<List<TableCell>> rows, Column... columns) {
    return new Table(id, words.text("table." + id), List.of(columns), rows);
  }

  private Column column(String key, int share, Align align) {
    return new Column(words.text("column." + key), share, align);
  }

  private static List<TableCell> texts(String... cells) {
    return Stream.of(cells).map(TableCell::of).toList();
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String percent(BigDecimal rate) {
    return rate.movePointRight(2).setScale(2, RoundingMode.HALF_UP) + "%";
  }
}
