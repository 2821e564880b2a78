package org.zcwc.grid;

import java.io.IOException;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;

/** A file that cannot be read, and the finding that says why. */
final class UnreadableException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  UnreadableException(Finding finding) {
    super(finding.rule().id());
    this.finding = finding;
  }

  /** A limit passed: its key in the config and its value. */
  static UnreadableException limit(String key, long value) {
    return new UnreadableException(
        Finding.of(Rule.FILE_LIMIT, key, Long.toString(value)).variant(""));
  }

  /** Damaged, or not what it says it is. */
  static UnreadableException damaged(String what) {
    return new UnreadableException(Finding.of(Rule.FILE_UNREADABLE, what).variant("damaged"));
  }

  Finding finding() {
    return finding;
  }
}
