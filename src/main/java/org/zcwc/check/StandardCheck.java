package org.zcwc.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.programme.Indicator;
import org.zcwc.model.programme.IndicatorKind;
import org.zcwc.model.programme.Period;
import org.zcwc.model.report.Consolidated;
import org.zcwc.model.report.TaskReport;
import org.zcwc.model.submission.Entry;
import org.zcwc.model.submission.Figure;
import org.zcwc.text.Sought;
import org.zcwc.text.StandardReader;
import org.zcwc.text.StandardReader.Stated;

/**
 * Payments by head that are not the standard, and cases under the floor. An amount that is another
 * of the task's standards, or two of them together, is another group's lawful payment. A floor
 * holds for the year: what is told before its end is not yet short of it.
 */
final class StandardCheck implements Check {

  @Override
  public void check(Consolidated body, Consumer<Finding> found) {
    Period period = body.period();
    for (TaskReport task : body.tasks()) {
      boolean yearIsOver = !period.end().isBefore(Period.of(task.task().deadline()).end());
      Map<String, Indicator> promised = promised(task);
      for (Entry entry : promised.isEmpty() ? List.<Entry>of() : task.entries()) {
        for (Stated stated : stated(entry, task)) {
          Indicator indicator = promised.get(stated.id());
          boolean broken =
              indicator.kind() == IndicatorKind.STANDARD
                  ? notStandard(stated, indicator, promised)
                  : stated.value().compareTo(indicator.target().orElseThrow()) < 0
                      && (yearIsOver || stated.least());
          if (broken) {
            found.accept(finding(indicator, stated.quote(), stated.value(), entry));
          }
        }
        for (Figure figure : entry.figures()) {
          Indicator indicator = promised.get(figure.indicator());
          if (indicator != null
              && broken(indicator, figure.value(), yearIsOver)
              && !figure.approximate()) {
            found.accept(
                finding(indicator, figure.quote(), figure.value(), entry).at(figure.source()));
          }
        }
      }
    }
  }

  private static boolean broken(Indicator indicator, BigDecimal value, boolean yearIsOver) {
    int compared = value.compareTo(indicator.target().orElseThrow());
    return indicator.kind() == IndicatorKind.STANDARD ? compared != 0 : compared < 0 && yearIsOver;
  }

  private static Finding finding(Indicator indicator, String quote, BigDecimal value, Entry entry) {
    Rule rule =
        indicator.kind() == IndicatorKind.STANDARD ? Rule.PAYMENT_NOT_STANDARD : Rule.BELOW_FLOOR;
    return Finding.of(
            rule,
            indicator.name(),
            value.toPlainString() + indicator.measureUnit(),
            indicator.target().orElseThrow().toPlainString() + indicator.measureUnit(),
            quote)
        .unit(entry.unit())
        .task(entry.task())
        .at(entry.measures().source());
  }

  private static Map<String, Indicator> promised(TaskReport task) {
    Map<String, Indicator> promised = new HashMap<>();
    for (Indicator indicator : task.task().indicators()) {
      if (indicator.kind() == IndicatorKind.STANDARD || indicator.kind() == IndicatorKind.FLOOR) {
        promised.put(indicator.id(), indicator);
      }
    }
    return promised;
  }

  /** What an entry states of the task's standards and floors. */
  static List<Stated> stated(Entry entry, TaskReport task) {
    List<Sought> sought =
        task.task().indicators().stream()
            .filter(i -> i.kind() == IndicatorKind.STANDARD || i.kind() == IndicatorKind.FLOOR)
            .map(i -> new Sought(i.id(), i.name(), i.keywords(), i.measureUnit(), i.target()))
            .toList();
    return sought.isEmpty() ? List.of() : StandardReader.read(entry.measures().text(), sought);
  }

  private static boolean notStandard(
      Stated stated, Indicator own, Map<String, Indicator> promised) {
    if (stated.value().compareTo(own.target().orElseThrow()) == 0 || stated.least()) {
      return false;
    }
    List<BigDecimal> standards =
        promised.values().stream()
            .filter(i -> i.kind() == IndicatorKind.STANDARD)
            .filter(i -> i.measureUnit().equals(own.measureUnit()))
            .map(i -> i.target().orElseThrow())
            .toList();
    for (BigDecimal one : standards) {
      for (BigDecimal other : standards) {
        if (stated.value().compareTo(one) == 0 || stated.value().compareTo(one.add(other)) == 0) {
          return false;
        }
      }
    }
    return true;
  }
}
