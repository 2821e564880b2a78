package org.zcwc.model.programme;

import java.util.Locale;

/** The language of messages to people. */
public enum Language {
  ZH,
  EN;

  /** The word in config, options and bundle names: {@code zh} or {@code en}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
