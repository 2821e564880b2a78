package org.zcwc.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.zcwc.model.programme.Indicator;
import org.zcwc.model.programme.IndicatorKind;
import org.zcwc.model.programme.Period;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.programme.Task;
import org.zcwc.model.report.Status;

/**
 * How far an indicator is, how far it should be at the period's end, and what that makes of it. A
 * standard and a floor are kept or broken, not reached: they have neither rate nor pace.
 */
final class Pace {

  private static final int PLACES = 4;
  private static final int QUARTERS = 4;

  private final Programme programme;
  private final Period period;
  private final LocalDate asOf;

  Pace(Programme programme, Period period, LocalDate asOf) {
    this.programme = programme;
    this.period = period;
    this.asOf = asOf;
  }

  /** 完成率, 4 decimals: the value over the target, or the stages reached over all stages. */
  static Optional<BigDecimal> rate(Indicator indicator, BigDecimal value) {
    return switch (indicator.kind()) {
      case COUNT ->
          indicator
              .target()
              .filter(t -> t.signum() > 0)
              .map(t -> value.divide(t, PLACES, RoundingMode.HALF_UP));
      case MILESTONE ->
          Optional.of(
              value
                  .add(BigDecimal.ONE)
                  .divide(
                      BigDecimal.valueOf(indicator.stages().size()), PLACES, RoundingMode.HALF_UP));
      case STANDARD, FLOOR -> Optional.empty();
    };
  }

  /** The indicator's own pace, else linear over the programme's quarters up to the deadline's. */
  Optional<BigDecimal> expected(Task task, Indicator indicator) {
    if (indicator.kind() == IndicatorKind.STANDARD || indicator.kind() == IndicatorKind.FLOOR) {
      return Optional.empty();
    }
    int passed = quarter(period);
    BigDecimal own = indicator.pace().get(passed);
    if (own != null) {
      return Optional.of(own.setScale(PLACES, RoundingMode.HALF_UP));
    }
    int all = Math.max(1, quarter(Period.of(task.deadline())));
    int counted = Math.max(0, Math.min(passed, all));
    return Optional.of(
        BigDecimal.valueOf(counted).divide(BigDecimal.valueOf(all), PLACES, RoundingMode.HALF_UP));
  }

  /** Which quarter of the programme it is, its year's first being 1. */
  private int quarter(Period of) {
    return (of.year() - programme.year()) * QUARTERS + of.quarter();
  }

  /** The status; without a value it is unknown, whatever the day. */
  Status status(Task task, Indicator indicator, Optional<BigDecimal> value) {
    Optional<BigDecimal> rate = value.flatMap(v -> rate(indicator, v));
    Optional<BigDecimal> expected = expected(task, indicator);
    if (rate.isEmpty() || expected.isEmpty()) {
      return Status.UNKNOWN;
    }
    if (done(indicator, value.orElseThrow())) {
      return Status.DONE;
    }
    if (asOf.isAfter(task.deadline())) {
      return Status.OVERDUE;
    }
    BigDecimal lag = expected.get().subtract(rate.get()).movePointRight(2);
    if (lag.compareTo(programme.reporting().farBehind()) > 0) {
      return Status.FAR_BEHIND;
    }
    return lag.compareTo(programme.reporting().behind()) > 0 ? Status.BEHIND : Status.ON_TRACK;
  }

  /** By the value itself: a rate of 0.99996 is printed as 1.0000 and not done. */
  private static boolean done(Indicator indicator, BigDecimal value) {
    return indicator.kind() == IndicatorKind.MILESTONE
        ? value.intValue() >= indicator.stages().size() - 1
        : value.compareTo(indicator.target().orElseThrow()) >= 0;
  }
}
