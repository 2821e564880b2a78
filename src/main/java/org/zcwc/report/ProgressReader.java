package org.zcwc.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zcwc.model.programme.Indicator;
import org.zcwc.model.programme.IndicatorKind;
import org.zcwc.model.programme.Period;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.programme.Task;
import org.zcwc.model.report.Light;
import org.zcwc.model.report.Origin;
import org.zcwc.model.report.PreviousReport;
import org.zcwc.model.report.Progress;
import org.zcwc.model.report.Progress.UnitFigure;
import org.zcwc.model.report.Status;
import org.zcwc.model.report.TaskReport;
import org.zcwc.model.submission.Entry;
import org.zcwc.model.submission.Figure;
import org.zcwc.model.submission.ReadFile;

/** How each indicator stands: whose figure counts, its rate, its pace, its light. */
final class ProgressReader {

  private static final int PLACES = 4;

  private final Programme programme;
  private final Period period;
  private final LocalDate asOf;
  private final Optional<PreviousReport> previous;

  ProgressReader(
      Programme programme, Period period, LocalDate asOf, Optional<PreviousReport> previous) {
    this.programme = programme;
    this.period = period;
    this.asOf = asOf;
    this.previous = previous;
  }

  TaskReport task(
      Task task, List<Entry> entries, List<String> missingUnits, List<ReadFile> accepted) {
    List<Progress> progress = new ArrayList<>();
    for (Indicator indicator : task.indicators()) {
      List<UnitFigure> figures = new ArrayList<>();
      for (Entry entry : entries) {
        entry.figures().stream()
            .filter(f -> f.indicator().equals(indicator.id()))
            .forEach(f -> figures.add(new UnitFigure(entry.unit(), f)));
      }
      for (ReadFile file : accepted) {
        file.submission()
            .ifPresent(
                s ->
                    s.figures().stream()
                        .filter(f -> f.indicator().equals(indicator.id()))
                        .forEach(f -> figures.add(new UnitFigure(s.unit(), f))));
      }
      progress.add(progress(task, indicator, figures));
    }
    return new TaskReport(task, light(progress), entries, missingUnits, progress);
  }

  /** The worst of the lights that are known; unknown only where none is. */
  private static Light light(List<Progress> progress) {
    return progress.stream()
        .map(p -> p.status().light())
        .filter(l -> l != Light.UNKNOWN)
        .max(Comparator.naturalOrder())
        .orElse(Light.UNKNOWN);
  }

  private Progress progress(Task task, Indicator indicator, List<UnitFigure> figures) {
    Optional<UnitFigure> chosen = choose(indicator, figures);
    Optional<BigDecimal> before =
        period.quarter() == 1
            ? Optional.of(BigDecimal.ZERO)
            : previous.map(p -> p.values().get(indicator.id()));
    boolean added = chosen.isPresent() && chosen.get().figure().basis() == Figure.Basis.INCREMENT;
    Optional<BigDecimal> value =
        chosen
            .map(c -> c.figure().value())
            .flatMap(v -> added ? before.map(b -> b.add(v)) : Optional.of(v));
    boolean milestone = indicator.kind() == IndicatorKind.MILESTONE;
    boolean counted = milestone || indicator.kind() == IndicatorKind.COUNT;
    Optional<BigDecimal> rate = counted ? value.flatMap(v -> rate(indicator, v)) : Optional.empty();
    Optional<BigDecimal> expected =
        counted ? Optional.of(expected(task, indicator)) : Optional.empty();
    Optional<UnitFigure> used = chosen.filter(c -> value.isPresent());
    return new Progress(
        indicator,
        value,
        milestone ? Optional.empty() : value.flatMap(v -> before.map(v::subtract)),
        rate,
        expected,
        status(task, rate, expected),
        used.map(c -> origin(c.figure())).orElse(Origin.NONE),
        used.map(c -> c.figure().approximate()).orElse(false),
        used.map(c -> c.figure().quote()).orElse(""),
        used.map(UnitFigure::unit).orElse(""),
        used.map(c -> c.figure().source()),
        figures);
  }

  private static Origin origin(Figure figure) {
    if (figure.basis() == Figure.Basis.INCREMENT) {
      return Origin.DERIVED;
    }
    return figure.origin() == Figure.Origin.INDICATOR_TABLE
        ? Origin.INDICATOR_TABLE
        : Origin.NARRATIVE;
  }

  /** The owner's figure, its table before its narrative; else the one that all others agree on. */
  private static Optional<UnitFigure> choose(Indicator indicator, List<UnitFigure> figures) {
    List<UnitFigure> owners =
        figures.stream().filter(f -> f.unit().equals(indicator.owner())).toList();
    Optional<UnitFigure> table =
        owners.stream()
            .filter(f -> f.figure().origin() == Figure.Origin.INDICATOR_TABLE)
            .findFirst();
    if (table.isPresent() || !owners.isEmpty()) {
      return table.or(() -> Optional.of(owners.get(0)));
    }
    boolean agree =
        figures.stream()
                .map(f -> f.figure().value().stripTrailingZeros() + " " + f.figure().basis())
                .distinct()
                .count()
            == 1;
    return agree ? Optional.of(figures.get(0)) : Optional.empty();
  }

  private static Optional<BigDecimal> rate(Indicator indicator, BigDecimal value) {
    if (indicator.kind() == IndicatorKind.MILESTONE) {
      return Optional.of(
          value
              .add(BigDecimal.ONE)
              .divide(BigDecimal.valueOf(indicator.stages().size()), PLACES, RoundingMode.HALF_UP));
    }
    return indicator
        .target()
        .filter(t -> t.signum() > 0)
        .map(t -> value.divide(t, PLACES, RoundingMode.HALF_UP));
  }

  /** The indicator's own pace, else linear over the quarters up to the deadline's. */
  private BigDecimal expected(Task task, Indicator indicator) {
    int passed = (period.year() - programme.year()) * 4 + period.quarter();
    if (passed <= 0) {
      return BigDecimal.ZERO.setScale(PLACES);
    }
    BigDecimal own = passed > 4 ? null : indicator.pace().get(passed);
    if (own != null) {
      return own.setScale(PLACES, RoundingMode.HALF_UP);
    }
    Period last = Period.of(task.deadline());
    int all = Math.max(1, (last.year() - programme.year()) * 4 + last.quarter());
    return BigDecimal.valueOf(Math.min(passed, all))
        .divide(BigDecimal.valueOf(all), PLACES, RoundingMode.HALF_UP);
  }

  private Status status(Task task, Optional<BigDecimal> rate, Optional<BigDecimal> expected) {
    if (rate.isEmpty() || expected.isEmpty()) {
      return Status.UNKNOWN;
    }
    if (rate.get().compareTo(BigDecimal.ONE) >= 0) {
      return Status.DONE;
    }
    if (asOf.isAfter(task.deadline())) {
      return Status.OVERDUE;
    }
    BigDecimal behind = expected.get().subtract(rate.get()).movePointRight(2);
    if (behind.compareTo(programme.reporting().farBehind()) > 0) {
      return Status.FAR_BEHIND;
    }
    return behind.compareTo(programme.reporting().behind()) > 0 ? Status.BEHIND : Status.ON_TRACK;
  }
}
