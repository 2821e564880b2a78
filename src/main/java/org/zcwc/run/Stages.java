package org.zcwc.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zcwc.check.Checks;
import org.zcwc.form.FormReader;
import org.zcwc.intake.Intake;
import org.zcwc.intake.PreviousReports;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Outcome;
import org.zcwc.model.programme.Period;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.report.PreviousReport;
import org.zcwc.model.report.Report;
import org.zcwc.model.submission.Arrival;
import org.zcwc.model.submission.ReadFile;
import org.zcwc.report.Consolidation;
import org.zcwc.report.Reports;

/**
 * The stages in their order, from what came to the report; nothing is written.
 *
 * @param watcher told of every file read
 */
record Stages(Programme programme, Period period, LocalDate asOf, int jobs, Watcher watcher) {

  /** Stages that nobody watches. */
  Stages(Programme programme, Period period, LocalDate asOf, int jobs) {
    this(programme, period, asOf, jobs, Watcher.NOBODY);
  }

  /**
   * Merges and checks what was read.
   *
   * @param files one for each of the listing's, in their order
   * @param found what was found before
   * @throws IOException where the run is interrupted
   */
  Report report(
      Intake.Listing listing,
      List<ReadFile> files,
      Optional<PreviousReport> previous,
      List<Finding> found)
      throws IOException {
    List<Finding> findings = new ArrayList<>(found);
    findings.addAll(listing.findings());
    files.forEach(f -> findings.addAll(f.findings()));
    Consolidation.Result merged = Consolidation.of(programme, period, asOf, files, previous);
    findings.addAll(merged.findings());
    List<Callable<List<Finding>>> checks = new ArrayList<>();
    Checks.of(merged.body()).forEach(check -> checks.add(check::get));
    new Hands(jobs).all(checks).forEach(findings::addAll);
    return Reports.finish(merged.body(), findings, version());
  }

  /**
   * Reads each file by itself.
   *
   * @throws IOException where the run is interrupted
   */
  List<ReadFile> read(List<Arrival> arrivals) throws IOException {
    return read(arrivals, new FormReader(programme, period));
  }

  /** As {@link #read(List)}, with this reader of the programme's forms. */
  List<ReadFile> read(List<Arrival> arrivals, FormReader forms) throws IOException {
    return new ReadingRoom(jobs, programme.limits().fileSeconds(), Kept.ofMemory())
        .read(arrivals.stream().map(a -> new FileReading(a, programme, forms)).toList(), watcher);
  }

  /**
   * The earlier period's report: the one asked for, else the one in this folder, if it has one.
   *
   * @param findings gets what is wrong with it
   */
  static Optional<PreviousReport> previous(
      Optional<Path> asked, Path folder, List<Finding> findings) {
    Path usual = folder.resolve("report.json");
    if (asked.isEmpty() && !Files.isRegularFile(usual)) {
      return Optional.empty();
    }
    Outcome<PreviousReport> read = PreviousReports.read(asked.orElse(usual));
    findings.addAll(read.findings());
    return read.result();
  }

  private static String version() {
    String version = Stages.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }
}
