package org.zcwc.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
   * @param unitsHeader the words above its column of units, or empty
   * @param goesOn whether its header is that of the form right above it, printed again on the next
   *     page
   */
  record FormTable(List<Line> above, String unitsHeader, List<FormRow> rows, boolean goesOn) {
    FormTable {
      above = List.copyOf(above);
      rows = List.copyOf(rows);
    }

    /** The texts that stand alone in their rows below all others: a signature, a note. */
    List<Line> tail() {
      List<Line> tail = new ArrayList<>();
      for (int i = rows.size() - 1; i >= 0; i--) {
        Optional<Text> alone = rows.get(i).alone();
        if (alone.isEmpty()) {
          return tail;
        }
        tail.add(new Line(List.of(alone.get())));
      }
      return tail;
    }
  }

  /** Every line outside the forms' bodies, in order. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (FormTable table : tables) {
      lines.addAll(table.above());
    }
    lines.addAll(loose);
    return lines;
  }
}
