package org.zcwc.text;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the amounts achieved out of a paragraph.
 *
 * <p>The paragraph is cut into clauses and its quantities are found. Of each, the words around it
 * tell whose it is ({@link Topic}) and what it is ({@link Roles}); only what is plainly an amount
 * achieved, of this indicator and in its unit of measure, is taken, and only where no other says
 * otherwise.
 */
public final class NarrativeReader {

  private NarrativeReader() {}

  /**
   * What the paragraph says of each indicator.
   *
   * @param all the task's indicators: each is also a competitor of the others
   * @param year of the report
   * @param quarter of the report, 1 to 4
   * @return by indicator id, in the order given
   */
  public static Map<String, Reading> read(
      String paragraph, List<Sought> all, int year, int quarter) {
    Narrative narrative = new Narrative(paragraph, year, quarter);
    List<Subject> subjects = all.stream().map(Subject::new).toList();
    Map<String, Reading> readings = new LinkedHashMap<>();
    for (Subject subject : subjects) {
      List<Candidate> candidates = narrative.candidates(subject, subjects);
      int[] whole = WholeTarget.find(narrative, subject, subjects);
      readings.put(subject.sought().id(), decide(paragraph, subject, candidates, whole));
    }
    return readings;
  }

  private static Reading decide(
      String paragraph, Subject subject, List<Candidate> candidates, int[] whole) {
    List<Candidate> marked = of(Role.MARKED, candidates);
    List<Candidate> bare = of(Role.BARE, candidates);
    if (!marked.isEmpty()) {
      Candidate largest = largest(marked);
      boolean agree = marked.stream().allMatch(c -> agree(c, largest));
      boolean over =
          bare.stream()
              .anyMatch(c -> c.value().compareTo(largest.value()) > 0 && !agree(c, largest));
      return agree && !over
          ? found(paragraph, exact(marked, largest), Basis.TO_DATE)
          : doubtful(paragraph, Doubt.TWO_READINGS, candidates);
    }
    if (!of(Role.UNSURE, candidates).isEmpty()) {
      return doubtful(paragraph, Doubt.TWO_READINGS, of(Role.UNSURE, candidates));
    }
    List<Candidate> increments = of(Role.INCREMENT, candidates);
    if (!increments.isEmpty() && bare.isEmpty() && !of(Role.PART, candidates).isEmpty()) {
      return doubtful(paragraph, Doubt.ONLY_PART, candidates);
    }
    for (List<Candidate> group : List.of(bare, increments)) {
      if (!group.isEmpty()) {
        Candidate largest = largest(group);
        boolean agree = group.stream().allMatch(c -> agree(c, largest));
        return agree
            ? found(
                paragraph, exact(group, largest), group == bare ? Basis.TO_DATE : Basis.INCREMENT)
            : doubtful(paragraph, Doubt.TWO_READINGS, group);
      }
    }
    if (whole.length > 0
        && subject.sought().target().isPresent()
        && of(Role.INEXACT, candidates).isEmpty()) {
      BigDecimal target = subject.sought().target().get();
      return new Reading.Found(
          target,
          Basis.WHOLE_TARGET,
          false,
          paragraph.substring(whole[0], whole[1]),
          whole[0],
          whole[1]);
    }
    if (!of(Role.INEXACT, candidates).isEmpty()) {
      return doubtful(paragraph, Doubt.INEXACT, of(Role.INEXACT, candidates));
    }
    if (!of(Role.PART, candidates).isEmpty()) {
      return doubtful(paragraph, Doubt.ONLY_PART, of(Role.PART, candidates));
    }
    return candidates.isEmpty()
        ? new Reading.Absent()
        : doubtful(paragraph, Doubt.UNIT_UNCLEAR, candidates);
  }

  private static List<Candidate> of(Role role, List<Candidate> candidates) {
    return candidates.stream().filter(c -> c.role() == role).toList();
  }

  private static Candidate largest(List<Candidate> candidates) {
    return candidates.stream()
        .reduce((a, b) -> b.value().compareTo(a.value()) > 0 ? b : a)
        .orElseThrow();
  }

  /** The same amount, or one of them a rounding of the other. */
  private static boolean agree(Candidate a, Candidate b) {
    if (a.value().compareTo(b.value()) == 0) {
      return true;
    }
    BigDecimal apart = a.value().subtract(b.value()).abs();
    BigDecimal tenth = a.value().max(b.value()).movePointLeft(1);
    return a.approximate() != b.approximate() && apart.compareTo(tenth) <= 0;
  }

  private static Candidate exact(List<Candidate> group, Candidate largest) {
    return group.stream().filter(c -> !c.approximate()).findFirst().orElse(largest);
  }

  private static Reading found(String paragraph, Candidate c, Basis basis) {
    return new Reading.Found(
        c.value(),
        basis,
        c.approximate(),
        paragraph.substring(c.start(), c.end()),
        c.start(),
        c.end());
  }

  private static Reading doubtful(String paragraph, Doubt doubt, List<Candidate> candidates) {
    return new Reading.Doubtful(
        doubt,
        candidates.stream()
            .map(c -> paragraph.substring(c.start(), c.end()))
            .distinct()
            .limit(5)
            .toList());
  }
}
