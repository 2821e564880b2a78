package org.zcwc.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Severity;
import org.zcwc.model.programme.Period;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.programme.ResponsibleUnit;
import org.zcwc.model.programme.Task;
import org.zcwc.model.report.Consolidated;
import org.zcwc.model.report.FileRow;
import org.zcwc.model.report.PreviousReport;
import org.zcwc.model.report.TaskReport;
import org.zcwc.model.report.Verdict;
import org.zcwc.model.submission.ReadFile;
import org.zcwc.model.submission.Submission;

/** Merges what came in a period: which file counts, each task's rows, progress, what is missing. */
public final class Consolidation {

  private Consolidation() {}

  /** The merged period, and what was found in merging it. */
  public record Result(Consolidated body, List<Finding> findings) {
    public Result {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Merges a period's files.
   *
   * @param asOf the day of the report: what is late or overdue is so on this day
   * @param files one for each file under the input, in their order
   * @param previous an earlier period's report; one that is no earlier is told of and left out
   */
  public static Result of(
      Programme programme,
      Period period,
      LocalDate asOf,
      List<ReadFile> files,
      Optional<PreviousReport> previous) {
    List<Finding> findings = new ArrayList<>();
    List<FileRow> rows = new Selection(programme, period, findings).judge(files);
    List<ReadFile> accepted = accepted(programme, files, rows);
    MergedRows merged = new MergedRows(accepted, findings);
    Optional<PreviousReport> before = earlier(previous, period, findings);
    ProgressReader progress =
        new ProgressReader(programme.year(), new Pace(programme, period, asOf), period, before);
    List<TaskReport> tasks = new ArrayList<>();
    for (Task task : programme.tasks()) {
      tasks.add(progress.task(task, merged));
    }
    LocalDate due = programme.reporting().due(period);
    Consolidated body =
        new Consolidated(
            programme,
            period,
            asOf,
            due,
            tasks,
            new Arrears(programme, due, asOf).of(rows, accepted),
            rows,
            accepted,
            before);
    return new Result(body, findings);
  }

  private static List<ReadFile> accepted(
      Programme programme, List<ReadFile> files, List<FileRow> rows) {
    Map<String, Integer> order = new HashMap<>();
    for (ResponsibleUnit unit : programme.units()) {
      order.put(unit.name(), order.size());
    }
    List<ReadFile> accepted = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      if (rows.get(i).verdict() == Verdict.ACCEPTED) {
        accepted.add(files.get(i));
      }
    }
    Comparator<Submission> byUnit =
        Comparator.<Submission>comparingInt(s -> order.getOrDefault(s.unit(), order.size()))
            .thenComparing(Submission::deliverable);
    accepted.sort(Comparator.comparing(f -> f.submission().orElseThrow(), byUnit));
    return accepted;
  }

  private static Optional<PreviousReport> earlier(
      Optional<PreviousReport> previous, Period period, List<Finding> findings) {
    Optional<PreviousReport> earlier = previous.filter(p -> p.period().compareTo(period) < 0);
    if (previous.isPresent() && earlier.isEmpty()) {
      String named = previous.get().period().toString();
      findings.add(
          Finding.of(Rule.PERIOD_DISAGREES, named, period.toString())
              .variant("previous")
              .severity(Severity.WARNING));
    }
    return earlier;
  }
}
