package org.zcwc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The corpus: batch, indicators, quarter, paragraph, what is expected of each indicator. Expected
 * is a number (to date), with {@code +} (increment), {@code ~} (approximate), {@code *} (whole
 * target), or {@code none}, be it absent or doubtful.
 */
class NarrativeReaderTest {

  private static final int YEAR = 2023;

  @Test
  void corpusIsReadWithoutAWrongFigure() throws IOException {
    Map<String, Sought> indicators = new HashMap<>();
    for (String[] f : rows("indicators.tsv")) {
      Optional<BigDecimal> target =
          f.length > 4 && !f[4].isEmpty() ? Optional.of(new BigDecimal(f[4])) : Optional.empty();
      indicators.put(f[0], new Sought(f[0], f[1], List.of(f[2].split(",", -1)), f[3], target));
    }
    List<String> wrong = new ArrayList<>();
    List<String> lost = new ArrayList<>();
    Map<String, int[]> scores = new TreeMap<>();
    for (String[] f : rows("narratives.tsv")) {
      List<Sought> sought = new ArrayList<>();
      for (String id : f[1].split(",", -1)) {
        sought.add(indicators.get(id));
      }
      String[] expected = f[4].split(",", -1);
      Map<String, Reading> readings =
          new NarrativeReader(sought).read(f[3], YEAR, Integer.parseInt(f[2]));
      int i = 0;
      for (Reading reading : readings.values()) {
        int[] score = scores.computeIfAbsent(f[0], k -> new int[2]);
        score[1]++;
        String got = told(reading);
        if (got.equals(expected[i])) {
          score[0]++;
        } else {
          (got.equals("none") ? lost : wrong)
              .add(expected[i] + " <> " + got + " | " + f[3] + " | " + reading);
        }
        i++;
      }
    }
    int right = scores.values().stream().mapToInt(s -> s[0]).sum();
    int all = scores.values().stream().mapToInt(s -> s[1]).sum();
    scores.forEach((b, s) -> System.out.println("batch " + b + ": " + s[0] + " of " + s[1]));
    System.out.println(
        "narratives: " + right + " of " + all + " right, " + wrong.size() + " wrong");
    wrong.forEach(w -> System.out.println("WRONG " + w));
    lost.forEach(w -> System.out.println("LOST " + w));
    assertThat(wrong).isEmpty();
    assertThat(right)
        .as("read right of %d; none may be lost again", all)
        .isGreaterThanOrEqualTo(1312);
  }

  private static String told(Reading reading) {
    if (reading instanceof Reading.Found found) {
      String value = found.value().stripTrailingZeros().toPlainString();
      return value
          + (found.basis() == Basis.INCREMENT
              ? "+"
              : found.basis() == Basis.WHOLE_TARGET ? "*" : "")
          + (found.approximate() ? "~" : "");
    }
    return "none";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "完成“两癌”检查16532人次。|UNIT_UNCLEAR",
        "完成宫颈癌检查16532人、乳腺癌检查16530人。|TWO_READINGS",
        "“两癌”检查：城镇低保妇女3215人，农村妇女13317人。|ONLY_PART",
        "“两癌”检查不足16000人。|INEXACT",
        "9月22日，龙泉镇组织“两癌”检查，当天检查妇女126人。|ONLY_PART",
      })
  void aDoubtSaysWhy(String paragraph, Doubt doubt) {
    Sought checks =
        new Sought(
            "a", "“两癌”免费检查人数", List.of("两癌", "宫颈癌", "乳腺癌"), "人", Optional.of(BigDecimal.TEN));
    Reading reading = new NarrativeReader(List.of(checks)).read(paragraph, YEAR, 3).get("a");
    assertThat(reading).isInstanceOf(Reading.Doubtful.class);
    assertThat(((Reading.Doubtful) reading).doubt()).isEqualTo(doubt);
    assertThat(((Reading.Doubtful) reading).quotes())
        .isNotEmpty()
        .allSatisfy(quote -> assertThat(paragraph).contains(quote));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "无", "/", "同上", "\n", "区卫健局高度重视，积极推进各项工作。", "“两癌”检查有序推进。"})
  void nothingToldIsAbsent(String paragraph) {
    Sought checks = new Sought("a", "两癌检查", List.of("两癌"), "人", Optional.empty());
    assertThat(new NarrativeReader(List.of(checks)).read(paragraph, YEAR, 3).get("a"))
        .isEqualTo(new Reading.Absent());
  }

  private static List<String[]> rows(String name) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                NarrativeReaderTest.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(l -> l.split("\t", -1))
          .toList();
    }
  }
}
