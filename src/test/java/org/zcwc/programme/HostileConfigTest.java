package org.zcwc.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands where a config should: a mistake with its place, in words of ours, and soon. */
class HostileConfigTest {

  @ParameterizedTest
  @MethodSource
  void oneMistakeEndsTheReading(String yaml, int line, int column, String key) throws IOException {
    assertThat(ProgrammeReader.read(yaml).mistakes())
        .extracting(ConfigMistake::line, ConfigMistake::column, ConfigMistake::key)
        .singleElement()
        .hasToString("(%d, %d, \"%s\")".formatted(line, column, key));
  }

  static Stream<Arguments> oneMistakeEndsTheReading() {
    String stairs =
        IntStream.range(0, 5000)
            .mapToObj(i -> " ".repeat(i) + "a:\n")
            .collect(Collectors.joining());
    return Stream.of(
        arguments(stairs, 31, 31, "too-deep"),
        arguments("a: " + "[".repeat(100_000), 1, 34, "too-deep"),
        arguments("- ".repeat(10_000), 1, 61, "too-deep"),
        arguments("a: 1\nb: " + " ".repeat(2 << 20) + "]", 2, 1, "long-line"),
        arguments("a: [" + "\n1,1,1,1,1,1,1,1,1,1,".repeat(100_001), 100_001, 18, "too-many"),
        arguments("a: 1\nb: x\0\n", 2, 5, "syntax-character"),
        arguments("a:\n\tb: 1\n", 2, 1, "syntax-tab"),
        arguments("a: \"b\n", 1, 2, "syntax-quote"),
        arguments("a: b: c\n", 1, 5, "syntax-colon"),
        arguments("? [1]\n: b\n", 1, 4, "syntax-key"));
  }

  @Test
  void mistakesAreCountedAfterTwoHundred() throws IOException {
    String yaml =
        IntStream.range(0, 1000).mapToObj(i -> "k" + i + ": 1\n").collect(Collectors.joining());
    List<ConfigMistake> mistakes = ProgrammeReader.read(yaml).mistakes();
    // Beside the keys that are not known, the four that are missing.
    assertThat(mistakes)
        .hasSize(201)
        .last()
        .isEqualTo(new ConfigMistake(0, 0, "more", List.of("804")));
  }

  @Test
  void whatIsQuotedIsCutShort() throws IOException {
    String yaml =
        "language: " + "长".repeat(9000) + "\nprogramme: {title: " + "长".repeat(10_001) + "}\n";
    List<ConfigMistake> mistakes = ProgrammeReader.read(yaml).mistakes();
    assertThat(mistakes).extracting(ConfigMistake::key).contains("not-a-choice", "too-long");
    assertThat(mistakes)
        .allSatisfy(
            m -> assertThat(m.arguments()).allSatisfy(a -> assertThat(a).hasSizeLessThan(502)));
  }
}
