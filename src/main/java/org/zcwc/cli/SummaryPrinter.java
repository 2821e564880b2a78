package org.zcwc.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zcwc.message.Messages;
import org.zcwc.model.programme.Contact;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.report.Light;
import org.zcwc.model.report.Missing;
import org.zcwc.model.report.Progress;
import org.zcwc.model.report.Report;
import org.zcwc.model.report.Status;
import org.zcwc.model.report.Summary;
import org.zcwc.model.report.TaskReport;

/**
 * What a clerk reads at a glance: what came, whom to phone first, the lights, where the files are.
 */
final class SummaryPrinter {

  private static final int PHONED = 12;
  private static final int NUMBER_WIDTH = 4;

  private final Terminal terminal;
  private final Messages words;

  SummaryPrinter(Terminal terminal) {
    this.terminal = terminal;
    this.words = terminal.words();
  }

  void print(Report report) {
    terminal.say(terminal.bold(report.body().programme().title()));
    terminal.say(
        words.text(
            "summary.period",
            words.period(report.body().period()),
            words.day(report.body().asOf())));
    figures(report.summary());
    missing(report);
    tasks(report.body().tasks());
  }

  private void figures(Summary s) {
    terminal.say("");
    say(
        0,
        words.text(
            "summary.received",
            Integer.toString(s.expected()),
            Integer.toString(s.received()),
            Integer.toString(s.onTime()),
            Integer.toString(s.missing()),
            percent(s.completeness()),
            percent(s.timeliness())));
    say(
        0,
        words.text(
            "summary.findings", Integer.toString(s.errors()), Integer.toString(s.warnings())));
  }

  /** Units that owe most come first: all of it before some, more tasks before fewer. */
  private void missing(Report report) {
    Map<String, List<Missing>> owed =
        report.body().missing().stream()
            .collect(Collectors.groupingBy(Missing::unit, LinkedHashMap::new, Collectors.toList()));
    if (owed.isEmpty()) {
      return;
    }
    terminal.say("");
    terminal.say(terminal.bold(words.text("summary.phone-first")));
    List<List<Missing>> order =
        owed.values().stream()
            .sorted(
                Comparator.comparing((List<Missing> m) -> m.size())
                    .thenComparing(m -> m.get(0).tasks().size())
                    .reversed())
            .toList();
    Map<String, Contact> contacts = contacts(report.body().programme());
    for (int i = 0; i < Math.min(PHONED, order.size()); i++) {
      List<Missing> one = order.get(i);
      String number = Lines.padded("  " + (i + 1) + ".", NUMBER_WIDTH + 1);
      say(number.length(), number + owing(one) + contact(contacts.get(one.get(0).unit())));
    }
    if (order.size() > PHONED) {
      terminal.say(words.text("summary.more-missing", Integer.toString(order.size() - PHONED)));
    }
  }

  private static Map<String, Contact> contacts(Programme programme) {
    return programme.units().stream().collect(Collectors.toMap(u -> u.name(), u -> u.contact()));
  }

  private String owing(List<Missing> owed) {
    String what =
        owed.stream()
            .map(
                m ->
                    words.text(
                        "summary.owed",
                        words.text("deliverable." + m.deliverable().key()),
                        words.text("missing." + m.reason().key())))
            .collect(Collectors.joining(words.text("summary.and")));
    int late = owed.get(0).daysLate();
    String delay = late == 0 ? "" : words.text("summary.days-late", Integer.toString(late));
    return words.text("summary.missing", owed.get(0).unit(), what, delay);
  }

  private String contact(Contact contact) {
    return contact.phone().isEmpty()
        ? ""
        : words.text("summary.contact", contact.phone(), contact.person()).stripTrailing();
  }

  private void tasks(List<TaskReport> tasks) {
    terminal.say("");
    terminal.say(terminal.bold(words.text("summary.lights", counts(tasks))));
    for (TaskReport task : tasks) {
      String light = words.text("light." + task.light().key());
      String number = Lines.padded(Integer.toString(task.task().number()), NUMBER_WIDTH - 1);
      String head = "  " + light + " " + number;
      List<String> lines =
          Lines.wrapped(head + task.task().name(), Terminal.COLUMNS, Lines.columns(head));
      terminal.say(
          "  " + terminal.light(task.light(), light) + lines.get(0).substring(2 + light.length()));
      lines.stream().skip(1).forEach(terminal::say);
      task.progress().stream()
          .filter(p -> behind(p.status()))
          .forEach(p -> say(Lines.columns(head), " ".repeat(Lines.columns(head)) + behind(p)));
    }
  }

  private String counts(List<TaskReport> tasks) {
    Map<Light, Long> counts =
        tasks.stream().collect(Collectors.groupingBy(TaskReport::light, Collectors.counting()));
    return List.of(Light.values()).stream()
        .filter(counts::containsKey)
        .map(l -> words.text("light." + l.key()) + " " + counts.get(l))
        .collect(Collectors.joining(", "));
  }

  private static boolean behind(Status status) {
    return status.light() == Light.RED || status.light() == Light.YELLOW;
  }

  private String behind(Progress progress) {
    return words.text(
        "summary.behind",
        progress.indicator().name(),
        words.text("status." + progress.status().key()),
        progress.rate().map(SummaryPrinter::percent).orElse("-"),
        progress.expectedRate().map(SummaryPrinter::percent).orElse("-"),
        progress.indicator().owner());
  }

  private static String percent(BigDecimal rate) {
    return rate.movePointRight(2).setScale(1, RoundingMode.HALF_UP) + "%";
  }

  /** Where the files are: the folder on a line of its own, to be copied, then their names. */
  void files(Path folder, List<Path> written) {
    terminal.say("");
    terminal.say(words.text("summary.written", folder.toString()));
    String names =
        written.stream().map(f -> f.getFileName().toString()).collect(Collectors.joining("  "));
    say(2, "  " + names);
  }

  private void say(int indent, String text) {
    Lines.wrapped(text, Terminal.COLUMNS, indent).forEach(terminal::say);
  }
}
