package org.zcwc.model.report;

import java.util.Locale;

/** How an indicator stands against its target and its pace. */
public enum Status {
  DONE(Light.GREEN),
  ON_TRACK(Light.GREEN),
  BEHIND(Light.YELLOW),
  FAR_BEHIND(Light.RED),
  OVERDUE(Light.RED),
  UNKNOWN(Light.UNKNOWN);

  private final Light light;

  Status(Light light) {
    this.light = light;
  }

  /** The light it shows. */
  public Light light() {
    return light;
  }

  /** The word in JSON, e.g. {@code on-track}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
