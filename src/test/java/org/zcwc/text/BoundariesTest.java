package org.zcwc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where one reading ends and another begins: paragraphs that each show one distinction, with the
 * words that must be quoted. Expected is an amount as in {@link NarrativeReaderTest}, {@code
 * absent}, why there is a doubt, or a stage.
 */
class BoundariesTest {

  private record Boundary(
      String indicators, int quarter, String text, String expected, String words, String shows) {
    @Override
    public String toString() {
      return shows + ": " + text;
    }
  }

  @ParameterizedTest
  @MethodSource("boundaries")
  void isRead(Boundary b) throws IOException {
    String[] stages = milestone(b.indicators());
    String[] got = stages.length > 0 ? stage(stages, b) : amount(b);
    assertThat(got[0]).as(got[1]).isEqualTo(b.expected());
    assertThat(got[1]).isEqualTo(b.words());
  }

  private static String[] amount(Boundary b) throws IOException {
    List<Sought> sought = new ArrayList<>();
    for (String id : b.indicators().split(",", -1)) {
      sought.add(sought(id));
    }
    Reading reading =
        new NarrativeReader(sought).read(b.text(), 2023, b.quarter()).get(sought.get(0).id());
    if (reading instanceof Reading.Found found) {
      String sign =
          switch (found.basis()) {
            case INCREMENT -> "+";
            case WHOLE_TARGET -> "*";
            default -> "";
          };
      String value = found.value().stripTrailingZeros().toPlainString();
      return new String[] {value + sign + (found.approximate() ? "~" : ""), found.quote()};
    }
    return reading instanceof Reading.Doubtful doubtful
        ? new String[] {doubtful.doubt().name(), String.join(" / ", doubtful.quotes())}
        : new String[] {"absent", ""};
  }

  private static String[] stage(String[] f, Boundary b) throws IOException {
    List<StageWords> stages =
        Arrays.stream(f[6].split(";", -1))
            .map(s -> s.split("=", -1))
            .map(s -> new StageWords(s[0], List.of(s[1].split(",", -1))))
            .toList();
    List<String> others = new ArrayList<>();
    for (String[] o : rows("programme.tsv")) {
      if (o[0].equals(f[0]) && !o[6].isEmpty() && !o[1].equals(f[1])) {
        others.addAll(List.of(o[5].split(",", -1)));
      }
    }
    StageReading reading =
        new MilestoneReader(f[4], List.of(f[5].split(",", -1)), others, stages)
            .read(b.text(), 2023, b.quarter());
    if (reading instanceof StageReading.Reached reached) {
      return new String[] {stages.get(reached.index()).name(), reached.quote()};
    }
    return reading instanceof StageReading.Doubtful doubtful
        ? new String[] {"doubtful", String.join(" / ", doubtful.quotes())}
        : new String[] {"absent", ""};
  }

  /** The row of a milestone; empty where it is none. */
  private static String[] milestone(String id) throws IOException {
    return rows("programme.tsv").stream()
        .filter(f -> f[1].equals(id) && !f[6].isEmpty())
        .findFirst()
        .orElse(new String[0]);
  }

  /** By its id, or as name|unit|keyword、keyword|target. */
  private static Sought sought(String id) throws IOException {
    if (id.contains("|")) {
      String[] f = id.split("\\|", -1);
      return new Sought(f[0], f[0], List.of(f[2].split("、", -1)), f[1], target(f[3]));
    }
    for (String[] f : rows("indicators.tsv")) {
      if (f[0].equals(id)) {
        return new Sought(
            id, f[1], List.of(f[2].split(",", -1)), f[3], target(f.length > 4 ? f[4] : ""));
      }
    }
    for (String[] f : rows("programme.tsv")) {
      if (f[1].equals(id)) {
        return new Sought(id, f[4], List.of(f[5].split(",", -1)), f[2], target(f[3]));
      }
    }
    throw new IllegalArgumentException(id);
  }

  private static Optional<BigDecimal> target(String number) {
    return Optional.of(number).filter(n -> !n.isEmpty()).map(BigDecimal::new);
  }

  static Stream<Boundary> boundaries() throws IOException {
    return rows("boundaries.tsv").stream()
        .map(
            f ->
                new Boundary(
                    f[0],
                    Integer.parseInt(f[1]),
                    f[2].replace("\\n", "\n"),
                    f[3],
                    f[4].replace("\\n", "\n"),
                    f[5]));
  }

  private static List<String[]> rows(String name) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                BoundariesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(l -> l.split("\t", -1))
          .toList();
    }
  }
}
