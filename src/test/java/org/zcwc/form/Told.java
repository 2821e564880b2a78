package org.zcwc.form;

import java.util.ArrayList;
import java.util.List;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Outcome;
import org.zcwc.model.finding.Source;
import org.zcwc.model.submission.Entry;
import org.zcwc.model.submission.Figure;
import org.zcwc.model.submission.Reported;
import org.zcwc.model.submission.Submission;

/** What was read, as lines that a person can compare. */
final class Told {

  private Told() {}

  static List<String> lines(Outcome<Submission> outcome) {
    List<String> lines = new ArrayList<>();
    outcome
        .result()
        .ifPresent(
            s -> {
              lines.add(
                  "unit "
                      + (s.unit().isEmpty() ? "-" : s.unit())
                      + " period "
                      + s.period().map(Object::toString).orElse("-"));
              s.entries().forEach(e -> entry(e, lines));
              s.figures().forEach(f -> lines.add("  " + figure(f)));
            });
    outcome.findings().forEach(f -> lines.add(finding(f)));
    return lines;
  }

  private static void entry(Entry entry, List<String> lines) {
    lines.add(
        entry.task()
            + " "
            + entry.unit()
            + " "
            + reported(entry.measures())
            + " until "
            + reported(entry.deadline()));
    entry.extra().forEach((header, text) -> lines.add("  + " + header + ": " + flat(text)));
    entry.figures().forEach(f -> lines.add("  " + figure(f)));
  }

  private static String reported(Reported<?> value) {
    String place = place(value.source());
    if (value instanceof Reported.Blank<?>) {
      return place + " blank";
    }
    String text = flat(value.text());
    String given = value.value().map(v -> flat(v.toString())).orElse("?");
    return place + " " + text + (given.equals(text) ? "" : " = " + given);
  }

  private static String figure(Figure figure) {
    return "figure "
        + figure.indicator()
        + " "
        + figure.value().toPlainString()
        + (figure.basis() == Figure.Basis.INCREMENT ? " more" : "")
        + " "
        + place(figure.source());
  }

  private static String finding(Finding finding) {
    return "! "
        + finding.rule().id()
        + (finding.variant().isEmpty() ? "" : "." + finding.variant())
        + (finding.severity() == finding.rule().severity() ? "" : " " + finding.severity().key())
        + (finding.task() == 0 ? "" : " " + finding.task())
        + finding.source().map(s -> " " + place(s)).orElse("")
        + " "
        + flat(String.join("; ", finding.arguments()));
  }

  private static String place(Source source) {
    if (source instanceof Source.SheetCell cell) {
      return (cell.sheet().equals("Sheet1") ? "" : cell.sheet() + "!") + cell.cell();
    }
    if (source instanceof Source.TableCell cell) {
      return "t" + cell.table() + " r" + cell.row() + " c" + cell.column();
    }
    if (source instanceof Source.Paragraph paragraph) {
      return "¶" + paragraph.paragraph();
    }
    return source instanceof Source.Page page ? "p" + page.page() : "file";
  }

  private static String flat(String text) {
    return text.replace('\n', '⏎');
  }
}
