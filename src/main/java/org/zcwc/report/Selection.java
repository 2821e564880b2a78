package org.zcwc.report;

import java.time.LocalDate;
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
import java.util.TreeSet;
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
import org.zcwc.model.submission.Entry;
import org.zcwc.model.submission.ReadFile;
import org.zcwc.model.submission.Seal;
import org.zcwc.model.submission.Submission;

/**
 * Which file of a unit and deliverable counts: the one the clerk said, else a form before a report
 * in prose, else the newest received, in a tie the larger version in the name, else the last by
 * name, and a finding asks. Of files with the same content as that one, the first received counts,
 * so that sending it once more makes nobody late, unless another version came in between.
 */
final class Selection {

  private final Programme programme;
  private final Period period;
  private final PathUnits paths;
  private final List<Finding> findings;

  Selection(Programme programme, Period period, List<Finding> findings) {
    this.programme = programme;
    this.period = period;
    this.paths = new PathUnits(programme);
    this.findings = findings;
  }

  /**
   * What rivals share.
   *
   * @param units the unit, or several joined where the file is of no one unit but tells of some
   */
  private record Owed(String units, Deliverable deliverable) {
    // written out as in Source
    @Override
    public boolean equals(Object other) {
      return other instanceof Owed that
          && deliverable == that.deliverable
          && units.equals(that.units);
    }

    @Override
    public int hashCode() {
      return units.hashCode() * 31 + deliverable.name().hashCode();
    }
  }

  /** A file that could count, with its place in the list. */
  private record Rival(int index, ReadFile file) {
    boolean taken() {
      return file.arrival().decision().take().orElse(false);
    }

    LocalDate received() {
      return file.arrival().received();
    }

    /** Whether it is a form: a report in prose beside it only goes with it. */
    boolean form() {
      List<Entry> entries = file.submission().orElseThrow().entries();
      return entries.isEmpty()
          || entries.stream().anyMatch(e -> !(e.measures().source() instanceof Source.Paragraph));
    }

    String path() {
      return file.arrival().path();
    }

    /** Asked for where all else is alike. */
    Version version() {
      return Version.of(path());
    }

    boolean sameContent(Rival other) {
      return file.sha256().equals(other.file.sha256());
    }
  }

  private static final Comparator<Rival> NEWER =
      Comparator.comparing(Rival::taken)
          .thenComparing(Rival::form)
          .thenComparing(Rival::received)
          .thenComparing(Rival::version);

  /** One row for each file, in their order. */
  List<FileRow> judge(List<ReadFile> files) {
    FileRow[] rows = new FileRow[files.size()];
    Map<Owed, List<Rival>> rivals = new LinkedHashMap<>();
    for (int i = 0; i < rows.length; i++) {
      ReadFile file = files.get(i);
      String ignored = file.arrival().ignored();
      Optional<FileRow.Reason> barred = ignored.isEmpty() ? barred(file) : Optional.empty();
      if (!ignored.isEmpty()) {
        rows[i] = row(file, Verdict.IGNORED, FileRow.Reason.of(ignored));
      } else if (barred.isPresent()) {
        rows[i] = row(file, Verdict.REJECTED, barred.get());
      } else {
        Rival rival = new Rival(i, file);
        rivals.computeIfAbsent(owed(file), o -> new ArrayList<>()).add(rival);
      }
    }
    rivals.values().forEach(group -> choose(group, rows));
    return Arrays.asList(rows);
  }

  private static Owed owed(ReadFile file) {
    Submission submission = file.submission().orElseThrow();
    String units = submission.unit();
    if (units.isEmpty()) {
      Set<String> named = new TreeSet<>();
      submission.entries().forEach(e -> named.add(e.unit()));
      units = String.join("\n", named);
    }
    return new Owed(units, submission.deliverable());
  }

  /** Why the file cannot be used; what the clerk takes is used as it is. */
  private Optional<FileRow.Reason> barred(ReadFile file) {
    Optional<Boolean> take = file.arrival().decision().take();
    if (!take.orElse(true)) {
      return Optional.of(FileRow.Reason.of("left"));
    }
    if (file.submission().isEmpty()) {
      String rule =
          file.findings().stream()
              .min(Comparator.comparing(Finding::severity))
              .map(f -> f.rule().id())
              .orElse(Rule.FILE_UNREADABLE.id());
      return Optional.of(FileRow.Reason.of("rule." + rule));
    }
    Submission submission = file.submission().get();
    if (take.isPresent()) {
      return Optional.empty();
    }
    Optional<Period> named = submission.period().filter(p -> !p.equals(period));
    if (named.isPresent()) {
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

  private void choose(List<Rival> group, FileRow[] rows) {
    Rival newest = group.stream().max(NEWER.thenComparing(Rival::path)).orElseThrow();
    Rival best = first(group, newest);
    Map<String, Rival> seen = new HashMap<>();
    seen.put(best.file().sha256(), best);
    rows[best.index()] = row(best.file(), Verdict.ACCEPTED, FileRow.Reason.of("accepted"));
    for (Rival rival : group) {
      if (rival.index() != best.index()) {
        rows[rival.index()] = passedOver(rival, newest, best, seen);
      }
    }
  }

  /** Of the newest's copies the first received after every other content. */
  private static Rival first(List<Rival> group, Rival newest) {
    if (newest.taken()) {
      return newest;
    }
    Optional<LocalDate> others =
        group.stream()
            .filter(r -> !r.sameContent(newest))
            .map(Rival::received)
            .max(Comparator.naturalOrder());
    return group.stream()
        .filter(r -> r.sameContent(newest))
        .filter(r -> others.isEmpty() || !r.received().isBefore(others.get()))
        .min(
            Comparator.comparing(Rival::received)
                .thenComparing(r -> r.path().length())
                .thenComparing(Rival::path))
        .orElse(newest);
  }

  private FileRow passedOver(Rival rival, Rival newest, Rival best, Map<String, Rival> seen) {
    Rival copied = seen.get(rival.file().sha256());
    if (copied != null) {
      tell(Rule.FILE_DUPLICATE, "", rival, copied.path());
      return row(rival.file(), Verdict.DUPLICATE, FileRow.Reason.of("duplicate", copied.path()));
    }
    seen.put(rival.file().sha256(), rival);
    boolean tie = NEWER.compare(rival, newest) == 0;
    boolean prose = best.form() && !rival.form();
    tell(tie ? Rule.VERSION_TIE : Rule.FILE_SUPERSEDED, prose ? "prose" : "", rival, best.path());
    lost(rival, best);
    return row(rival.file(), Verdict.SUPERSEDED, FileRow.Reason.of("superseded", best.path()));
  }

  /** Tasks that only the older file reports on would go unseen. */
  private void lost(Rival older, Rival best) {
    Set<String> kept = new HashSet<>();
    for (Entry entry : best.file().submission().orElseThrow().entries()) {
      kept.add(entry.task() + entry.unit());
    }
    List<String> only =
        older.file().submission().orElseThrow().entries().stream()
            .filter(e -> !kept.contains(e.task() + e.unit()) && !e.measures().text().isBlank())
            .map(e -> Integer.toString(e.task()))
            .distinct()
            .toList();
    if (!only.isEmpty()) {
      findings.add(
          Finding.of(Rule.FILE_SUPERSEDED, best.path(), String.join("、", only))
              .variant(best.form() && !older.form() ? "prose-tasks-lost" : "tasks-lost")
              .severity(Severity.WARNING)
              .unit(older.file().submission().orElseThrow().unit())
              .at(new Source.WholeFile(older.path())));
    }
  }

  private void tell(Rule rule, String variant, Rival rival, String other) {
    findings.add(
        Finding.of(rule, other)
            .variant(variant)
            .unit(rival.file().submission().orElseThrow().unit())
            .at(new Source.WholeFile(rival.path())));
  }

  private FileRow row(ReadFile file, Verdict verdict, FileRow.Reason reason) {
    boolean ignored = verdict == Verdict.IGNORED;
    String decided = file.arrival().decision().unit();
    String unit =
        file.submission()
            .map(Submission::unit)
            .orElseGet(
                () ->
                    ignored || !decided.isEmpty()
                        ? decided
                        : paths.of(file.arrival().path()).orElse(""));
    return new FileRow(
        file.arrival().path(),
        file.sha256(),
        file.bytes(),
        file.type(),
        ignored
            ? Optional.empty()
            : file.submission()
                .map(Submission::deliverable)
                .or(() -> Meant.by(file.type(), file.arrival().path())),
        unit,
        file.arrival().received(),
        verdict,
        reason);
  }
}
