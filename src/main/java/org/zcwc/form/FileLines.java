package org.zcwc.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zcwc.form.FormSheet.FormTable;
import org.zcwc.model.grid.Outside;

/**
 * What a file says outside the rows of its forms: titles, the unit's line, a signature.
 *
 * @param paragraphs those of a document, and the text of page margins
 */
record FileLines(List<FormSheet> sheets, List<Line> paragraphs) {

  FileLines {
    sheets = List.copyOf(sheets);
    paragraphs = List.copyOf(paragraphs);
  }

  /** The lines of these sheets, and what stands around the tables of a document. */
  static FileLines of(List<FormSheet> sheets, List<Outside> around) {
    List<Line> lines = new ArrayList<>();
    for (Outside outside : around) {
      if (outside.kind() == Outside.Kind.PARAGRAPH || outside.kind() == Outside.Kind.PAGE_MARGIN) {
        lines.add(new Line(List.of(new Text(outside.text(), outside.source()))));
      }
    }
    return new FileLines(sheets, lines);
  }

  /** All of them, in their order. */
  List<Line> all() {
    List<Line> lines = new ArrayList<>();
    for (FormSheet sheet : sheets) {
      lines.addAll(sheet.lines());
    }
    lines.addAll(paragraphs);
    return lines;
  }

  /** What stands above the forms, and between the tables of a document. */
  List<Text> titles() {
    List<Text> titles = new ArrayList<>();
    for (FormSheet sheet : sheets) {
      for (FormTable table : sheet.tables()) {
        for (Line line : table.above()) {
          titles.addAll(line.cells());
        }
      }
      if (sheet.tables().isEmpty()) {
        sheet.loose().forEach(line -> titles.addAll(line.cells()));
      }
    }
    paragraphs.forEach(line -> titles.addAll(line.cells()));
    for (FormSheet sheet : sheets) {
      if (!sheet.tables().isEmpty() && !sheet.grid().name().isEmpty()) {
        titles.add(new Text(sheet.grid().name(), sheet.grid().source(0, 0)));
      }
    }
    return titles;
  }

  /** What the lines {@code 填报单位：…} name. */
  List<UnitLines.Named> units() {
    List<UnitLines.Named> named = new ArrayList<>();
    for (FormSheet sheet : sheets) {
      named.addAll(UnitLines.in(sheet.lines()));
    }
    named.addAll(UnitLines.in(paragraphs));
    return named;
  }

  /** The one unit that a title names at its start, or that signs the form with its name alone. */
  Optional<String> signature(UnitNames units) {
    List<Line> lines = new ArrayList<>(paragraphs);
    sheets.forEach(sheet -> lines.addAll(sheet.lines()));
    sheets.forEach(sheet -> sheet.tables().forEach(table -> lines.addAll(table.tail())));
    List<String> named =
        lines.stream()
            .flatMap(line -> line.cells().stream())
            .flatMap(text -> units.titled(text.text()).stream())
            .distinct()
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }
}
