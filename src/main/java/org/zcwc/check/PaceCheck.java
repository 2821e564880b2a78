package org.zcwc.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.programme.IndicatorKind;
import org.zcwc.model.report.Consolidated;
import org.zcwc.model.report.Progress;
import org.zcwc.model.report.Status;
import org.zcwc.model.report.TaskReport;

/**
 * Indicators behind their pace or past their deadline: a task's state, not a mistake of anyone's.
 */
final class PaceCheck implements Check {

  @Override
  public void check(Consolidated body, Consumer<Finding> found) {
    for (TaskReport task : body.tasks()) {
      for (Progress progress : task.progress()) {
        Rule rule = rule(progress);
        if (rule != null) {
          found.accept(
              Finding.of(
                      rule,
                      progress.indicator().name(),
                      percent(progress.rate().orElse(BigDecimal.ZERO)),
                      percent(progress.expectedRate().orElse(BigDecimal.ZERO)))
                  .unit(progress.indicator().owner())
                  .task(task.task().number())
                  .at(progress.source().orElseThrow()));
        }
      }
    }
  }

  private static Rule rule(Progress progress) {
    boolean milestone = progress.indicator().kind() == IndicatorKind.MILESTONE;
    Status status = progress.status();
    return switch (status) {
      case BEHIND -> milestone ? Rule.MILESTONE_BEHIND : Rule.BEHIND_PACE;
      case FAR_BEHIND -> milestone ? Rule.MILESTONE_BEHIND : Rule.FAR_BEHIND_PACE;
      case OVERDUE -> Rule.OVERDUE;
      default -> null;
    };
  }

  private static String percent(BigDecimal rate) {
    return rate.movePointRight(2).setScale(2, RoundingMode.HALF_UP) + "%";
  }
}
