package org.zcwc.check;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Source;
import org.zcwc.model.programme.StampPolicy;
import org.zcwc.model.report.Consolidated;
import org.zcwc.model.report.FileRow;
import org.zcwc.model.report.Missing;
import org.zcwc.model.report.Verdict;
import org.zcwc.model.submission.ReadFile;
import org.zcwc.model.submission.Seal;

/** Deliverables that are missing, late, or without a seal that could be found. */
final class DeliverableCheck implements Check {

  @Override
  public void check(Consolidated body, Consumer<Finding> found) {
    for (Missing missing : body.missing()) {
      found.accept(
          Finding.of(Rule.MISSING_DELIVERABLE, missing.unit(), missing.due().toString())
              .variant(missing.deliverable().key() + "." + missing.reason().key())
              .unit(missing.unit()));
    }
    Map<String, ReadFile> accepted = new HashMap<>();
    body.accepted().forEach(f -> accepted.put(f.arrival().path(), f));
    for (FileRow row : body.files()) {
      if (row.verdict() != Verdict.ACCEPTED) {
        continue;
      }
      Source whole = new Source.WholeFile(row.path());
      long late = ChronoUnit.DAYS.between(body.due(), row.received());
      if (late > 0) {
        found.accept(
            Finding.of(Rule.LATE_SUBMISSION, row.received().toString(), Long.toString(late))
                .unit(row.unit())
                .at(whole));
      }
      Seal seal = accepted.get(row.path()).submission().orElseThrow().seal();
      if (seal == Seal.NOT_SEEN) {
        found.accept(Finding.of(Rule.SEAL_NOT_SEEN).unit(row.unit()).at(whole));
      }
      boolean expected = body.programme().reporting().stamp() == StampPolicy.EXPECTED;
      if (expected && (seal == Seal.NOT_FOUND || seal == Seal.GREYSCALE)) {
        found.accept(
            Finding.of(Rule.SEAL_NOT_FOUND)
                .variant(seal == Seal.GREYSCALE ? "greyscale" : "")
                .unit(row.unit())
                .at(whole));
      }
    }
  }
}
