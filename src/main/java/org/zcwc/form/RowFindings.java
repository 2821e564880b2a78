package org.zcwc.form;

import java.util.List;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.programme.Task;

/** What is told of a form's rows whose task or unit is in doubt. */
final class RowFindings {

  private static final int TOLD = 2000;

  private final List<Finding> findings;

  RowFindings(List<Finding> findings) {
    this.findings = findings;
  }

  /** A row of a task of which nobody knows whose it is. */
  void nobodys(FormRow row, Task task) {
    findings.add(
        Finding.of(Rule.UNIT_UNKNOWN, row.units(), told(row))
            .variant("row")
            .task(task.number())
            .at(row.place()));
  }

  /** A row whose number is another task's than its name. */
  void disagrees(FormRow row, Task task, int number, String unit) {
    if (!row.unfilled()) {
      findings.add(
          Finding.of(
                  Rule.TASK_NAME_DISAGREES,
                  Integer.toString(number),
                  row.name(),
                  Integer.toString(task.number()))
              .unit(unit)
              .task(task.number())
              .at(row.place()));
    }
  }

  /** A row that has its task by the number alone, under a name that no task has. */
  void unlike(FormRow row, Task task, String unit) {
    if (!row.unfilled()) {
      findings.add(
          Finding.of(Rule.TASK_NAME_DISAGREES, Integer.toString(task.number()), row.name())
              .variant("unlike")
              .unit(unit)
              .task(task.number())
              .at(row.place()));
    }
  }

  /** A row with words in it that belongs to no task: told, with its words. */
  void lost(FormRow row, TaskNames.Match match, String unit) {
    if (row.unfilled() || !RowUnits.saysSomething(row)) {
      return;
    }
    String label = (row.number() + " " + row.name()).strip();
    Finding finding =
        match instanceof TaskNames.Match.Tie tie
            ? Finding.of(
                Rule.TASK_AMBIGUOUS,
                label,
                Integer.toString(tie.one().number()),
                Integer.toString(tie.other().number()),
                told(row))
            : Finding.of(Rule.TASK_UNKNOWN, label, told(row))
                .variant(label.isEmpty() ? "nameless" : "");
    findings.add(finding.unit(unit).at(row.place()));
  }

  private static String told(FormRow row) {
    return SheetReading.cut(row.words().strip(), TOLD);
  }
}
