package org.zcwc.model.programme;

import java.util.Locale;

/** What a PDF on which no seal was found means. */
public enum StampPolicy {
  /** A warning. */
  EXPECTED,
  /** The deliverable counts as missing. */
  REQUIRED,
  /** Nothing; seals are not looked for. */
  IGNORED;

  /** The word in config. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
