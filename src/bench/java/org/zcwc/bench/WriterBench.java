package org.zcwc.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.zcwc.document.pdf.PdfFonts;
import org.zcwc.message.Messages;
import org.zcwc.model.programme.Language;
import org.zcwc.model.report.Report;
import org.zcwc.render.RenderRequest;
import org.zcwc.render.ReportWriter;
import org.zcwc.render.ReportWriters;
import org.zcwc.report.Tables;
import org.zcwc.run.MergeRequest;
import org.zcwc.run.MergeRun;
import org.zcwc.run.UsageException;
import org.zcwc.run.Watcher;

/** The report of the sample quarter, its tables composed and written in one format. */
@State(Scope.Benchmark)
public class WriterBench {

  @Param({"xlsx", "docx", "pdf", "csv", "html", "json"})
  private String format;

  private final Messages words = Messages.of(Language.ZH);
  private ReportWriter writer;
  private Report report;
  private PdfFonts fonts;

  /** Reads the sample quarter; the working directory is the checkout. */
  @Setup
  public void report() throws IOException, UsageException {
    MergeRequest request =
        new MergeRequest(
            Path.of("config", "tasks.yaml"),
            Optional.of(Path.of("samples", "2023Q3")),
            "",
            Optional.empty(),
            List.of(),
            Optional.of(LocalDate.of(2023, 10, 8)),
            Optional.empty(),
            "zh",
            Optional.empty(),
            1);
    report = new MergeRun(request, Clock.systemUTC()).report(Watcher.NOBODY);
    fonts = PdfFonts.of(Optional.empty(), report.body().programme().look());
    writer =
        ReportWriters.all().stream().filter(w -> w.format().equals(format)).findFirst().orElseThrow();
  }

  /** All files of the format. */
  @Benchmark
  public void writing() throws IOException {
    var drawing =
        new RenderRequest(report, Tables.of(report, words, words), words, words, fonts);
    for (String file : writer.files()) {
      writer.write(file, drawing, OutputStream.nullOutputStream());
    }
  }
}
