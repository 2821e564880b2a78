package org.zcwc.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Severity;
import org.zcwc.model.finding.Source;
import org.zcwc.model.programme.Deliverable;
import org.zcwc.model.programme.Period;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.programme.StampPolicy;
import org.zcwc.model.report.FileRow;
import org.zcwc.model.report.Verdict;
import org.zcwc.model.submission.FileType;
import org.zcwc.model.submission.ReadFile;
import org.zcwc.model.submission.Seal;
import org.zcwc.model.submission.Submission;

/**
 * Which file of a unit and deliverable counts: the one the clerk said, else the newest received, in
 * a tie the larger version in the name, else the last by name, and a finding asks.
 */
final class Selection {

  private static final Pattern VERSION =
      Pattern.compile("(?i)[(（]\\s*(\\d{1,3})\\s*[)）]|v\\s*(\\d{1,3})|第(\\d{1,3})版");
  private static final int FINAL = 1000;

  private final Programme programme;
  private final Period period;
  private final List<Finding> findings;

  Selection(Programme programme, Period period, List<Finding> findings) {
    this.programme = programme;
    this.period = period;
    this.findings = findings;
  }

  private record Owed(String unit, Deliverable deliverable) {}

  /** One row for each file, in their order. */
  List<FileRow> judge(List<ReadFile> files) {
    FileRow[] rows = new FileRow[files.size()];
    Map<Owed, List<Integer>> rivals = new LinkedHashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < rows.length; i++) {
      ReadFile file = files.get(i);
      Optional<FileRow.Reason> barred = barred(file);
      if (!file.arrival().ignored().isEmpty()) {
        rows[i] = row(file, Verdict.IGNORED, FileRow.Reason.of(file.arrival().ignored()));
      } else if (barred.isPresent()) {
        rows[i] = row(file, Verdict.REJECTED, barred.get());
      } else {
        Submission submission = file.submission().orElseThrow();
        String key = submission.unit() + submission.deliverable() + file.sha256();
        Integer first = seen.putIfAbsent(key, i);
        if (first != null && !file.arrival().decision().take().orElse(false)) {
          String original = files.get(first).arrival().path();
          rows[i] = row(file, Verdict.DUPLICATE, FileRow.Reason.of("duplicate", original));
          tell(Rule.FILE_DUPLICATE, file, original);
        } else {
          rivals
              .computeIfAbsent(
                  new Owed(submission.unit(), submission.deliverable()), o -> new ArrayList<>())
              .add(i);
        }
      }
    }
    rivals.values().forEach(group -> choose(files, group, rows));
    return Arrays.asList(rows);
  }

  private Optional<FileRow.Reason> barred(ReadFile file) {
    if (!file.arrival().decision().take().orElse(true)) {
      return Optional.of(FileRow.Reason.of("left"));
    }
    if (file.submission().isEmpty()) {
      String rule =
          file.findings().stream()
              .filter(f -> f.severity() == Severity.ERROR)
              .map(f -> f.rule().id())
              .findFirst()
              .orElse(Rule.FILE_UNREADABLE.id());
      return Optional.of(FileRow.Reason.of("rule." + rule));
    }
    Submission submission = file.submission().get();
    Optional<Period> named = submission.period();
    if (named.isPresent() && !named.get().equals(period)) {
      findings.add(
          Finding.of(Rule.PERIOD_DISAGREES, named.get().toString(), period.toString())
              .variant("other")
              .unit(submission.unit())
              .at(new Source.WholeFile(file.arrival().path())));
      return Optional.of(FileRow.Reason.of("wrong-period", named.get().toString()));
    }
    boolean unsealed = submission.seal() == Seal.NOT_FOUND || submission.seal() == Seal.GREYSCALE;
    return unsealed && programme.reporting().stamp() == StampPolicy.REQUIRED
        ? Optional.of(FileRow.Reason.of("unstamped"))
        : Optional.empty();
  }

  private void choose(List<ReadFile> files, List<Integer> group, FileRow[] rows) {
    Comparator<Integer> order =
        Comparator.<Integer, Boolean>comparing(
                i -> files.get(i).arrival().decision().take().orElse(false))
            .thenComparing(i -> files.get(i).arrival().received())
            .thenComparing(i -> version(files.get(i).arrival().path()));
    int best =
        group.stream().max(order.thenComparing(i -> files.get(i).arrival().path())).orElseThrow();
    for (int i : group) {
      ReadFile file = files.get(i);
      if (i == best) {
        rows[i] = row(file, Verdict.ACCEPTED, FileRow.Reason.of("accepted"));
        continue;
      }
      String taken = files.get(best).arrival().path();
      rows[i] = row(file, Verdict.SUPERSEDED, FileRow.Reason.of("superseded", taken));
      tell(order.compare(i, best) == 0 ? Rule.VERSION_TIE : Rule.FILE_SUPERSEDED, file, taken);
      lost(files, best, file);
    }
  }

  /** Tasks that only the older file reports on would go unseen. */
  private void lost(List<ReadFile> files, int best, ReadFile older) {
    Set<Integer> kept = new HashSet<>();
    files.get(best).submission().orElseThrow().entries().forEach(e -> kept.add(e.task()));
    List<String> only =
        older.submission().orElseThrow().entries().stream()
            .filter(e -> !kept.contains(e.task()) && !e.measures().text().isBlank())
            .map(e -> Integer.toString(e.task()))
            .distinct()
            .toList();
    if (!only.isEmpty()) {
      findings.add(
          Finding.of(Rule.FILE_SUPERSEDED, files.get(best).arrival().path(), String.join("、", only))
              .variant("tasks-lost")
              .severity(Severity.WARNING)
              .unit(older.submission().orElseThrow().unit())
              .at(new Source.WholeFile(older.arrival().path())));
    }
  }

  private void tell(Rule rule, ReadFile file, String other) {
    findings.add(
        Finding.of(rule, other)
            .unit(file.submission().orElseThrow().unit())
            .at(new Source.WholeFile(file.arrival().path())));
  }

  /** The version that a name like {@code 报表(2)}, {@code 报表v3} or {@code 报表最终版} tells. */
  static int version(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    Matcher matcher = VERSION.matcher(name);
    int version = 0;
    while (matcher.find()) {
      for (int g = 1; g <= matcher.groupCount(); g++) {
        version = matcher.group(g) == null ? version : Integer.parseInt(matcher.group(g));
      }
    }
    boolean last = name.contains("最终") || name.contains("终稿") || name.contains("定稿");
    return version + (last ? FINAL : 0);
  }

  private static FileRow row(ReadFile file, Verdict verdict, FileRow.Reason reason) {
    Optional<Deliverable> deliverable = file.submission().map(Submission::deliverable);
    boolean paper = file.type() == FileType.PDF || file.type() == FileType.OFD;
    if (deliverable.isEmpty() && verdict == Verdict.REJECTED) {
      deliverable = Optional.of(paper ? Deliverable.STAMPED_PDF : Deliverable.ELECTRONIC);
    }
    return new FileRow(
        file.arrival().path(),
        file.sha256(),
        file.bytes(),
        file.type(),
        deliverable,
        file.submission().map(Submission::unit).orElse(""),
        file.arrival().received(),
        verdict,
        reason);
  }
}
