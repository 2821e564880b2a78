package org.zcwc.model.programme;

import java.time.LocalDate;
import java.util.List;

/**
 * 实事: one of the things promised for the year.
 *
 * @param units names of the responsible units in the config's order, the lead unit first
 * @param lead 牵头单位
 * @param deadline 完成时限
 */
public record Task(
    int number,
    String name,
    List<String> units,
    String lead,
    LocalDate deadline,
    List<Indicator> indicators) {
  public Task {
    units = List.copyOf(units);
    indicators = List.copyOf(indicators);
  }
}
