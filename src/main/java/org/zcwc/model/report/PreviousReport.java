package org.zcwc.model.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zcwc.model.programme.Period;

/**
 * What an earlier period's {@code report.json} said.
 *
 * @param values by indicator id, where one was known; a milestone's is its stage's index
 * @param texts the measures by task and unit
 */
public record PreviousReport(
    Period period, Map<String, BigDecimal> values, Map<TaskUnit, String> texts, List<Trend> trend) {
  public PreviousReport {
    values = Map.copyOf(values);
    texts = Map.copyOf(texts);
    trend = List.copyOf(trend);
  }

  /** A task's number and a unit's name. */
  public record TaskUnit(int task, String unit) {}

  /** An earlier period's rate of an indicator, oldest first, for the trend line. */
  public record Trend(Period period, String indicator, BigDecimal rate) {}

  /**
   * The indicator's value then, as far as it counts towards this programme.
   *
   * @param programmeYear a report of an earlier year is of another programme
   */
  public Optional<BigDecimal> value(String indicator, int programmeYear) {
    return period.year() < programmeYear
        ? Optional.empty()
        : Optional.ofNullable(values.get(indicator));
  }

  /** The measures that this unit wrote on this task then. */
  public Optional<String> text(int task, String unit) {
    return Optional.ofNullable(texts.get(new TaskUnit(task, unit)));
  }
}
