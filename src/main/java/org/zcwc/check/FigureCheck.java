package org.zcwc.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
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
    String name = progress.indicator().name();
    progress
        .value()
        .ifPresent(
            value -> {
              BigDecimal before =
                  body.previous().map(p -> p.values().get(progress.indicator().id())).orElse(null);
              Finding finding = null;
              if (value.signum() < 0) {
                finding = Finding.of(Rule.VALUE_NEGATIVE, name, plain(value));
              } else if (before != null && !progress.approximate() && value.compareTo(before) < 0) {
                finding = Finding.of(Rule.VALUE_FELL, name, plain(value), plain(before));
              }
              if (finding != null) {
                found.accept(
                    finding
                        .unit(progress.reportedBy())
                        .task(task)
                        .at(progress.source().orElseThrow()));
              }
            });
    Map<String, UnitFigure> byUnit = new LinkedHashMap<>();
    for (UnitFigure each : progress.figures()) {
      UnitFigure other = byUnit.putIfAbsent(each.unit(), each);
      if (other != null && differ(List.of(other, each))) {
        found.accept(
            Finding.of(
                    Rule.NARRATIVE_CONTRADICTS_TABLE,
                    name,
                    plain(other.figure().value()),
                    plain(each.figure().value()))
                .unit(each.unit())
                .task(task)
                .at(other.figure().source()));
      }
    }
    List<UnitFigure> exact = List.copyOf(byUnit.values());
    if (exact.size() > 1 && differ(exact)) {
      String said =
          String.join(
              "、",
              exact.stream()
                  .limit(SHOWN)
                  .map(f -> f.unit() + " " + plain(f.figure().value()))
                  .toList());
      found.accept(
          Finding.of(Rule.FIGURES_DIFFER, name, said, progress.indicator().owner())
              .unit(progress.indicator().owner())
              .task(task)
              .at(exact.get(1).figure().source()));
    }
  }

  private static boolean differ(List<UnitFigure> figures) {
    return figures.stream()
            .map(UnitFigure::figure)
            .filter(f -> f.basis() == Figure.Basis.TO_DATE && !f.approximate())
            .map(f -> plain(f.value()))
            .distinct()
            .count()
        > 1;
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
