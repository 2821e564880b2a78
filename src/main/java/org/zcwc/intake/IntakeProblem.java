package org.zcwc.intake;

import java.io.IOException;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;

/** A file cannot be read, for a reason that the clerk is told as a finding. */
final class IntakeProblem extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  IntakeProblem(Finding finding) {
    super(finding.rule().id());
    this.finding = finding;
  }

  /** What to tell, about no file yet. */
  Finding finding() {
    return finding;
  }

  /** A limit is passed: its key in the config, and its value in words a person reads. */
  static Finding limit(String key, String value) {
    StringBuilder variant = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      variant.append(Character.isUpperCase(c) ? "-" : "").append(Character.toLowerCase(c));
    }
    return Finding.of(Rule.FILE_LIMIT, key, value).variant(variant.toString());
  }

  /** Bytes as megabytes, for a sentence. */
  static String megabytes(long bytes) {
    return Long.toString(bytes >> 20);
  }
}
