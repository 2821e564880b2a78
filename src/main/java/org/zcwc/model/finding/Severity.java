package org.zcwc.model.finding;

import java.util.Locale;

/** How much a finding matters: 级别. */
public enum Severity {
  /** Cannot be right; the report must not be signed before it is mended. */
  ERROR,
  /** Probably wrong or incomplete; a person should look. */
  WARNING,
  /** Worth knowing; nothing needs to be done. */
  INFO;

  /** The word in JSON and on the command line, e.g. {@code error}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
