package org.zcwc.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zcwc.message.Messages;
import org.zcwc.message.SourceWords;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Severity;
import org.zcwc.model.look.Look;
import org.zcwc.model.programme.Contact;
import org.zcwc.model.report.FileRow;
import org.zcwc.model.report.Missing;
import org.zcwc.model.report.Report;
import org.zcwc.model.report.Table;
import org.zcwc.model.report.Table.Align;
import org.zcwc.model.report.Table.TableCell;
import org.zcwc.model.report.Table.Tone;
import org.zcwc.model.report.Table.Trait;
import org.zcwc.model.report.Verdict;

/** The five tables of a report, composed once for every format. */
public final class Tables {

  private final Report report;
  private final Look look;
  private final Messages words;
  private final Messages messages;

  private Tables(Report report, Messages words, Messages messages) {
    this.report = report;
    this.look = report.body().programme().look();
    this.words = words;
    this.messages = messages;
  }

  /**
   * The tables {@code form}, {@code indicators}, {@code missing}, {@code findings} and {@code
   * files}, which is the order of the workbook's sheets.
   *
   * @param words the report's own words: titles, headers, states
   * @param messages the language of findings and reasons
   */
  public static List<Table> of(Report report, Messages words, Messages messages) {
    Tables tables = new Tables(report, words, messages);
    return List.of(
        FormTable.of(report.body().tasks(), tables.look, words),
        IndicatorTable.of(report.body().tasks(), tables.look, words),
        tables.missing(),
        tables.findings(),
        tables.files());
  }

  private Table missing() {
    Map<String, Contact> contacts = new HashMap<>();
    report.body().programme().units().forEach(u -> contacts.put(u.name(), u.contact()));
    Groups groups = new Groups();
    for (Missing m : report.body().missing()) {
      String whom = whom(m, contacts);
      groups.next(
          m.unit(),
          () -> whom.isEmpty() ? m.unit() : words.text("document.group.missing", m.unit(), whom));
    }
    return Columns.of("missing", look, words)
        .add("unit", 14, Align.LEFT, Trait.GROUP)
        .add("deliverable", 12, Align.CENTRE)
        .add("tasks", 12, Align.CENTRE)
        .add("due", 12, Align.CENTRE)
        .add("daysLate", 8, Align.CENTRE)
        .add("reason", 16, Align.CENTRE)
        .add("contact", 20, Align.LEFT, Trait.GROUP)
        .table(
            Columns.rows(
                report.body().missing(),
                report.body().missing().size(),
                m -> missing(m, whom(m, contacts))),
            groups.all());
  }

  private static String whom(Missing missing, Map<String, Contact> contacts) {
    Contact contact = contacts.getOrDefault(missing.unit(), Contact.NONE);
    return (contact.person() + " " + contact.phone()).strip();
  }

  private List<TableCell> missing(Missing m, String whom) {
    return List.of(
        TableCell.of(m.unit()),
        TableCell.of(words.text("deliverable." + m.deliverable().key())),
        TableCell.of(String.join("、", m.tasks().stream().map(Object::toString).toList())),
        TableCell.of(m.due().toString()),
        number(m.daysLate()).tone(m.daysLate() > 0 ? Tone.RED : Tone.PLAIN),
        TableCell.of(words.text("missing." + m.reason().key())),
        TableCell.of(whom));
  }

  /** By unit in the config's order, what belongs to none last, and by severity within. */
  private Table findings() {
    Map<String, Integer> order = new HashMap<>();
    report.body().programme().units().forEach(u -> order.put(u.name(), order.size()));
    List<Finding> sorted = new ArrayList<>(report.findings());
    sorted.sort(Comparator.comparing(f -> order.getOrDefault(f.unit(), Integer.MAX_VALUE)));
    SourceWords sources = new SourceWords(messages);
    Map<String, Map<Severity, Integer>> counts = new HashMap<>();
    for (Finding f : sorted) {
      counts
          .computeIfAbsent(f.unit(), u -> new EnumMap<>(Severity.class))
          .merge(f.severity(), 1, Integer::sum);
    }
    Groups groups = new Groups();
    sorted.forEach(f -> groups.next(f.unit(), () -> findingsOf(f.unit(), counts.get(f.unit()))));
    return Columns.of("findings", look, words)
        .add("unit", 10, Align.CENTRE, Trait.GROUP)
        .add("severity", 6, Align.CENTRE)
        .add("rule", 14, Align.LEFT)
        .add("task", 5, Align.CENTRE)
        .add("message", 36, Align.LEFT)
        .add("hint", 32, Align.LEFT)
        .add("source", 24, Align.LEFT)
        .table(Columns.rows(sorted, sorted.size(), f -> finding(f, sources)), groups.all());
  }

  private List<TableCell> finding(Finding f, SourceWords sources) {
    return List.of(
        TableCell.of(f.unit()),
        TableCell.of(words.text("severity." + f.severity().key())).tone(tone(f.severity())),
        TableCell.of(messages.title(f.rule())),
        f.task() == 0 ? TableCell.of("") : number(f.task()),
        TableCell.of(messages.message(f)),
        TableCell.of(messages.hint(f)),
        TableCell.of(f.source().map(sources::text).orElse("")));
  }

  private String findingsOf(String unit, Map<Severity, Integer> counts) {
    List<String> parts = new ArrayList<>();
    counts.forEach(
        (severity, count) ->
            parts.add(
                words.text(
                    "document.group.count",
                    words.text("severity." + severity.key()),
                    Integer.toString(count))));
    String name = unit.isEmpty() ? words.text("document.group.nobody") : unit;
    return words.text("document.group.findings", name, String.join("、", parts));
  }

  private static Tone tone(Severity severity) {
    return switch (severity) {
      case ERROR -> Tone.RED;
      case WARNING -> Tone.YELLOW;
      case INFO -> Tone.GREY;
    };
  }

  private Table files() {
    return Columns.of("files", look, words)
        .add("path", 30, Align.LEFT)
        .add("type", 6, Align.CENTRE)
        .add("unit", 12, Align.CENTRE)
        .add("deliverable", 10, Align.CENTRE)
        .add("received", 12, Align.CENTRE)
        .add("verdict", 8, Align.CENTRE)
        .add("reason", 30, Align.LEFT)
        .add("bytes", 8, Align.RIGHT, Trait.SCREEN)
        .add("sha256", 58, Align.LEFT, Trait.SCREEN)
        .table(Columns.rows(report.body().files(), report.body().files().size(), this::file));
  }

  private List<TableCell> file(FileRow row) {
    FileRow.Reason reason = row.reason();
    boolean accepted = row.verdict() == Verdict.ACCEPTED && reason.key().equals("accepted");
    return List.of(
        TableCell.of(row.path()),
        TableCell.of(words.text("file-type." + row.type().key())),
        TableCell.of(row.unit()),
        TableCell.of(row.deliverable().map(d -> words.text("deliverable." + d.key())).orElse("")),
        TableCell.of(row.received().toString()),
        TableCell.of(words.text("verdict." + row.verdict().key())).tone(tone(row.verdict())),
        TableCell.of(accepted ? "" : messages.text("reason." + reason.key(), reason.arguments())),
        number(row.bytes()),
        TableCell.of(row.sha256()));
  }

  private static Tone tone(Verdict verdict) {
    return switch (verdict) {
      case ACCEPTED -> Tone.PLAIN;
      case REJECTED -> Tone.RED;
      case SUPERSEDED, DUPLICATE, IGNORED -> Tone.GREY;
    };
  }

  private static TableCell number(long number) {
    String text = Long.toString(number);
    return TableCell.of(text).value(text);
  }
}
