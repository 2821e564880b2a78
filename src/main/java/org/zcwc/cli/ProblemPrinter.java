package org.zcwc.cli;

import java.util.List;
import org.zcwc.message.Messages;
import org.zcwc.message.SourceWords;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Severity;

/** Findings on standard error, each a line: how bad, which file and cell, what, how to mend it. */
final class ProblemPrinter {

  /** More would scroll the summary's beginning away; the rest stands in the files. */
  private static final int SHOWN = 20;

  private final Terminal terminal;
  private final Messages words;
  private final SourceWords sources;

  ProblemPrinter(Terminal terminal) {
    this.terminal = terminal;
    this.words = terminal.words();
    this.sources = new SourceWords(words);
  }

  /** The findings as loudly as the terminal is: quiet only errors, by default warnings too. */
  void print(List<Finding> findings) {
    Severity least =
        switch (terminal.loudness()) {
          case QUIET -> Severity.ERROR;
          case PLAIN -> Severity.WARNING;
          case FULL -> Severity.INFO;
        };
    List<Finding> told = findings.stream().filter(f -> f.severity().compareTo(least) <= 0).toList();
    int shown = terminal.loudness() == Terminal.Loudness.FULL ? told.size() : SHOWN;
    told.stream().limit(shown).forEach(f -> terminal.complain(line(f)));
    if (told.size() > shown) {
      terminal.complain(words.text("problem.more", Integer.toString(told.size() - shown)));
    }
  }

  private String line(Finding finding) {
    Colour colour =
        switch (finding.severity()) {
          case ERROR -> Colour.RED;
          case WARNING -> Colour.YELLOW;
          case INFO -> Colour.GREY;
        };
    String severity = words.text("severity." + finding.severity().key());
    String place = finding.source().map(sources::text).orElse(finding.unit());
    return words.text(
        place.isEmpty() ? "problem.anywhere" : "problem.line",
        terminal.onErr(colour, severity),
        words.message(finding),
        words.hint(finding),
        place);
  }
}
