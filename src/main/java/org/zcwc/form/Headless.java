package org.zcwc.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds a form that lost its header, only where it is plain: a task's name letter for letter, its
 * responsible units beside it, then the measures and the deadline, as the official form has them.
 */
final class Headless {

  private Headless() {}

  /** The header that the grid's form should have. */
  static Optional<Header> find(SeenGrid grid, TaskNames tasks, UnitNames units) {
    for (int row = 0; row < grid.rowCount(); row++) {
      for (int column = 0; column + 2 < grid.grid().columnCount(row); column++) {
        boolean plain =
            tasks.exactly(grid.at(row, column).text())
                && !units.all(grid.seen(row, column + 1).text()).isEmpty();
        if (plain) {
          return Optional.of(header(row - 1, column));
        }
      }
    }
    return Optional.empty();
  }

  private static Header header(int row, int name) {
    Map<Role, List<Integer>> columns = new EnumMap<>(Role.class);
    if (name > 0) {
      columns.put(Role.NUMBER, List.of(name - 1));
    }
    columns.put(Role.NAME, List.of(name));
    columns.put(Role.UNITS, List.of(name + 1));
    columns.put(Role.MEASURES, List.of(name + 2));
    columns.put(Role.DEADLINE, List.of(name + 3));
    return new Header(row, row, columns, Map.of(), columns.size());
  }
}
