package org.zcwc.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the columns of an open form stand, asked for at each of its cells; -1 where it has none of
 * the kind.
 *
 * @param labels where a row's label stands
 * @param roles of each column
 */
record FormColumns(
    int number,
    int name,
    int units,
    int measures,
    int deadline,
    int labels,
    List<Optional<Role>> roles) {

  /** Those of this header, in a grid of so many columns. */
  static FormColumns of(Header header, int width) {
    List<Optional<Role>> roles = new ArrayList<>(Collections.nCopies(width, Optional.empty()));
    for (Map.Entry<Role, List<Integer>> each : header.columns().entrySet()) {
      for (int column : each.getValue()) {
        roles.set(column, Optional.of(each.getKey()));
      }
    }
    return new FormColumns(
        header.column(Role.NUMBER),
        header.column(Role.NAME),
        header.column(Role.UNITS),
        header.column(Role.MEASURES),
        header.column(Role.DEADLINE),
        header.labels(),
        roles);
  }

  /** Whether this is a column of measures. */
  boolean fills(int column) {
    return !other(column) && roles.get(column).get() == Role.MEASURES;
  }

  /** Whether the form has no such column. */
  boolean other(int column) {
    return roles.get(column).isEmpty();
  }
}
