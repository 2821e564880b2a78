package org.zcwc.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.programme.IndicatorKind;
import org.zcwc.model.programme.Stage;
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
          Finding finding =
              progress.indicator().kind() == IndicatorKind.MILESTONE
                  ? Finding.of(rule, stages(progress)).variant("stage")
                  : Finding.of(rule, figures(progress));
          found.accept(
              finding
                  .unit(progress.indicator().owner())
                  .task(task.task().number())
                  .at(progress.source().orElseThrow()));
        }
      }
    }
  }

  /** The milestone, the stage that it is at, and the one that it should be at. */
  private static String[] stages(Progress progress) {
    List<Stage> stages = progress.indicator().stages();
    int due =
        progress
            .expectedRate()
            .orElse(BigDecimal.ONE)
            .multiply(BigDecimal.valueOf(stages.size()))
            .setScale(0, RoundingMode.HALF_UP)
            .intValue();
    if (progress.status() == Status.OVERDUE) {
      due = stages.size();
    }
    return new String[] {
      progress.indicator().name(),
      stages.get(progress.value().orElseThrow().intValue()).name(),
      stages.get(Math.max(0, due - 1)).name()
    };
  }

  /** The count, its value, its target, its rate and the rate that it should be at. */
  private static String[] figures(Progress progress) {
    String unit = progress.indicator().measureUnit();
    return new String[] {
      progress.indicator().name(),
      plain(progress.value().orElseThrow()) + unit,
      plain(progress.indicator().target().orElseThrow()) + unit,
      percent(progress.rate().orElseThrow()),
      percent(progress.expectedRate().orElseThrow())
    };
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
    return plain(rate.movePointRight(2)) + "%";
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
