package org.zcwc.model.report;

import java.util.Locale;

/** What became of a file. */
public enum Verdict {
  ACCEPTED,
  /** A newer one of the same unit was taken. */
  SUPERSEDED,
  /** The same content came already. */
  DUPLICATE,
  /** It cannot be used. */
  REJECTED,
  /** It is no submission. */
  IGNORED;

  /** The word in JSON. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
