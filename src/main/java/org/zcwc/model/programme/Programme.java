package org.zcwc.model.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.look.Look;

/**
 * 实事项目: a year's set of tasks, whoever's it is.
 *
 * @param document the number of the notice it comes from, or empty
 * @param collector 汇总单位, the office that merges
 * @param landscape whether the official form is printed on landscape pages
 * @param look how its documents look
 */
public record Programme(
    String title,
    String document,
    int year,
    LocalDate deadline,
    String collector,
    Contact contact,
    ZoneId zone,
    Reporting reporting,
    Language language,
    boolean landscape,
    Look look,
    Limits limits,
    List<ResponsibleUnit> units,
    List<Task> tasks) {

  /**
   * Where it is, unless its config says otherwise: China, which has been eight hours ahead all the
   * year round since 1991-09-15 (IANA tz, asia), before any file that is merged. The JDK's own
   * Asia/Shanghai looks for rules in every jar there is, which takes as long as reading a quarter's
   * sheets.
   */
  public static final ZoneId HOME = ZoneOffset.ofHours(8);

  public Programme {
    units = List.copyOf(units);
    tasks = List.copyOf(tasks);
  }

  /** The task of this number. */
  public Optional<Task> task(int number) {
    for (Task task : tasks) {
      if (task.number() == number) {
        return Optional.of(task);
      }
    }
    return Optional.empty();
  }

  /** The tasks for which this unit is responsible, in their order. */
  public List<Task> tasksOf(String unit) {
    return tasks.stream().filter(t -> t.units().contains(unit)).toList();
  }

  /** The names of the units that are responsible for at least one task, in the config's order. */
  public Set<String> reportingUnits() {
    Set<String> named = new LinkedHashSet<>();
    Set<String> responsible = new LinkedHashSet<>();
    tasks.forEach(t -> responsible.addAll(t.units()));
    units.stream().map(ResponsibleUnit::name).filter(responsible::contains).forEach(named::add);
    return named;
  }
}
