package org.zcwc.model.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zcwc.model.programme.Period;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.submission.ReadFile;

/**
 * The merged period before it is checked: which file counts, the tasks' rows and their progress,
 * and what is missing.
 *
 * @param accepted the files whose verdict is accepted, in the order of the config's units
 */
public record Consolidated(
    Programme programme,
    Period period,
    LocalDate asOf,
    LocalDate due,
    List<TaskReport> tasks,
    List<Missing> missing,
    List<FileRow> files,
    List<ReadFile> accepted,
    Optional<PreviousReport> previous) {
  public Consolidated {
    tasks = List.copyOf(tasks);
    missing = List.copyOf(missing);
    files = List.copyOf(files);
    accepted = List.copyOf(accepted);
  }
}
