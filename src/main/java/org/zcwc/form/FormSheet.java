package org.zcwc.form;

import java.util.ArrayList;
import java.util.List;
import org.zcwc.model.grid.Grid;

/**
 * What one grid holds: forms, and words outside them.
 *
 * @param loose the lines that stand neither in a form nor above one
 * @param other whether it holds an indicator table
 */
record FormSheet(Grid grid, List<FormTable> tables, List<Line> loose, boolean other) {

  FormSheet {
    tables = List.copyOf(tables);
    loose = List.copyOf(loose);
  }

  /**
   * One form.
   *
   * @param above the lines above its header: titles, the unit's line
   */
  record FormTable(List<Line> above, List<FormRow> rows) {
    FormTable {
      above = List.copyOf(above);
      rows = List.copyOf(rows);
    }
  }

  /** Every line outside the forms' bodies, in order. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    tables.forEach(table -> lines.addAll(table.above()));
    lines.addAll(loose);
    return lines;
  }
}
