package org.zcwc.dispatch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zcwc.model.programme.ResponsibleUnit;
import org.zcwc.model.programme.Task;
import org.zcwc.model.report.Missing;
import org.zcwc.model.report.Report;
import org.zcwc.model.report.TaskReport;

/**
 * 催报单: what one unit owes at the report's day.
 *
 * @param number the how many-eth reminder this is, from 1
 * @param missing deliverables that are owed
 * @param blank tasks that its accepted sheet says nothing of
 */
public record Reminder(ResponsibleUnit unit, int number, List<Missing> missing, List<Task> blank) {
  public Reminder {
    missing = List.copyOf(missing);
    blank = List.copyOf(blank);
  }

  /** The reminders of all units that owe something, in the config's order. */
  public static List<Reminder> of(Report report, ReminderRecord record) {
    LocalDate day = report.body().asOf();
    Map<String, List<Missing>> missing = new LinkedHashMap<>();
    for (Missing each : report.body().missing()) {
      missing.computeIfAbsent(each.unit(), u -> new ArrayList<>()).add(each);
    }
    List<Reminder> reminders = new ArrayList<>();
    for (ResponsibleUnit unit : report.body().programme().units()) {
      List<Missing> owed = missing.getOrDefault(unit.name(), List.of());
      boolean sheet = owed.stream().anyMatch(m -> m.deliverable().key().equals("electronic"));
      List<Task> blank =
          sheet
              ? List.of()
              : report.body().tasks().stream()
                  .filter(t -> t.missingUnits().contains(unit.name()))
                  .map(TaskReport::task)
                  .toList();
      if (!owed.isEmpty() || !blank.isEmpty()) {
        reminders.add(new Reminder(unit, record.before(unit.name(), day) + 1, owed, blank));
      }
    }
    return reminders;
  }
}
