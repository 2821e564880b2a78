package org.zcwc.model.submission;

import java.math.BigDecimal;
import org.zcwc.model.finding.Source;

/**
 * A figure that a unit reported for an indicator.
 *
 * @param value in the indicator's unit of measure; for a milestone the index of the stage reached,
 *     from 0
 * @param basis whether it is the amount to date or an increment
 * @param approximate whether it was written as 近, 约, 余 and the like
 * @param quote the words it was read from
 */
public record Figure(
    String indicator,
    BigDecimal value,
    Basis basis,
    boolean approximate,
    Origin origin,
    String quote,
    Source source) {

  /** The same figure, standing here. */
  public Figure at(Source place) {
    return new Figure(indicator, value, basis, approximate, origin, quote, place);
  }

  /** What a figure counts. */
  public enum Basis {
    TO_DATE,
    /** An addition of no told time: to date, or this period's own where it is less than before. */
    ADDED,
    /** This period's own, to be added to the previous period's value. */
    INCREMENT
  }

  /** Where a figure was read. */
  public enum Origin {
    INDICATOR_TABLE,
    NARRATIVE
  }
}
