package org.zcwc.model.report;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The report in figures; {@code expected} to {@code missing} count deliverables.
 *
 * @param completeness 报送率: received / expected, 4 decimals
 * @param timeliness 及时率: on time / expected, 4 decimals
 * @param lights tasks by light, all four keys present
 */
public record Summary(
    int expected,
    int received,
    int onTime,
    int missing,
    BigDecimal completeness,
    BigDecimal timeliness,
    int errors,
    int warnings,
    Map<Light, Integer> lights) {
  public Summary {
    lights = Map.copyOf(lights);
  }
}
