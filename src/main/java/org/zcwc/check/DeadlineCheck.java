package org.zcwc.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.report.Consolidated;
import org.zcwc.model.report.TaskReport;
import org.zcwc.model.submission.Entry;
import org.zcwc.model.submission.Reported;
import org.zcwc.text.DeadlineReading.None;
import org.zcwc.text.DeadlineReading.Why;
import org.zcwc.text.Deadlines;

/** Deadlines left out, no dates, or after the programme's. */
final class DeadlineCheck implements Check {

  @Override
  public void check(Consolidated body, Consumer<Finding> found) {
    LocalDate last = body.programme().deadline();
    for (TaskReport task : body.tasks()) {
      Set<String> own = new HashSet<>(task.task().units());
      for (Entry entry : task.entries()) {
        boolean told = !entry.measures().text().isBlank();
        if (!own.contains(entry.unit()) || !told) {
          continue; // told of as not its own, or as blank
        }
        Reported<LocalDate> deadline = entry.deadline();
        Finding finding = null;
        if (deadline instanceof Reported.Blank<LocalDate>) {
          finding = Finding.of(Rule.DEADLINE_MISSING, task.task().deadline().toString());
        } else if (deadline instanceof Reported.Unreadable<LocalDate> unreadable) {
          finding = invalid(unreadable.text(), body.programme().year());
        } else if (deadline.value().orElseThrow().isAfter(last)) {
          finding = Finding.of(Rule.DEADLINE_AFTER_PROGRAMME, deadline.text(), last.toString());
        }
        if (finding != null) {
          found.accept(finding.unit(entry.unit()).task(entry.task()).at(deadline.source()));
        }
      }
    }
  }

  /** Says why it is no day; a day that counts for others only is none of the unit's. */
  private static Finding invalid(String text, int year) {
    Finding finding = Finding.of(Rule.DEADLINE_INVALID, text);
    Why why = Deadlines.read(text, year) instanceof None none ? none.why() : Why.SEVERAL;
    return why == Why.NO_DATE ? finding : finding.variant(why.key());
  }
}
