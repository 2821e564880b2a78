package org.zcwc.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zcwc.form.FormSheet.FormTable;
import org.zcwc.model.grid.Locator;

/**
 * A table of a document that was cut in two: the second half has no header of its own, and goes on
 * with the rows of the first.
 */
final class Continued {

  private Continued() {}

  /** Joins each second half to its first one. */
  static void join(
      List<SeenGrid> grids, List<FormSheet> sheets, ByContent content, TaskNames tasks) {
    int first = -1;
    for (int i = 0; i < grids.size(); i++) {
      SeenGrid grid = grids.get(i);
      if (!sheets.get(i).tables().isEmpty()) {
        first = i;
        continue;
      }
      Optional<FormSheet> second =
          first < 0
              ? Optional.empty()
              : secondHalf(grid, grids.get(first), content)
                  .filter(half -> half.tables().stream().anyMatch(t -> goesOn(t, tasks)));
      if (second.isPresent()) {
        FormSheet half = second.get();
        FormSheet whole = sheets.get(first);
        sheets.set(first, joined(whole, half));
        sheets.set(i, new FormSheet(half.grid(), List.of(), half.loose(), half.other()));
      } else {
        first = -1;
      }
    }
  }

  /** What a grid holds under the header of the one before. */
  private static Optional<FormSheet> secondHalf(SeenGrid grid, SeenGrid before, ByContent content) {
    return fits(grid, before)
        ? last(before, content).map(h -> FormScan.read(grid, content, h))
        : Optional.empty();
  }

  private static boolean fits(SeenGrid grid, SeenGrid before) {
    return grid.grid().locator() instanceof Locator.Table
        && before.grid().locator() instanceof Locator.Table
        && grid.width() == before.width()
        && grid.width() >= 3;
  }

  /** Whether the rows are a form's: one names a task, or the first goes on with the one above. */
  private static boolean goesOn(FormTable half, TaskNames tasks) {
    for (FormRow row : half.rows()) {
      TaskNames.Match match = tasks.match(row.number(), row.name(), Set.of());
      boolean unnamed = match instanceof TaskNames.Match.Nothing && !row.measures().isEmpty();
      if (match instanceof TaskNames.Match.Plain || (unnamed && row.equals(half.rows().get(0)))) {
        return true;
      }
    }
    return false;
  }

  /** The last header of a grid, as if it stood above another one. */
  private static Optional<Header> last(SeenGrid grid, ByContent content) {
    for (int row = grid.rowCount() - 1; row >= 0; row--) {
      Optional<Header> found = Header.at(grid, row);
      if (found.isPresent()) {
        Header header = content.ready(grid, found.get());
        return Optional.of(new Header(-1, -1, header.columns(), header.others(), header.exact()));
      }
    }
    return Optional.empty();
  }

  private static FormSheet joined(FormSheet whole, FormSheet half) {
    List<FormTable> tables = new ArrayList<>(whole.tables());
    FormTable last = tables.remove(tables.size() - 1);
    List<FormRow> rows = new ArrayList<>(last.rows());
    half.tables().forEach(table -> rows.addAll(table.rows()));
    tables.add(new FormTable(last.above(), last.unitsHeader(), rows, last.goesOn()));
    return new FormSheet(whole.grid(), tables, whole.loose(), whole.other());
  }
}
