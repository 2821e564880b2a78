package org.zcwc.text;

import java.util.Locale;

/** Why a figure that stands in a narrative is not taken. */
public enum Doubt {
  /** Two different figures might be meant. */
  TWO_READINGS,
  /** Only parts are told, no total. */
  ONLY_PART,
  /** The unit of measure is another one (人次 against 人). */
  UNIT_UNCLEAR,
  /** It is said to be less than, or more than the target, but not how much. */
  INEXACT;

  /** In kebab case, e.g. {@code two-readings}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
