package org.zcwc.model.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.zcwc.model.finding.Source;
import org.zcwc.model.programme.Indicator;
import org.zcwc.model.submission.Figure;

/**
 * How one indicator stands.
 *
 * @param value 完成值 to date; for a milestone the index of the stage reached, from 0
 * @param increment what this period added to the previous one's value
 * @param rate 完成率: value over target, 4 decimals; for a milestone (index + 1) / number of stages
 * @param expectedRate the pace at the period's end, 4 decimals
 * @param reportedBy the unit whose figure it is, or empty
 * @param figures every figure that any unit reported for it, with its unit
 */
public record Progress(
    Indicator indicator,
    Optional<BigDecimal> value,
    Optional<BigDecimal> increment,
    Optional<BigDecimal> rate,
    Optional<BigDecimal> expectedRate,
    Status status,
    Origin origin,
    boolean approximate,
    String quote,
    String reportedBy,
    Optional<Source> source,
    List<UnitFigure> figures) {
  public Progress {
    figures = List.copyOf(figures);
  }

  /** A figure and the unit that reported it. */
  public record UnitFigure(String unit, Figure figure) {}
}
