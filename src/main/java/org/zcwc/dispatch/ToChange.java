package org.zcwc.dispatch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Severity;
import org.zcwc.model.finding.Source;
import org.zcwc.model.programme.ResponsibleUnit;
import org.zcwc.model.report.FileRow;
import org.zcwc.model.report.Report;
import org.zcwc.model.report.Verdict;
import org.zcwc.model.submission.FileType;

/**
 * What a unit has to change in what it sent.
 *
 * @param own the unit's own files by their path
 * @param findings errors first, as in the report
 */
public record ToChange(String unit, Map<String, FileRow> own, List<Finding> findings) {

  /**
   * What no unit can mend in its sheet: what is missing or late gets a reminder, a task that is
   * behind is no mistake of the sheet, and the rest is the collector's own.
   */
  private static final Set<Rule> OTHERWISE =
      Collections.unmodifiableSet(
          EnumSet.of(
              Rule.MISSING_DELIVERABLE,
              Rule.LATE_SUBMISSION,
              Rule.BEHIND_PACE,
              Rule.FAR_BEHIND_PACE,
              Rule.OVERDUE,
              Rule.MILESTONE_BEHIND,
              Rule.RECEIVED_LIST_INVALID,
              Rule.DECISION_INVALID,
              Rule.DECISION_APPLIED,
              Rule.FILE_NOT_REGULAR,
              Rule.FILE_CHANGING,
              Rule.FILE_SUPERSEDED,
              Rule.FILE_DUPLICATE,
              Rule.GLYPH_MISSING));

  private static final Set<FileType> MARKABLE = Set.of(FileType.XLSX, FileType.XLS, FileType.DOCX);

  public ToChange {
    own = Map.copyOf(own);
    findings = List.copyOf(findings);
  }

  /** Each unit that has to change something, in the config's order. */
  static List<ToChange> of(Report report) {
    Map<String, Map<String, FileRow>> files = new HashMap<>();
    Map<String, String> senders = new HashMap<>();
    for (FileRow row : report.body().files()) {
      boolean counts = row.verdict() == Verdict.ACCEPTED || row.verdict() == Verdict.REJECTED;
      if (counts && !row.unit().isEmpty()) {
        files.computeIfAbsent(row.unit(), u -> new HashMap<>()).put(row.path(), row);
        senders.put(row.path(), row.unit());
      }
    }
    Map<String, List<Finding>> findings = new LinkedHashMap<>();
    for (ResponsibleUnit unit : report.body().programme().units()) {
      findings.put(unit.name(), new ArrayList<>());
    }
    for (Finding finding : report.findings()) {
      String sender = finding.source().map(s -> senders.getOrDefault(s.file(), "")).orElse("");
      String unit = finding.unit().isEmpty() ? sender : finding.unit();
      // A file that does not count any more needs no change.
      boolean gone = finding.source().isPresent() && sender.isEmpty();
      boolean mends = finding.severity() != Severity.INFO && !OTHERWISE.contains(finding.rule());
      if (mends && !gone && findings.containsKey(unit)) {
        findings.get(unit).add(finding);
      }
    }
    return findings.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .map(e -> new ToChange(e.getKey(), files.getOrDefault(e.getKey(), Map.of()), e.getValue()))
        .toList();
  }

  /** How many of them are errors. */
  public int errors() {
    return (int) findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
  }

  /** The unit's own workbooks and Word documents with cells to mark, by their paths. */
  List<String> markable() {
    Set<String> paths = new LinkedHashSet<>();
    for (Finding finding : findings) {
      Source source = finding.source().orElse(null);
      if (source instanceof Source.SheetCell || source instanceof Source.TableCell) {
        FileRow row = own.get(source.file());
        if (row != null && row.verdict() == Verdict.ACCEPTED && MARKABLE.contains(row.type())) {
          paths.add(row.path());
        }
      }
    }
    return List.copyOf(paths);
  }

  /** The findings in this file. */
  List<Finding> in(String path) {
    return findings.stream()
        .filter(f -> f.source().filter(s -> s.file().equals(path)).isPresent())
        .toList();
  }

  /** The file's own name, without the folders and archives around it. */
  static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
