package org.zcwc.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zcwc.message.Messages;
import org.zcwc.message.SourceWords;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Severity;
import org.zcwc.model.programme.Indicator;
import org.zcwc.model.programme.IndicatorKind;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.programme.Task;
import org.zcwc.model.report.Light;
import org.zcwc.model.submission.Entry;
import org.zcwc.model.submission.Figure;
import org.zcwc.model.submission.Reported;
import org.zcwc.model.submission.Submission;
import org.zcwc.run.Checked;
import org.zcwc.run.Checked.CheckedFile;

/** Prints what a pre-check recognised and found, a file after another. */
final class CheckPrinter {

  private static final int SHOWN = 20;

  private final Terminal terminal;
  private final boolean quiet;
  private final Messages words;
  private final SourceWords places;

  CheckPrinter(Terminal terminal) {
    this.terminal = terminal;
    this.quiet = terminal.loudness() == Terminal.Loudness.QUIET;
    this.words = terminal.words();
    this.places = new SourceWords(words);
  }

  /** Everything; told to be quiet, only the errors. */
  void print(Checked checked) {
    for (CheckedFile file : checked.files()) {
      if (!quiet || file.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR)) {
        file(checked, file);
        terminal.say("");
      }
    }
    checked.others().forEach(f -> finding(f, true));
    terminal.say(
        words.text(
            "check.total",
            Integer.toString(checked.files().size()),
            Integer.toString(checked.count(Severity.ERROR)),
            Integer.toString(checked.count(Severity.WARNING))));
  }

  private void file(Checked checked, CheckedFile file) {
    terminal.print(terminal.bold(file.row().path()));
    String period =
        words.period(file.submission().flatMap(Submission::period).orElse(checked.period()));
    if (file.submission().isPresent()) {
      terminal.say(
          "  "
              + words.text(
                  "check.file",
                  units(file.submission().get()),
                  period,
                  words.text("deliverable." + file.submission().get().deliverable().key())));
    } else {
      terminal.say(
          "  "
              + words.text("verdict." + file.row().verdict().key())
              + "："
              + words.text("reason." + file.row().reason().key(), file.row().reason().arguments()));
    }
    file.submission().ifPresent(s -> contents(checked.programme(), s));
    file.findings().forEach(f -> finding(f, false));
    if (file.submission().isPresent() && file.findings().isEmpty()) {
      terminal.say("  " + words.text("check.right"));
    }
  }

  /** Whose it is: where several units send one file, those of its entries. */
  private static String units(Submission submission) {
    return submission.unit().isEmpty()
        ? submission.entries().stream().map(Entry::unit).distinct().collect(Collectors.joining("、"))
        : submission.unit();
  }

  private void contents(Programme programme, Submission submission) {
    for (Entry entry : submission.entries()) {
      Task task = programme.task(entry.task()).orElseThrow();
      String other = entry.unit().equals(submission.unit()) ? "" : entry.unit();
      terminal.say(
          "  "
              + words
                  .text("check.entry", Integer.toString(entry.task()), task.name(), other)
                  .stripTrailing());
      measures(entry);
      deadline(entry.deadline());
      figures(task.indicators(), entry.figures());
    }
    for (Task task : programme.tasks()) {
      figures(task.indicators(), submission.figures());
    }
  }

  private void measures(Entry entry) {
    String text = entry.measures().text().replaceAll("\\s+", " ").strip();
    String place = places.place(entry.measures().source());
    String length = Integer.toString(text.codePointCount(0, text.length()));
    terminal.say(
        "    "
            + (text.isEmpty()
                ? words.text("check.blank", place)
                : words.text("check.measures", place, shortened(text), length)));
  }

  /** As it is written and, where that is another, the day that it means. */
  private void deadline(Reported<LocalDate> deadline) {
    String text = deadline.text().replaceAll("\\s+", " ");
    String day = deadline.value().map(LocalDate::toString).orElse("");
    String means = day.isEmpty() || day.equals(text) ? "" : words.text("check.means", day);
    String place = places.place(deadline.source());
    terminal.say(
        "    "
            + (text.isEmpty()
                ? words.text("check.deadline-blank", place)
                : words.text("check.deadline", place, text, means)));
  }

  private void figures(List<Indicator> indicators, List<Figure> figures) {
    for (Figure figure : figures) {
      Optional<Indicator> indicator =
          indicators.stream().filter(i -> i.id().equals(figure.indicator())).findFirst();
      indicator.ifPresent(
          i ->
              terminal.say(
                  "    "
                      + words.text(
                          figure.basis() == Figure.Basis.INCREMENT
                              ? "check.increment"
                              : "check.figure",
                          i.name(),
                          value(i, figure),
                          figure.quote(),
                          places.place(figure.source()))));
    }
  }

  private static String value(Indicator indicator, Figure figure) {
    return indicator.kind() == IndicatorKind.MILESTONE
        ? indicator.stages().get(figure.value().intValue()).name()
        : figure.value().stripTrailingZeros().toPlainString() + indicator.measureUnit();
  }

  private void finding(Finding finding, boolean named) {
    if (quiet && finding.severity() != Severity.ERROR) {
      return;
    }
    Light light =
        switch (finding.severity()) {
          case ERROR -> Light.RED;
          case WARNING -> Light.YELLOW;
          case INFO -> Light.UNKNOWN;
        };
    String place = finding.source().map(named ? places::text : places::place).orElse("");
    String who = named && finding.source().isEmpty() ? finding.unit() : "";
    terminal.print(
        "  "
            + terminal.light(light, words.text("severity." + finding.severity().key()))
            + "  "
            + String.join(" ", List.of(who, place).stream().filter(w -> !w.isEmpty()).toList())
            + (who.isEmpty() && place.isEmpty() ? "" : "  ")
            + words.message(finding));
    terminal.print("        " + words.text("check.hint", words.hint(finding)));
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
