package org.zcwc.model.programme;

import java.util.Locale;

/** What kind of promise an indicator measures. */
public enum IndicatorKind {
  /** A count to reach by the deadline, e.g. 20,000 people. */
  COUNT,
  /** Done or not, in stages, without a number. */
  MILESTONE,
  /** An amount that every payment must equal, e.g. 1,848 yuan a month and person. */
  STANDARD,
  /** The least that every case must reach, e.g. 10 months a year. */
  FLOOR;

  /** The word in config and JSON. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
