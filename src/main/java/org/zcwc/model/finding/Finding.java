package org.zcwc.model.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 问题: one thing that a rule has to say of a submission. Its words are not here but in the message
 * bundles, under {@code rule.<id>[.<variant>].message} and {@code .hint}, with {@code {0}}, {@code
 * {1}} … standing for {@link #arguments}.
 *
 * @param variant which sentence of the rule, or empty for its only one
 * @param unit the responsible unit concerned, by its configured name, or empty
 * @param task the task's number, or 0
 */
public record Finding(
    Rule rule,
    Severity severity,
    String variant,
    List<String> arguments,
    String unit,
    int task,
    Optional<Source> source) {

  /** The variant of {@link #more}, whose words no rule has of its own. */
  public static final String MORE = "more";

  public Finding {
    arguments = List.copyOf(arguments);
  }

  // Written out as in Source: every run looks for what was found twice.
  @Override
  public boolean equals(Object other) {
    return other instanceof Finding that
        && rule == that.rule
        && severity == that.severity
        && task == that.task
        && variant.equals(that.variant)
        && unit.equals(that.unit)
        && arguments.equals(that.arguments)
        && source.equals(that.source);
  }

  @Override
  public int hashCode() {
    int hash = rule.name().hashCode() * 31 + severity.name().hashCode();
    hash = (hash * 31 + task) * 31 + variant.hashCode();
    return ((hash * 31 + unit.hashCode()) * 31 + arguments.hashCode()) * 31 + source.hashCode();
  }

  /** A finding of this rule, at its own severity, about nobody and nowhere yet. */
  public static Finding of(Rule rule, String... arguments) {
    return new Finding(rule, rule.severity(), "", List.of(arguments), "", 0, Optional.empty());
  }

  /** The same finding told in another of its rule's sentences. */
  public Finding variant(String name) {
    return new Finding(rule, severity, name, arguments, unit, task, source);
  }

  /**
   * In place of this finding and others of its rule in its file, that there are so many more.
   *
   * @param most how many are told one by one
   */
  public Finding more(int most, int others) {
    List<String> counted = List.of("findings", Integer.toString(most), Integer.toString(others));
    return new Finding(rule, severity, MORE, counted, unit, task, source);
  }

  /**
   * What was found in one file, no more of a rule than are told one by one; the others are counted.
   *
   * @param most how many of a rule are told
   */
  public static List<Finding> told(List<Finding> found, int most) {
    if (found.size() <= most) {
      return found;
    }
    Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
    Map<Rule, Finding> firstLeft = new EnumMap<>(Rule.class);
    List<Finding> told = new ArrayList<>();
    for (Finding finding : found) {
      if (counts.merge(finding.rule(), 1, Integer::sum) <= most) {
        told.add(finding);
      } else {
        firstLeft.putIfAbsent(finding.rule(), finding);
      }
    }
    firstLeft.forEach((rule, left) -> told.add(left.more(most, counts.get(rule) - most)));
    return told;
  }

  /** The same finding at another severity. */
  public Finding severity(Severity other) {
    return new Finding(rule, other, variant, arguments, unit, task, source);
  }

  /** The same finding about this unit. */
  public Finding unit(String name) {
    return new Finding(rule, severity, variant, arguments, name, task, source);
  }

  /** The same finding about this task. */
  public Finding task(int number) {
    return new Finding(rule, severity, variant, arguments, unit, number, source);
  }

  /** The same finding standing here. */
  public Finding at(Source where) {
    return new Finding(rule, severity, variant, arguments, unit, task, Optional.of(where));
  }
}
