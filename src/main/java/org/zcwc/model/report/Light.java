package org.zcwc.model.report;

import java.util.Locale;

/** 红黄绿灯, from best to worst, {@code UNKNOWN} being none of the three. */
public enum Light {
  GREEN,
  YELLOW,
  RED,
  UNKNOWN;

  /** The word in JSON. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
