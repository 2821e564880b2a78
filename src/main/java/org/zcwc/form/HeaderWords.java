package org.zcwc.form;

import java.util.Optional;
import org.zcwc.model.grid.Region;

/**
 * The words over the columns of a form, which stand in one row or in several.
 *
 * @param first the header's first row
 * @param last its last
 */
record HeaderWords(SeenGrid grid, int first, int last) {

  /** A merged region of this many columns, alone in its row, is a title or a note. */
  private static final int TITLE_WIDTH = 4;

  /**
   * What they mean: the lower half decides where it is plain; else both together; else the upper
   * one.
   */
  Optional<Role.Meaning> meaning(int column) {
    String upper = upper(column);
    String lower = last > first ? part(last, column) : "";
    if (lower.isBlank() || same(column)) {
      return Role.of(upper);
    }
    Optional<Role.Meaning> below = Role.of(lower);
    if (below.isPresent()) {
      return below;
    }
    Optional<Role.Meaning> both = Role.of(of(column));
    return both.isPresent() ? both : Role.of(upper);
  }

  /** The words over a column. */
  String of(int column) {
    String upper = upper(column);
    if (last == first || same(column)) {
      return flat(upper);
    }
    return flat(upper + part(last, column));
  }

  /** Without the breaks that a narrow column brings. */
  static String flat(String header) {
    String line = header.strip();
    boolean broken = line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0;
    return broken ? line.replace("\n", "").replace("\r", "") : line;
  }

  private boolean same(int column) {
    Optional<Region> region = grid.region(first, column);
    return region.isPresent() && region.get().lastRow() >= last;
  }

  private String part(int row, int column) {
    Optional<Region> region = grid.region(row, column);
    boolean wide =
        region.isPresent()
            && region.get().lastColumn() - region.get().firstColumn() + 1 >= TITLE_WIDTH;
    return wide && grid.alone(row) ? "" : grid.seen(row, column).text();
  }

  /** The upper half of a header over a column: a group's words stand over its first column only. */
  private String upper(int column) {
    int at = column;
    boolean below = last > first && !part(last, column).isBlank();
    while (below && at > 0 && grid.region(first, at).isEmpty() && part(first, at).isBlank()) {
      at--;
    }
    return part(first, at);
  }
}
