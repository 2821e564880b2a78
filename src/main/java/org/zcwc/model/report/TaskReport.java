package org.zcwc.model.report;

import java.util.List;
import org.zcwc.model.programme.Task;
import org.zcwc.model.submission.Entry;

/**
 * One task's row of the report.
 *
 * @param light the worst of its indicators' lights
 * @param entries in the config's order of units, lead first; then those of units that are not
 *     responsible for it
 * @param missingUnits responsible, but without an entry for this task
 */
public record TaskReport(
    Task task,
    Light light,
    List<Entry> entries,
    List<String> missingUnits,
    List<Progress> progress) {
  public TaskReport {
    entries = List.copyOf(entries);
    missingUnits = List.copyOf(missingUnits);
    progress = List.copyOf(progress);
  }
}
