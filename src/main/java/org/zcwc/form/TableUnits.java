package org.zcwc.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zcwc.form.FormSheet.FormTable;

/**
 * The units that the tables of one file name for themselves. A file that holds one unit's form is
 * that unit's as a whole; one with tables of several units was collected by somebody.
 */
final class TableUnits {

  private final UnitNames units;
  private final List<FormSheet> forms;
  private final List<String> named;

  TableUnits(UnitNames units, List<FormSheet> forms) {
    this.units = units;
    this.forms = List.copyOf(forms);
    int tables = 0;
    for (FormSheet form : forms) {
      tables += form.tables().size();
    }
    // most files have one form, which is the file's
    this.named = tables < 2 ? List.of() : named(forms);
  }

  private List<String> named(List<FormSheet> forms) {
    return forms.stream()
        .flatMap(form -> form.tables().stream().map(table -> of(form, table)))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** Whether different tables are of different units. */
  boolean several() {
    return named.size() > 1;
  }

  /** The unit of the first table that names one. */
  Optional<String> first() {
    return named.stream().findFirst();
  }

  /** The units that all rows filled in name, alone or with others. */
  Set<String> ofAllRows() {
    Optional<Set<String>> named = Optional.empty();
    for (FormSheet form : forms) {
      for (FormTable table : form.tables()) {
        for (FormRow row : table.rows()) {
          if (!row.unfilled() && !row.units().isBlank()) {
            Set<String> of = new LinkedHashSet<>(units.all(row.units()));
            named.ifPresent(of::retainAll);
            named = Optional.of(of);
          }
        }
      }
    }
    return named.orElse(Set.of());
  }

  /** The table's own unit, by a line above it, else by its sheet's name. */
  Optional<String> of(FormSheet sheet, FormTable table) {
    return UnitLines.in(table.above()).stream()
        .flatMap(line -> units.named(line.name().text()).stream())
        .findFirst()
        .or(() -> units.exactly(sheet.grid().name()));
  }
}
