package org.zcwc.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Severity;
import org.zcwc.model.programme.Deliverable;
import org.zcwc.model.programme.Task;
import org.zcwc.model.report.Progress.UnitFigure;
import org.zcwc.model.submission.Entry;
import org.zcwc.model.submission.Figure;
import org.zcwc.model.submission.ReadFile;
import org.zcwc.model.submission.Submission;

/**
 * The rows of all electronic sheets that count, by task and unit, and the figures outside of rows.
 * What a unit's own sheet says comes before what another reports on its behalf, and of two others
 * the newer; a text that is left out for that is told of.
 */
final class MergedRows {

  private final Map<Integer, Map<String, Row>> rows = new HashMap<>();
  private final Map<String, List<UnitFigure>> figures = new HashMap<>();

  private record Row(Entry entry, boolean own, ReadFile file) {
    String path() {
      return file.arrival().path();
    }
  }

  private static final Comparator<Row> FIRST =
      Comparator.comparing((Row r) -> !r.own())
          .thenComparing(r -> r.entry().measures().text().isBlank())
          .thenComparing(r -> r.file().arrival().received(), Comparator.reverseOrder())
          .thenComparing(Row::path);

  /**
   * Merges.
   *
   * @param findings gets what had to be left out
   */
  MergedRows(List<ReadFile> accepted, List<Finding> findings) {
    for (ReadFile file : accepted) {
      Submission submission = file.submission().orElseThrow();
      if (submission.deliverable() == Deliverable.ELECTRONIC) {
        submission.entries().forEach(e -> add(e, submission.unit(), file, findings));
        for (Figure figure : submission.figures()) {
          figures
              .computeIfAbsent(figure.indicator(), i -> new ArrayList<>())
              .add(new UnitFigure(submission.unit(), figure));
        }
      }
    }
  }

  private void add(Entry entry, String sender, ReadFile file, List<Finding> findings) {
    Row row = new Row(entry, entry.unit().equals(sender), file);
    Map<String, Row> byUnit = rows.computeIfAbsent(entry.task(), t -> new LinkedHashMap<>());
    Row other = byUnit.putIfAbsent(entry.unit(), row);
    if (other == null) {
      return;
    }
    boolean newer = FIRST.compare(row, other) < 0;
    Row kept = newer ? row : other;
    Row left = newer ? other : row;
    byUnit.put(entry.unit(), kept);
    String text = left.entry().measures().text();
    if (!text.isBlank() && !text.equals(kept.entry().measures().text())) {
      findings.add(
          Finding.of(Rule.FILE_SUPERSEDED, entry.unit(), kept.path())
              .variant("row")
              .severity(Severity.WARNING)
              .unit(entry.unit())
              .task(entry.task())
              .at(left.entry().measures().source()));
    }
  }

  /** A task's entries: its units in their order, then those that are not responsible for it. */
  List<Entry> of(Task task) {
    Map<String, Row> byUnit = rows.getOrDefault(task.number(), Map.of());
    Set<String> responsible = new HashSet<>(task.units());
    List<Entry> ordered = new ArrayList<>(byUnit.size());
    for (String unit : task.units()) {
      if (byUnit.containsKey(unit)) {
        ordered.add(byUnit.get(unit).entry());
      }
    }
    byUnit.forEach(
        (unit, row) -> {
          if (!responsible.contains(unit)) {
            ordered.add(row.entry());
          }
        });
    return ordered;
  }

  /** The task's responsible units that have no entry for it. */
  List<String> missing(Task task) {
    Map<String, Row> byUnit = rows.getOrDefault(task.number(), Map.of());
    return task.units().stream().filter(u -> !byUnit.containsKey(u)).toList();
  }

  /** The figures of an indicator that stand outside of any row. */
  List<UnitFigure> figures(String indicator) {
    return figures.getOrDefault(indicator, List.of());
  }
}
