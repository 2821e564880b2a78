package org.zcwc.render;

import java.util.ArrayList;
import java.util.List;
import org.zcwc.message.Messages;
import org.zcwc.model.report.Table;
import org.zcwc.model.report.Table.Paragraph;
import org.zcwc.model.report.Table.TableCell;

/**
 * How much of a report a person prints and signs. What goes over it is counted on the paper and
 * left to the workbook, which holds all of it: 2,000 units would make 4,000 pages.
 *
 * @param rows of a list
 * @param paragraphs of a cell of the form, each unit's name being one and its text another
 */
record PaperSize(int rows, int paragraphs) {

  /** Some hundred units, each with a text on each task, make some hundred pages. */
  static final PaperSize USUAL = new PaperSize(2_000, 400);

  /** Where all of it stands. */
  static final String WHOLE = "report.xlsx";

  /** As much of the table as is printed. */
  Table of(Table table, Messages words) {
    List<List<TableCell>> printed = table.rows();
    if (printed.size() > rows) {
      printed = printed.subList(0, rows);
    }
    if (table.official()) {
      printed =
          printed.stream()
              .map(row -> row.stream().map(cell -> cell(cell, words)).toList())
              .toList();
    }
    List<Table.Group> groups =
        table.groups().stream().filter(group -> group.firstRow() < rows).toList();
    return new Table(table.id(), table.title(), table.columns(), printed, groups);
  }

  /** What is said under a table that is not printed whole; empty for one that is. */
  String left(Table table, Messages words) {
    int all = table.rows().size();
    return all <= rows
        ? ""
        : words.text("document.overflow", Integer.toString(all), Integer.toString(rows), WHOLE);
  }

  private TableCell cell(TableCell cell, Messages words) {
    List<Paragraph> all = cell.paragraphs();
    if (all.size() <= paragraphs) {
      return cell;
    }
    boolean named = all.get(0).strong();
    int shown = named ? wholeUnits(all) : paragraphs;
    if (shown == all.size()) {
      return cell;
    }
    List<Paragraph> kept = new ArrayList<>(all.subList(0, shown));
    kept.add(
        new Paragraph(
            words.text(
                named ? "document.overflow.units" : "document.overflow.lines",
                Long.toString(count(all, named)),
                Long.toString(count(all.subList(0, shown), named)),
                WHOLE),
            false));
    return new TableCell(kept, cell.tone(), cell.value());
  }

  /** No unit's name without its text, none of its text without the rest, and one at the least. */
  private int wholeUnits(List<Paragraph> all) {
    int shown = paragraphs;
    while (shown > 0 && !all.get(shown).strong()) {
      shown--;
    }
    int first = 1;
    while (first < all.size() && !all.get(first).strong()) {
      first++;
    }
    return Math.max(shown, first);
  }

  private static long count(List<Paragraph> paragraphs, boolean named) {
    return paragraphs.stream().filter(p -> !named || p.strong()).count();
  }
}
