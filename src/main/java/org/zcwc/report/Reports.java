package org.zcwc.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Severity;
import org.zcwc.model.finding.Source;
import org.zcwc.model.programme.Deliverable;
import org.zcwc.model.report.Consolidated;
import org.zcwc.model.report.Light;
import org.zcwc.model.report.Report;
import org.zcwc.model.report.Summary;
import org.zcwc.model.submission.ReadFile;

/** Puts the merged period and all findings together. */
public final class Reports {

  private Reports() {}

  /**
   * The report.
   *
   * @param all what every stage found, in any order; it is sorted (errors first, then by unit in
   *     the config's order, by task and by source), told once each, and what stands in a file whose
   *     unit is known is that unit's
   */
  public static Report finish(Consolidated body, List<Finding> all, String toolVersion) {
    Map<String, String> units = new HashMap<>();
    body.files().forEach(row -> units.put(row.path(), row.unit()));
    Set<Finding> once = new LinkedHashSet<>();
    all.forEach(f -> once.add(owned(f, units)));
    List<Finding> findings = new ArrayList<>(once);
    findings.sort(order(body));
    return new Report(toolVersion, body, summary(body, findings), findings);
  }

  private static Finding owned(Finding finding, Map<String, String> units) {
    String unit =
        finding.unit().isEmpty()
            ? finding.source().map(s -> units.getOrDefault(s.file(), "")).orElse("")
            : "";
    return unit.isEmpty() ? finding : finding.unit(unit);
  }

  private static Comparator<Finding> order(Consolidated body) {
    Map<String, Integer> order = new HashMap<>();
    body.programme().units().forEach(u -> order.put(u.name(), order.size()));
    return Comparator.comparing((Finding f) -> f.severity())
        .thenComparing(f -> order.getOrDefault(f.unit(), Integer.MAX_VALUE))
        .thenComparingInt(Finding::task)
        .thenComparing(f -> f.source().map(Source::file).orElse(""))
        .thenComparing(f -> f.source().map(Reports::row).orElse(0))
        .thenComparing(f -> f.source().map(Reports::column).orElse(0))
        .thenComparing((Finding f) -> f.rule())
        .thenComparing((Finding f) -> f.variant())
        .thenComparing(f -> f.arguments().toString());
  }

  private static int row(Source source) {
    if (source instanceof Source.SheetCell cell) {
      return cell.row();
    } else if (source instanceof Source.TextField field) {
      return field.line();
    } else if (source instanceof Source.TableCell cell) {
      return cell.row();
    } else if (source instanceof Source.Paragraph paragraph) {
      return paragraph.paragraph();
    }
    return source instanceof Source.Page page ? page.page() : 0;
  }

  private static int column(Source source) {
    if (source instanceof Source.SheetCell cell) {
      return cell.column();
    } else if (source instanceof Source.TextField field) {
      return field.column();
    }
    return source instanceof Source.TableCell cell ? cell.column() : 0;
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

  /** Deliverables that came by the due date, by the file that counts. */
  private static int onTime(Consolidated body) {
    Set<String> expected = body.programme().reportingUnits();
    Set<Deliverable> owed = Set.copyOf(body.programme().reporting().deliverables());
    Map<Deliverable, Set<String>> onTime = new EnumMap<>(Deliverable.class);
    for (ReadFile file : body.accepted()) {
      Deliverable deliverable = file.submission().orElseThrow().deliverable();
      if (owed.contains(deliverable) && !file.arrival().received().isAfter(body.due())) {
        Senders.of(file).stream()
            .filter(expected::contains)
            .forEach(u -> onTime.computeIfAbsent(deliverable, d -> new HashSet<>()).add(u));
      }
    }
    return onTime.values().stream().mapToInt(Set::size).sum();
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
