package org.zcwc.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zcwc.form.FormReader;
import org.zcwc.grid.GridReaders;
import org.zcwc.intake.FileOpener;
import org.zcwc.intake.StampedPages;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Outcome;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Severity;
import org.zcwc.model.finding.Source;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.submission.Arrival;
import org.zcwc.model.submission.FileType;
import org.zcwc.model.submission.OpenedFile;
import org.zcwc.model.submission.PdfPages;
import org.zcwc.model.submission.ReadFile;
import org.zcwc.model.submission.Submission;

/** One file on its way through intake, grid and form. It is read by one thread, once. */
final class FileReading implements Callable<ReadFile> {

  private final Arrival arrival;
  private final Programme programme;
  private final FormReader forms;
  private volatile ReadFile soFar;

  FileReading(Arrival arrival, Programme programme, FormReader forms) {
    this.arrival = arrival;
    this.programme = programme;
    this.forms = forms;
    this.soFar =
        new ReadFile(
            arrival, FileType.UNKNOWN, "", 0, Optional.empty(), arrival.barred().stream().toList());
  }

  /**
   * Reads it. Whatever is in it, this returns, unless memory gives out, which may be the doing of a
   * file beside it.
   */
  @Override
  public ReadFile call() {
    try {
      return told(read());
    } catch (RuntimeException | StackOverflowError e) {
      // The last boundary: a file that no stage was ready for costs itself and not the run.
      return given(
          Finding.of(Rule.FILE_UNREADABLE, e.getClass().getSimpleName()).variant("damaged"));
    }
  }

  /** The file with no more findings of a rule than are told one by one; the others are counted. */
  private ReadFile told(ReadFile file) {
    List<Finding> told = Finding.told(file.findings(), programme.limits().findings());
    return new ReadFile(
        file.arrival(), file.type(), file.sha256(), file.bytes(), file.submission(), told);
  }

  /** The same file given up for this reason, with as much as is known of it by now. */
  ReadFile given(Finding why) {
    ReadFile known = soFar;
    List<Finding> findings = new ArrayList<>(known.findings());
    findings.add(why.at(new Source.WholeFile(arrival.path())));
    return new ReadFile(
        arrival, known.type(), known.sha256(), known.bytes(), Optional.empty(), findings);
  }

  private ReadFile read() {
    if (!arrival.ignored().isEmpty() || arrival.barred().isPresent()) {
      return soFar;
    }
    Outcome<OpenedFile> opened = FileOpener.open(arrival, programme.limits());
    if (opened.result().isEmpty()) {
      return new ReadFile(arrival, FileType.UNKNOWN, "", 0, Optional.empty(), opened.findings());
    }
    OpenedFile file = opened.result().get();
    soFar = row(file, Optional.empty(), opened.findings());
    boolean useless =
        !opened.findings().isEmpty()
            && opened.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
    if (useless) {
      return soFar;
    }
    List<Finding> findings = new ArrayList<>(opened.findings());
    Optional<Submission> submission = submission(file, findings);
    return row(file, submission, findings);
  }

  private ReadFile row(OpenedFile file, Optional<Submission> submission, List<Finding> findings) {
    return new ReadFile(
        arrival, file.type(), file.sha256(), file.bytes().length, submission, findings);
  }

  private Optional<Submission> submission(OpenedFile file, List<Finding> findings) {
    if (file.type() == FileType.PDF || file.type() == FileType.OFD) {
      Outcome<PdfPages> pages =
          StampedPages.read(file, programme.reporting().stamp(), programme.limits());
      findings.addAll(pages.findings());
      return pages.result().flatMap(p -> take(forms.stamped(arrival, p), findings));
    }
    var contents = GridReaders.read(file, programme.limits());
    findings.addAll(contents.findings());
    return contents.result().flatMap(c -> take(forms.read(arrival, c), findings));
  }

  private static Optional<Submission> take(Outcome<Submission> read, List<Finding> findings) {
    findings.addAll(read.findings());
    return read.result();
  }
}
