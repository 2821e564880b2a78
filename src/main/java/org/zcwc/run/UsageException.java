package org.zcwc.run;

import java.util.List;

/** The command line or the config is wrong; nothing was written. */
public final class UsageException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<String> lines;

  /**
   * What is wrong.
   *
   * @param key under {@code usage.} in the bundles
   * @param lines its arguments; for a config the mistakes, each a line
   */
  public UsageException(String key, List<String> lines) {
    super(key + " " + lines);
    this.key = key;
    this.lines = List.copyOf(lines);
  }

  public String key() {
    return key;
  }

  public List<String> lines() {
    return lines;
  }
}
