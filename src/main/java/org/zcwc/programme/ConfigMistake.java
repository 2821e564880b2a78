package org.zcwc.programme;

import java.util.List;

/**
 * Something wrong in the config; its words stand under {@code config.<key>} in the bundles.
 *
 * @param line from 1; 0 for the file as a whole
 * @param column from 1; 0 for the file as a whole
 */
public record ConfigMistake(int line, int column, String key, List<String> arguments) {
  public ConfigMistake {
    arguments = List.copyOf(arguments);
  }
}
