package org.zcwc.programme;

import java.util.List;

/**
 * Something wrong in the config; its words stand under {@code config.<key>} in the bundles.
 *
 * @param file which file, where it is not the config itself, or empty
 * @param line from 1; 0 for the file as a whole
 * @param column from 1; 0 for the file as a whole
 */
public record ConfigMistake(String file, int line, int column, String key, List<String> arguments) {
  public ConfigMistake {
    arguments = List.copyOf(arguments);
  }

  /** A mistake in the config itself. */
  ConfigMistake(int line, int column, String key, List<String> arguments) {
    this("", line, column, key, arguments);
  }

  /** The same in another file. */
  ConfigMistake in(String other) {
    return new ConfigMistake(other, line, column, key, arguments);
  }
}
