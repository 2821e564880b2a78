package org.zcwc.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Severity;
import org.zcwc.model.programme.Deliverable;
import org.zcwc.model.report.Consolidated;
import org.zcwc.model.report.FileRow;
import org.zcwc.model.report.Light;
import org.zcwc.model.report.Report;
import org.zcwc.model.report.Summary;
import org.zcwc.model.report.Verdict;
import org.zcwc.model.submission.Entry;
import org.zcwc.model.submission.ReadFile;
import org.zcwc.model.submission.Submission;

/** Puts the merged period and all findings together. */
public final class Reports {

  private Reports() {}

  /** The report: findings sorted, each once, and the summary. */
  public static Report finish(Consolidated body, List<Finding> all, String toolVersion) {
    Map<String, Integer> order = new HashMap<>();
    body.programme().units().forEach(u -> order.put(u.name(), order.size()));
    List<Finding> findings = new ArrayList<>(new java.util.LinkedHashSet<>(all));
    findings.sort(
        Comparator.comparing((Finding f) -> f.severity())
            .thenComparing(f -> order.getOrDefault(f.unit(), Integer.MAX_VALUE))
            .thenComparingInt(Finding::task)
            .thenComparing(f -> f.source().map(Object::toString).orElse(""))
            .thenComparing(Finding::rule)
            .thenComparing(f -> f.arguments().toString()));
    return new Report(toolVersion, body, summary(body, findings), findings);
  }

  private static Summary summary(Consolidated body, List<Finding> findings) {
    int deliverables = body.programme().reporting().deliverables().size();
    int expected = body.programme().reportingUnits().size() * deliverables;
    int missing = body.missing().size();
    Map<Light, Integer> lights = new EnumMap<>(Light.class);
    for (Light light : Light.values()) {
      lights.put(light, 0);
    }
    body.tasks().forEach(t -> lights.merge(t.light(), 1, Integer::sum));
    int onTime = onTime(body);
    return new Summary(
        expected,
        expected - missing,
        onTime,
        missing,
        share(expected - missing, expected),
        share(onTime, expected),
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        lights);
  }

  private static int onTime(Consolidated body) {
    Set<String> expected = body.programme().reportingUnits();
    Set<Deliverable> owed = Set.copyOf(body.programme().reporting().deliverables());
    Map<String, LocalDate> received = new HashMap<>();
    Map<String, ReadFile> accepted = new HashMap<>();
    body.accepted().forEach(f -> accepted.put(f.arrival().path(), f));
    for (FileRow row : body.files()) {
      if (row.verdict() == Verdict.ACCEPTED
          && row.deliverable().filter(owed::contains).isPresent()) {
        Set<String> units = new HashSet<>();
        units.add(row.unit());
        accepted.get(row.path()).submission().map(Submission::entries).orElse(List.of()).stream()
            .map(Entry::unit)
            .forEach(units::add);
        units.retainAll(expected);
        units.forEach(
            u ->
                received.merge(
                    row.deliverable().orElseThrow().key() + u,
                    row.received(),
                    (a, b) -> a.isBefore(b) ? a : b));
      }
    }
    return (int) received.values().stream().filter(d -> !d.isAfter(body.due())).count();
  }

  private static BigDecimal share(int part, int whole) {
    return whole == 0
        ? BigDecimal.ONE.setScale(4)
        : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
  }

  private static int count(List<Finding> findings, Severity severity) {
    return (int) findings.stream().filter(f -> f.severity() == severity).count();
  }
}
