package org.zcwc.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zcwc.model.programme.Deliverable;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.programme.Task;
import org.zcwc.model.report.FileRow;
import org.zcwc.model.report.Missing;
import org.zcwc.model.report.Verdict;
import org.zcwc.model.submission.ReadFile;

/** What each unit still owes, and why. Only units responsible for a task owe anything. */
final class Arrears {

  private final Programme programme;
  private final LocalDate due;
  private final LocalDate asOf;

  Arrears(Programme programme, LocalDate due, LocalDate asOf) {
    this.programme = programme;
    this.due = due;
    this.asOf = asOf;
  }

  /** In the order of units, then of deliverables. */
  List<Missing> of(List<FileRow> rows, List<ReadFile> accepted) {
    Map<Deliverable, Set<String>> given = new EnumMap<>(Deliverable.class);
    for (ReadFile file : accepted) {
      given
          .computeIfAbsent(file.submission().orElseThrow().deliverable(), d -> new HashSet<>())
          .addAll(Senders.of(file));
    }
    Map<Deliverable, Map<String, Missing.Reason>> came = came(rows);
    Map<String, List<Integer>> tasks = new HashMap<>();
    for (Task task : programme.tasks()) {
      task.units()
          .forEach(u -> tasks.computeIfAbsent(u, name -> new ArrayList<>()).add(task.number()));
    }
    int late = (int) Math.max(0, ChronoUnit.DAYS.between(due, asOf));
    List<Missing> missing = new ArrayList<>();
    for (String unit : programme.reportingUnits()) {
      for (Deliverable deliverable : programme.reporting().deliverables()) {
        if (!given.getOrDefault(deliverable, Set.of()).contains(unit)) {
          Missing.Reason reason =
              came.getOrDefault(deliverable, Map.of())
                  .getOrDefault(unit, Missing.Reason.NOT_RECEIVED);
          missing.add(new Missing(unit, deliverable, tasks.get(unit), due, late, reason));
        }
      }
    }
    return missing;
  }

  /** What came and was rejected; an archive or a picture may have been meant as either. */
  private static Map<Deliverable, Map<String, Missing.Reason>> came(List<FileRow> rows) {
    Map<Deliverable, Map<String, Missing.Reason>> came = new EnumMap<>(Deliverable.class);
    for (FileRow row : rows) {
      if (row.verdict() == Verdict.REJECTED && !row.unit().isEmpty()) {
        Missing.Reason reason =
            switch (row.reason().key()) {
              case "wrong-period" -> Missing.Reason.WRONG_PERIOD;
              case "unstamped" -> Missing.Reason.UNSTAMPED;
              default -> Missing.Reason.UNREADABLE;
            };
        for (Deliverable deliverable : Deliverable.values()) {
          if (row.deliverable().isEmpty() || row.deliverable().get() == deliverable) {
            came.computeIfAbsent(deliverable, d -> new HashMap<>())
                .merge(row.unit(), reason, Arrears::nearer);
          }
        }
      }
    }
    return came;
  }

  /** Of two reasons the one that came nearer to counting. */
  private static Missing.Reason nearer(Missing.Reason one, Missing.Reason other) {
    return rank(one) >= rank(other) ? one : other;
  }

  private static int rank(Missing.Reason reason) {
    return switch (reason) {
      case NOT_RECEIVED -> 0;
      case WRONG_PERIOD -> 1;
      case UNREADABLE -> 2;
      case UNSTAMPED -> 3;
    };
  }
}
