package org.zcwc.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.grid.Grid;

/**
 * The very hidden sheet that our own template carries: keys and their values. {@code unit} and
 * {@code period} say whose it is, {@code guide} names the sheet that tells how to fill it in.
 */
record TemplateMark(Map<String, String> values) {

  private static final String SHEET = "_zcwc";

  /** That of a file; without values where it has none. */
  static TemplateMark of(Contents contents) {
    Map<String, String> values = new HashMap<>();
    for (Grid grid : contents.grids()) {
      for (int row = 0; row < grid.rowCount() && grid.name().equals(SHEET); row++) {
        values.putIfAbsent(grid.at(row, 0).text(), grid.at(row, 1).text());
      }
    }
    return new TemplateMark(values);
  }

  /** What it says of this. */
  Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }
}
