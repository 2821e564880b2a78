package org.zcwc.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.programme.Indicator;
import org.zcwc.model.programme.IndicatorKind;
import org.zcwc.model.report.Consolidated;
import org.zcwc.model.report.Progress;
import org.zcwc.model.report.Progress.UnitFigure;
import org.zcwc.model.report.TaskReport;
import org.zcwc.model.submission.Figure;

/**
 * Figures below nought, below the last period's, or that two units or two places give otherwise.
 */
final class FigureCheck implements Check {

  private static final int SHOWN = 5;

  @Override
  public void check(Consolidated body, Consumer<Finding> found) {
    for (TaskReport task : body.tasks()) {
      for (Progress progress : task.progress()) {
        if (progress.indicator().kind() == IndicatorKind.COUNT) {
          count(body, task.task().number(), progress, found);
        }
      }
    }
  }

  private static void count(
      Consolidated body, int task, Progress progress, Consumer<Finding> found) {
    progress.value().flatMap(v -> value(body, progress, v)).map(f -> f.task(task)).ifPresent(found);
    List<UnitFigure> exact =
        progress.figures().stream()
            .filter(f -> f.figure().basis() == Figure.Basis.TO_DATE && !f.figure().approximate())
            .toList();
    Map<String, UnitFigure> byUnit = new LinkedHashMap<>();
    for (UnitFigure each : exact) {
      UnitFigure other = byUnit.putIfAbsent(each.unit(), each);
      if (other != null) {
        contradiction(progress, other, each).map(f -> f.task(task)).ifPresent(found);
      }
    }
    difference(progress.indicator(), List.copyOf(byUnit.values()))
        .map(f -> f.task(task))
        .ifPresent(found);
  }

  private static Optional<Finding> value(Consolidated body, Progress progress, BigDecimal value) {
    Indicator indicator = progress.indicator();
    Optional<BigDecimal> before =
        body.previous().flatMap(p -> p.value(indicator.id(), body.programme().year()));
    Finding finding = null;
    if (value.signum() < 0) {
      finding = Finding.of(Rule.VALUE_NEGATIVE, indicator.name(), plain(value));
    } else if (before.isPresent() && !progress.approximate() && value.compareTo(before.get()) < 0) {
      String unit = indicator.measureUnit();
      finding =
          Finding.of(
              Rule.VALUE_FELL, indicator.name(), plain(value) + unit, plain(before.get()) + unit);
    }
    return Optional.ofNullable(finding)
        .map(f -> f.unit(progress.reportedBy()).at(progress.source().orElseThrow()));
  }

  /** A unit's own two figures: its table's and its narrative's. */
  private static Optional<Finding> contradiction(
      Progress progress, UnitFigure one, UnitFigure other) {
    boolean tableFirst = one.figure().origin() == Figure.Origin.INDICATOR_TABLE;
    UnitFigure table = tableFirst ? one : other;
    UnitFigure narrative = tableFirst ? other : one;
    boolean same = table.figure().value().compareTo(narrative.figure().value()) == 0;
    boolean both = table.figure().origin() != narrative.figure().origin();
    return same || !both
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                    Rule.NARRATIVE_CONTRADICTS_TABLE,
                    progress.indicator().name(),
                    plain(narrative.figure().value()),
                    plain(table.figure().value()))
                .unit(narrative.unit())
                .at(narrative.figure().source()));
  }

  private static Optional<Finding> difference(Indicator indicator, List<UnitFigure> figures) {
    BigDecimal right =
        figures.stream()
            .filter(f -> f.unit().equals(indicator.owner()))
            .findFirst()
            .or(() -> figures.stream().findFirst())
            .map(f -> f.figure().value())
            .orElse(BigDecimal.ZERO);
    Optional<UnitFigure> wrong =
        figures.stream().filter(f -> f.figure().value().compareTo(right) != 0).findFirst();
    return wrong.map(
        w ->
            Finding.of(
                    Rule.FIGURES_DIFFER,
                    indicator.name(),
                    String.join(
                        "、",
                        figures.stream()
                            .limit(SHOWN)
                            .map(f -> f.unit() + " " + plain(f.figure().value()))
                            .toList()),
                    indicator.owner())
                .unit(w.unit())
                .at(w.figure().source()));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
