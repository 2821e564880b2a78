package org.zcwc.dispatch;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.zcwc.message.Messages;
import org.zcwc.model.look.Look;
import org.zcwc.model.programme.Indicator;
import org.zcwc.model.programme.IndicatorKind;
import org.zcwc.model.programme.Period;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.programme.Task;
import org.zcwc.model.report.PreviousReport;

/**
 * What one unit gets to fill in for one period.
 *
 * @param unit its configured name
 * @param previous the report of the period before, to start from
 * @param words the papers' own words
 */
record Template(
    Programme programme,
    String unit,
    Period period,
    Optional<PreviousReport> previous,
    Messages words) {

  /** The version that the mark tells; a change that readers must know of raises it. */
  static final String VERSION = "1";

  Look look() {
    return programme.look();
  }

  List<Task> tasks() {
    return programme.tasksOf(unit);
  }

  /** The task's indicators whose figure is this unit's to give. */
  List<Indicator> indicators(Task task) {
    return task.indicators().stream().filter(i -> i.owner().equals(unit)).toList();
  }

  /** What the unit wrote the last time; an earlier programme's tasks are other ones. */
  String text(Task task) {
    return previous
        .filter(p -> p.period().year() == programme.year())
        .flatMap(p -> p.text(task.number(), unit))
        .orElse("");
  }

  /** The value at the end of the period before, where it is known. */
  Optional<BigDecimal> before(Indicator indicator) {
    return previous.flatMap(p -> p.value(indicator.id(), programme.year()));
  }

  /** A number with its unit of measure, or a stage by its name. */
  String shown(Indicator indicator, BigDecimal value) {
    if (indicator.kind() == IndicatorKind.MILESTONE) {
      int stage = value.intValue();
      boolean known = stage >= 0 && stage < indicator.stages().size();
      return known ? indicator.stages().get(stage).name() : "";
    }
    return value.stripTrailingZeros().toPlainString() + indicator.measureUnit();
  }

  /** The target in words. */
  String target(Indicator indicator) {
    if (indicator.kind() == IndicatorKind.MILESTONE) {
      return shown(indicator, BigDecimal.valueOf(indicator.stages().size() - 1L));
    }
    String amount = indicator.target().map(t -> shown(indicator, t)).orElse("");
    return indicator.kind() == IndicatorKind.FLOOR
        ? words.text("template.at-least", amount)
        : amount;
  }
}
