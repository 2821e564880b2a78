package org.zcwc.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Source;
import org.zcwc.model.submission.Arrival;

/**
 * Whose a file is, by the strongest that says so: the clerk, the template's mark, a line in the
 * file, its name, its folder, the column of responsible units, its title or signature. Where a
 * weaker one says another unit, a finding tells of it.
 */
final class UnitFinder {

  private final UnitNames units;
  private final Arrival arrival;
  private final Source whole;
  private final List<Said> said = new ArrayList<>();
  private Optional<UnitLines.Named> unknownLine = Optional.empty();

  private record Said(String unit, Source source) {}

  UnitFinder(UnitNames units, Arrival arrival) {
    this.units = units;
    this.arrival = arrival;
    this.whole = new Source.WholeFile(arrival.path());
  }

  /**
   * The unit, or none and a finding that says so.
   *
   * @param lines names from lines like {@code 填报单位：…}
   * @param sheets names of the sheets with forms
   * @param column the units that the 责任单位 column names in every row filled in, asked for last
   * @param signature whom the title or the signature names, where nothing else tells
   */
  Optional<String> find(
      Optional<String> mark,
      List<UnitLines.Named> lines,
      List<String> sheets,
      Supplier<Set<String>> column,
      Supplier<Optional<String>> signature,
      List<Finding> findings) {
    say(arrival.decision().unit(), whole);
    boolean decided = !said.isEmpty();
    if (mark.isPresent()) {
      say(mark.get(), whole);
    }
    for (UnitLines.Named line : lines) {
      line(line);
    }
    String[] steps = arrival.path().split("/", -1);
    for (int i = steps.length - 1; i >= 0; i--) {
      Optional<String> named = units.within(steps[i]);
      if (named.isPresent()) {
        said.add(new Said(named.get(), whole));
      }
    }
    if (said.isEmpty() && sheets.size() == 1) {
      units.named(sheets.get(0)).ifPresent(u -> said.add(new Said(u, whole)));
    }
    if (said.isEmpty()) {
      Set<String> named = column.get();
      if (named.size() == 1) {
        named.forEach(u -> said.add(new Said(u, whole)));
      }
    }
    if (said.isEmpty()) {
      signature.get().ifPresent(u -> said.add(new Said(u, whole)));
    }
    if (said.isEmpty()) {
      return Optional.empty();
    }
    Said strongest = said.get(0);
    if (!decided) {
      disagreement(strongest).ifPresent(findings::add);
    }
    return Optional.of(strongest.unit());
  }

  /** Why no unit was found. */
  Finding unknown(String variant) {
    return unknownLine
        .map(
            line ->
                Finding.of(Rule.UNIT_UNKNOWN, line.name().text())
                    .variant("line")
                    .at(line.name().source()))
        .orElseGet(() -> Finding.of(Rule.UNIT_UNKNOWN).variant(variant).at(whole));
  }

  private Optional<Finding> disagreement(Said strongest) {
    for (Said other : said) {
      if (!other.unit().equals(strongest.unit())) {
        return Optional.of(
            Finding.of(Rule.UNIT_DISAGREES, strongest.unit(), other.unit())
                .unit(strongest.unit())
                .at(strongest.source()));
      }
    }
    return unknownLine
        .filter(line -> !units.begins(strongest.unit(), line.name().text()))
        .map(
            line ->
                Finding.of(Rule.UNIT_DISAGREES, line.name().text(), strongest.unit())
                    .variant("unknown-line")
                    .unit(strongest.unit())
                    .at(line.name().source()));
  }

  private void line(UnitLines.Named line) {
    Optional<String> named = units.named(line.name().text());
    if (named.isPresent()) {
      said.add(new Said(named.get(), line.name().source()));
    } else if (line.plain() && unknownLine.isEmpty()) {
      unknownLine = Optional.of(line);
    }
  }

  private void say(String name, Source source) {
    if (!name.isEmpty()) {
      units.named(name).ifPresent(u -> said.add(new Said(u, source)));
    }
  }
}
