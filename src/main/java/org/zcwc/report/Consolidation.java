package org.zcwc.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.programme.Deliverable;
import org.zcwc.model.programme.Period;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.programme.Task;
import org.zcwc.model.report.Consolidated;
import org.zcwc.model.report.FileRow;
import org.zcwc.model.report.Missing;
import org.zcwc.model.report.PreviousReport;
import org.zcwc.model.report.TaskReport;
import org.zcwc.model.report.Verdict;
import org.zcwc.model.submission.Entry;
import org.zcwc.model.submission.ReadFile;
import org.zcwc.model.submission.Submission;

/** Merges what came in a period: which file counts, each task's rows, progress, what is missing. */
public final class Consolidation {

  private final Programme programme;
  private final Period period;
  private final LocalDate asOf;
  private final Map<String, List<Task>> tasksOf = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private Consolidation(Programme programme, Period period, LocalDate asOf) {
    this.programme = programme;
    this.period = period;
    this.asOf = asOf;
    for (Task task : programme.tasks()) {
      task.units().forEach(u -> tasksOf.computeIfAbsent(u, k -> new ArrayList<>()).add(task));
    }
  }

  /** The merged period, and what was found in merging it. */
  public record Result(Consolidated body, List<Finding> findings) {
    public Result {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Merges a period's files.
   *
   * @param files one for each file under the input, in their order
   */
  public static Result of(
      Programme programme,
      Period period,
      LocalDate asOf,
      List<ReadFile> files,
      Optional<PreviousReport> previous) {
    return new Consolidation(programme, period, asOf).merge(files, previous);
  }

  private Result merge(List<ReadFile> files, Optional<PreviousReport> previous) {
    Selection selection = new Selection(programme, period, findings);
    List<FileRow> rows = selection.judge(files);
    List<ReadFile> accepted = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      if (rows.get(i).verdict() == Verdict.ACCEPTED) {
        accepted.add(files.get(i));
      }
    }
    Map<Integer, Map<String, Entry>> entries = entries(accepted);
    ProgressReader progress = new ProgressReader(programme, period, asOf, previous);
    List<TaskReport> tasks = new ArrayList<>();
    for (Task task : programme.tasks()) {
      Map<String, Entry> byUnit = entries.getOrDefault(task.number(), Map.of());
      tasks.add(progress.task(task, ordered(task, byUnit), missingUnits(task, byUnit), accepted));
    }
    LocalDate due = programme.reporting().due(period);
    Consolidated body =
        new Consolidated(
            programme,
            period,
            asOf,
            due,
            tasks,
            missing(files, rows, due),
            rows,
            accepted,
            previous);
    return new Result(body, findings);
  }

  private static Map<Integer, Map<String, Entry>> entries(List<ReadFile> accepted) {
    Map<Integer, Map<String, Entry>> entries = new HashMap<>();
    for (ReadFile file : accepted) {
      for (Entry entry : file.submission().map(Submission::entries).orElse(List.of())) {
        // A unit's own file comes before what another reports on its behalf.
        boolean own = file.submission().orElseThrow().unit().equals(entry.unit());
        Map<String, Entry> byUnit =
            entries.computeIfAbsent(entry.task(), t -> new LinkedHashMap<>());
        if (own || !byUnit.containsKey(entry.unit())) {
          byUnit.put(entry.unit(), entry);
        }
      }
    }
    return entries;
  }

  private static List<Entry> ordered(Task task, Map<String, Entry> byUnit) {
    List<Entry> ordered = new ArrayList<>();
    Set<String> placed = new HashSet<>();
    for (String unit : task.units()) {
      if (byUnit.containsKey(unit)) {
        ordered.add(byUnit.get(unit));
        placed.add(unit);
      }
    }
    byUnit.forEach(
        (unit, entry) -> {
          if (!placed.contains(unit)) {
            ordered.add(entry);
          }
        });
    return ordered;
  }

  private static List<String> missingUnits(Task task, Map<String, Entry> byUnit) {
    return task.units().stream().filter(u -> !byUnit.containsKey(u)).toList();
  }

  private List<Missing> missing(List<ReadFile> files, List<FileRow> rows, LocalDate due) {
    Map<String, Map<Deliverable, Missing.Reason>> came = new HashMap<>();
    Set<String> done = new HashSet<>();
    for (int i = 0; i < files.size(); i++) {
      FileRow row = rows.get(i);
      if (row.deliverable().isEmpty()) {
        continue;
      }
      Deliverable deliverable = row.deliverable().get();
      if (row.verdict() == Verdict.ACCEPTED) {
        done.add(deliverable + row.unit());
        files
            .get(i)
            .submission()
            .map(Submission::entries)
            .orElse(List.of())
            .forEach(e -> done.add(deliverable + e.unit()));
      } else if (row.verdict() == Verdict.REJECTED) {
        Missing.Reason reason =
            switch (row.reason().key()) {
              case "wrong-period" -> Missing.Reason.WRONG_PERIOD;
              case "unstamped" -> Missing.Reason.UNSTAMPED;
              default -> Missing.Reason.UNREADABLE;
            };
        came.computeIfAbsent(row.unit(), u -> new EnumMap<>(Deliverable.class))
            .put(deliverable, reason);
      }
    }
    int late = (int) Math.max(0, ChronoUnit.DAYS.between(due, asOf));
    List<Missing> missing = new ArrayList<>();
    for (String unit : programme.reportingUnits()) {
      List<Integer> tasks = tasksOf.get(unit).stream().map(Task::number).toList();
      for (Deliverable deliverable : programme.reporting().deliverables()) {
        if (!done.contains(deliverable + unit)) {
          Missing.Reason reason =
              came.getOrDefault(unit, Map.of())
                  .getOrDefault(deliverable, Missing.Reason.NOT_RECEIVED);
          missing.add(new Missing(unit, deliverable, tasks, due, late, reason));
        }
      }
    }
    return missing;
  }
}
