package org.zcwc.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zcwc.model.programme.Indicator;
import org.zcwc.model.programme.IndicatorKind;
import org.zcwc.model.programme.Period;
import org.zcwc.model.programme.Task;
import org.zcwc.model.report.Light;
import org.zcwc.model.report.Origin;
import org.zcwc.model.report.PreviousReport;
import org.zcwc.model.report.Progress;
import org.zcwc.model.report.Progress.UnitFigure;
import org.zcwc.model.report.TaskReport;
import org.zcwc.model.submission.Entry;
import org.zcwc.model.submission.Figure;

/** How each indicator stands: whose figure counts, its value to date, its rate, its light. */
final class ProgressReader {

  /** Amounts to date before increments, tables before narratives, exact before about. */
  private static final Comparator<UnitFigure> SUREST =
      Comparator.comparing((UnitFigure f) -> f.figure().basis() != Figure.Basis.TO_DATE)
          .thenComparing(f -> f.figure().origin() != Figure.Origin.INDICATOR_TABLE)
          .thenComparing(f -> f.figure().approximate());

  private final int year;
  private final Pace pace;
  private final Period period;
  private final Optional<PreviousReport> previous;

  /**
   * For one run.
   *
   * @param year the programme's
   */
  ProgressReader(int year, Pace pace, Period period, Optional<PreviousReport> previous) {
    this.year = year;
    this.pace = pace;
    this.period = period;
    this.previous = previous;
  }

  /** The task's row of the report. */
  TaskReport task(Task task, MergedRows rows) {
    List<Entry> entries = rows.of(task);
    List<Progress> progress = new ArrayList<>();
    for (Indicator indicator : task.indicators()) {
      List<UnitFigure> figures = new ArrayList<>();
      for (Entry entry : entries) {
        for (Figure figure : entry.figures()) {
          if (figure.indicator().equals(indicator.id())) {
            figures.add(new UnitFigure(entry.unit(), figure));
          }
        }
      }
      figures.addAll(rows.figures(indicator.id()));
      progress.add(progress(task, indicator, figures));
    }
    return new TaskReport(task, light(progress), entries, rows.missing(task), progress);
  }

  /**
   * The worst of the lights that are known. An indicator without a figure, a standard and a floor
   * have none and darken no other; the task's is unknown only where no indicator has one.
   */
  static Light light(List<Progress> progress) {
    return progress.stream()
        .map(p -> p.status().light())
        .filter(l -> l != Light.UNKNOWN)
        .max(Comparator.naturalOrder())
        .orElse(Light.UNKNOWN);
  }

  private Progress progress(Task task, Indicator indicator, List<UnitFigure> figures) {
    Optional<UnitFigure> chosen = choose(indicator, figures);
    Optional<BigDecimal> before = before(indicator);
    Optional<BigDecimal> value = chosen.flatMap(c -> value(c.figure(), before));
    Optional<UnitFigure> used = value.flatMap(v -> chosen);
    boolean count = indicator.kind() == IndicatorKind.COUNT;
    return new Progress(
        indicator,
        value,
        count ? value.flatMap(v -> before.map(v::subtract)) : Optional.empty(),
        value.flatMap(v -> Pace.rate(indicator, v)),
        pace.expected(task, indicator),
        pace.status(task, indicator, value),
        used.map(c -> origin(c.figure())).orElse(Origin.NONE),
        used.map(c -> c.figure().approximate()).orElse(false),
        used.map(c -> c.figure().quote()).orElse(""),
        used.map(UnitFigure::unit).orElse(""),
        used.map(c -> c.figure().source()),
        figures);
  }

  private static Optional<BigDecimal> value(Figure figure, Optional<BigDecimal> before) {
    return incremental(figure, before)
        ? before.map(b -> b.add(figure.value()))
        : Optional.of(figure.value());
  }

  /** Whether it comes on top of the value before. 新增3处 cannot be the amount to date after 6. */
  private static boolean incremental(Figure figure, Optional<BigDecimal> before) {
    boolean less = before.filter(b -> figure.value().compareTo(b) < 0).isPresent();
    return figure.basis() == Figure.Basis.INCREMENT
        || (figure.basis() == Figure.Basis.ADDED && less);
  }

  /**
   * The value at the end of the quarter just before: nought before the programme's year, and
   * unknown where the earlier report is an older one.
   */
  private Optional<BigDecimal> before(Indicator indicator) {
    Period last = period.previous();
    return last.year() < year
        ? Optional.of(BigDecimal.ZERO)
        : previous.filter(p -> p.period().equals(last)).flatMap(p -> p.value(indicator.id(), year));
  }

  private static Origin origin(Figure figure) {
    if (figure.basis() == Figure.Basis.INCREMENT) {
      return Origin.DERIVED;
    }
    return figure.origin() == Figure.Origin.INDICATOR_TABLE
        ? Origin.INDICATOR_TABLE
        : Origin.NARRATIVE;
  }

  /** The owner's surest figure; else, where all others agree, the surest of theirs. */
  private static Optional<UnitFigure> choose(Indicator indicator, List<UnitFigure> figures) {
    Optional<UnitFigure> owners =
        figures.stream().filter(f -> f.unit().equals(indicator.owner())).min(SUREST);
    if (owners.isPresent()) {
      return owners;
    }
    Optional<UnitFigure> surest = figures.stream().min(SUREST);
    return surest.filter(
        s ->
            figures.stream()
                .filter(f -> f.figure().basis() == s.figure().basis())
                .filter(f -> s.figure().approximate() || !f.figure().approximate())
                .allMatch(f -> f.figure().value().compareTo(s.figure().value()) == 0));
  }
}
