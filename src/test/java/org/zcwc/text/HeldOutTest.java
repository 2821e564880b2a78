package org.zcwc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Paragraphs that others wrote and labelled before the reader saw them, with what a report must
 * then give: the value to date, a quarter's own figure added to the one before, or none.
 */
class HeldOutTest {

  private record Milestone(
      String id, String name, int task, List<String> keywords, List<StageWords> stages) {}

  private final Map<String, Integer> tasks = new LinkedHashMap<>();
  private final Map<Integer, List<Sought>> counts = new TreeMap<>();
  private final Map<String, Milestone> milestones = new LinkedHashMap<>();

  private final List<String> wrong = new ArrayList<>();
  private final Map<String, int[]> scores = new TreeMap<>();

  @Test
  void theProgrammesOwnIndicators() throws IOException {
    programme();
    for (String[] f : rows("heldout.tsv")) {
      String text = f[5].replace("\\n", "\n");
      String got =
          milestones.containsKey(f[1])
              ? stage(milestones.get(f[1]), f[2], text)
              : value(counts.get(tasks.get(f[1])), f[1], f[2], f[3], text);
      score(f[0], f[4], got, text);
    }
    tell(3770);
  }

  @Test
  void theIndicatorsOfOthers() throws IOException {
    for (String[] f : rows("heldout-others.tsv")) {
      String[] of = f[1].split("\\|", -1);
      Optional<BigDecimal> target =
          of[3].equals("-") ? Optional.empty() : Optional.of(new BigDecimal(of[3]));
      Sought sought = new Sought("a", of[0], List.of(of[2].split("[,，、]", -1)), of[1], target);
      String text = f[5].replace("\\n", "\n");
      score(f[0], f[4], value(List.of(sought), "a", f[2], f[3], text), text);
    }
    tell(619);
  }

  private void tell(int least) {
    int right = scores.values().stream().mapToInt(s -> s[0]).sum();
    int all = scores.values().stream().mapToInt(s -> s[1]).sum();
    scores.forEach((b, s) -> System.out.println("held out " + b + ": " + s[0] + " of " + s[1]));
    assertThat(wrong).isEmpty();
    assertThat(right)
        .as("read right of %d; none may be lost again", all)
        .isGreaterThanOrEqualTo(least);
  }

  private void score(String batch, String expected, String got, String text) {
    int[] score = scores.computeIfAbsent(batch, b -> new int[2]);
    score[1]++;
    if (expected.equals("any") || plain(expected).equals(got)) {
      score[0]++;
    } else if (!got.equals("none")) {
      wrong.add(expected + " <> " + got + " | " + text);
    }
  }

  private static String plain(String expected) {
    return expected.matches("[0-9.]+")
        ? new BigDecimal(expected).stripTrailingZeros().toPlainString()
        : expected;
  }

  private String value(
      List<Sought> all, String id, String period, String before, String paragraph) {
    int quarter = period.charAt(5) - '0';
    Reading reading = new NarrativeReader(all).read(paragraph, year(period), quarter).get(id);
    if (!(reading instanceof Reading.Found found)) {
      return "none";
    }
    Optional<BigDecimal> base =
        quarter == 1
            ? Optional.of(BigDecimal.ZERO)
            : Optional.of(before).filter(b -> !b.equals("-")).map(BigDecimal::new);
    boolean less = base.filter(b -> found.value().compareTo(b) < 0).isPresent();
    boolean more = found.basis() == Basis.INCREMENT || (found.basis() == Basis.ADDED && less);
    return (more ? base.map(found.value()::add) : Optional.of(found.value()))
        .map(v -> v.stripTrailingZeros().toPlainString())
        .orElse("none");
  }

  private String stage(Milestone sought, String period, String paragraph) {
    List<String> others =
        milestones.values().stream()
            .filter(m -> m.task() == sought.task() && !m.equals(sought))
            .flatMap(m -> m.keywords().stream())
            .toList();
    StageReading reading =
        new MilestoneReader(sought.name(), sought.keywords(), others, sought.stages())
            .read(paragraph, year(period), period.charAt(5) - '0');
    return reading instanceof StageReading.Reached reached
        ? sought.stages().get(reached.index()).name()
        : "none";
  }

  private static int year(String period) {
    return Integer.parseInt(period.substring(0, 4));
  }

  private void programme() throws IOException {
    for (String[] f : rows("programme.tsv")) {
      int task = Integer.parseInt(f[0]);
      tasks.put(f[1], task);
      List<String> keywords = List.of(f[5].split(",", -1));
      if (f[6].isEmpty()) {
        counts
            .computeIfAbsent(task, t -> new ArrayList<>())
            .add(new Sought(f[1], f[4], keywords, f[2], Optional.of(new BigDecimal(f[3]))));
      } else {
        List<StageWords> stages =
            Arrays.stream(f[6].split(";", -1))
                .map(s -> s.split("=", -1))
                .map(s -> new StageWords(s[0], List.of(s[1].split(",", -1))))
                .toList();
        milestones.put(f[1], new Milestone(f[1], f[4], task, keywords, stages));
      }
    }
  }

  private static List<String[]> rows(String name) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                HeldOutTest.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(l -> l.split("\t", -1))
          .toList();
    }
  }
}
