package org.zcwc.intake;

import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Outcome;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.programme.StampPolicy;
import org.zcwc.model.submission.FileType;
import org.zcwc.model.submission.OpenedFile;
import org.zcwc.model.submission.PdfPages;

/** Reads a stamped document, PDF or OFD: its pages, its text, and whether it bears a seal. */
public final class StampedPages {

  private StampedPages() {}

  /**
   * Reads a PDF or an OFD.
   *
   * @param policy where seals are ignored none is looked for, which saves rendering the pages
   * @throws IllegalArgumentException for a file of another type
   */
  public static Outcome<PdfPages> read(OpenedFile file, StampPolicy policy, Limits limits) {
    Source here = new Source.WholeFile(file.arrival().path());
    boolean ofd = file.type() == FileType.OFD;
    if (!ofd && file.type() != FileType.PDF) {
      throw new IllegalArgumentException("no stamped document: " + file.type());
    }
    Deadline deadline = Deadline.of(Thread.currentThread(), limits.fileSeconds());
    try {
      PdfPages pages =
          ofd
              ? OfdDocument.read(file.bytes(), limits, deadline)
              : PdfDocument.read(file.bytes(), policy, deadline);
      return Outcome.of(pages);
    } catch (IntakeProblem e) {
      return Outcome.failed(e.finding().at(here));
    } catch (java.io.IOException | RuntimeException | StackOverflowError e) {
      // A parser of hostile files is let fail as it likes; it costs this file and is told.
      return Outcome.failed(Finding.of(Rule.FILE_UNREADABLE).variant(ofd ? "ofd" : "pdf").at(here));
    }
  }
}
