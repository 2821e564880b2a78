package org.zcwc.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zcwc.model.grid.Grid;

/**
 * The header of a form in a grid.
 *
 * @param lastRow the last of its one or two rows
 * @param columns the columns of each role, mostly one
 * @param others columns that the official form does not have, and their headers
 */
record Header(
    int firstRow, int lastRow, Map<Role, List<Integer>> columns, Map<Integer, String> others) {

  /** The header that starts in this row, over one row or two; columns may stand in any order. */
  static Optional<Header> at(Grid grid, int row) {
    Header one = read(grid, row, row);
    if (one.columns.isEmpty()) {
      return Optional.empty();
    }
    Header two = read(grid, row, row + 1);
    Header best = two.columns.size() > one.columns.size() ? two : one;
    return best.plain() ? Optional.of(best) : Optional.empty();
  }

  /** Enough of the form to be sure that it is one. */
  private boolean plain() {
    return columns.containsKey(Role.MEASURES)
        && columns.size() >= 2
        && (columns.containsKey(Role.NUMBER) || columns.containsKey(Role.NAME));
  }

  private static Header read(Grid grid, int first, int last) {
    Map<Role, List<Integer>> columns = new EnumMap<>(Role.class);
    Map<Integer, String> others = new java.util.TreeMap<>();
    int width = Math.max(grid.columnCount(first), grid.columnCount(last));
    for (int column = 0; column < width; column++) {
      String header = grid.seen(first, column).text();
      if (last > first) {
        String below = grid.seen(last, column).text();
        header = below.equals(header) ? header : header + below;
      }
      Role role = Role.of(header);
      if (role != null && (role == Role.MEASURES || !columns.containsKey(role))) {
        columns.computeIfAbsent(role, r -> new ArrayList<>()).add(column);
      } else if (!header.isBlank()) {
        others.put(column, header.strip().replace("\n", ""));
      }
    }
    return new Header(first, last, columns, others);
  }

  /** The one column of this role, or -1. */
  int column(Role role) {
    List<Integer> of = columns.get(role);
    return of == null ? -1 : of.get(0);
  }
}
