package org.zcwc.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Source;
import org.zcwc.model.submission.Arrival;

/**
 * Whose a file is, by the strongest that says so: the clerk, the template's mark, a line in the
 * file, its name, its folder, the column of responsible units. Where a weaker one says another
 * unit, a finding tells of it.
 */
final class UnitFinder {

  private final UnitNames units;
  private final Arrival arrival;
  private final Source whole;
  private final List<Said> said = new ArrayList<>();

  private record Said(String how, String unit) {}

  UnitFinder(UnitNames units, Arrival arrival, Source whole) {
    this.units = units;
    this.arrival = arrival;
    this.whole = whole;
  }

  /**
   * The unit.
   *
   * @param lines names from lines like {@code 填报单位：…}
   * @param column units that the 责任单位 column names, with an empty name where a row names several
   */
  Optional<String> find(
      String mark, List<String> lines, Set<String> column, List<Finding> findings) {
    say("decision", arrival.decision().unit());
    say("mark", mark);
    for (String line : lines) {
      Optional<String> named = units.named(line);
      named.ifPresent(u -> said.add(new Said("line", u)));
      if (named.isEmpty() && !line.isBlank() && said.isEmpty()) {
        findings.add(Finding.of(Rule.UNIT_DISAGREES, line).variant("unknown-line").at(whole));
      }
    }
    String[] steps = arrival.path().split("/", -1);
    for (int i = steps.length - 1; i >= 0; i--) {
      String how = i == steps.length - 1 ? "name" : "folder";
      units.within(steps[i]).ifPresent(u -> said.add(new Said(how, u)));
    }
    if (said.isEmpty() && column.size() == 1) {
      column.stream().filter(u -> !u.isEmpty()).forEach(u -> said.add(new Said("column", u)));
    }
    if (said.isEmpty()) {
      return Optional.empty();
    }
    Said strongest = said.get(0);
    said.stream()
        .filter(s -> !s.unit().equals(strongest.unit()) && !strongest.how().equals("decision"))
        .findFirst()
        .ifPresent(
            other ->
                findings.add(
                    Finding.of(Rule.UNIT_DISAGREES, strongest.unit(), other.unit())
                        .unit(strongest.unit())
                        .at(whole)));
    return Optional.of(strongest.unit());
  }

  private void say(String how, String name) {
    if (!name.isEmpty()) {
      units.named(name).ifPresent(u -> said.add(new Said(how, u)));
    }
  }
}
