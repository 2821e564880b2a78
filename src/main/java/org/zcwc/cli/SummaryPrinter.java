package org.zcwc.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.zcwc.message.Messages;
import org.zcwc.model.report.Light;
import org.zcwc.model.report.Missing;
import org.zcwc.model.report.Report;
import org.zcwc.model.report.Summary;
import org.zcwc.model.report.TaskReport;

/** What a clerk reads at a glance. */
final class SummaryPrinter {

  private final PrintWriter out;
  private final Messages words;

  SummaryPrinter(PrintWriter out, Messages words) {
    this.out = out;
    this.words = words;
  }

  void print(Report report) {
    Summary s = report.summary();
    out.println(report.body().programme().title() + "  " + report.body().period());
    out.println(
        words.text(
            "summary.received",
            Integer.toString(s.expected()),
            Integer.toString(s.received()),
            Integer.toString(s.onTime()),
            Integer.toString(s.missing())));
    out.println(
        words.text(
            "summary.findings", Integer.toString(s.errors()), Integer.toString(s.warnings())));
    for (Missing m : report.body().missing()) {
      out.println(
          "  "
              + words.text(
                  "summary.missing",
                  m.unit(),
                  words.text("deliverable." + m.deliverable().key()),
                  words.text("missing." + m.reason().key())));
    }
    for (TaskReport task : report.body().tasks()) {
      Light light = task.light();
      out.println(
          "  "
              + words.text("light." + light.key())
              + " "
              + task.task().number()
              + " "
              + task.task().name());
    }
  }

  void files(List<Path> written) {
    written.forEach(f -> out.println(words.text("summary.written", f.toString())));
  }
}
