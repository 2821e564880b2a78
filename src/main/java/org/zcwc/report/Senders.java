package org.zcwc.report;

import java.util.HashSet;
import java.util.Set;
import org.zcwc.model.programme.Deliverable;
import org.zcwc.model.submission.ReadFile;
import org.zcwc.model.submission.Submission;

/** For whom a file speaks. */
final class Senders {

  private Senders() {}

  /** Its own unit, and in an electronic sheet every unit on whose behalf something is told. */
  static Set<String> of(ReadFile file) {
    Submission submission = file.submission().orElseThrow();
    Set<String> units = new HashSet<>();
    if (!submission.unit().isEmpty()) {
      units.add(submission.unit());
    }
    if (submission.deliverable() == Deliverable.ELECTRONIC) {
      submission.entries().stream()
          .filter(e -> !e.measures().text().isBlank())
          .forEach(e -> units.add(e.unit()));
    }
    return units;
  }
}
