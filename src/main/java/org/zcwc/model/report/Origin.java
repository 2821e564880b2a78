package org.zcwc.model.report;

import java.util.Locale;

/** Where an indicator's value comes from. */
public enum Origin {
  INDICATOR_TABLE,
  NARRATIVE,
  /** The previous period's value and this period's increment. */
  DERIVED,
  NONE;

  /** The word in JSON, e.g. {@code indicator-table}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
