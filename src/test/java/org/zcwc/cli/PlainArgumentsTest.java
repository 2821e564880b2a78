package org.zcwc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zcwc.message.Messages;
import org.zcwc.model.programme.Language;

/** A command line written the plain way means what picocli makes of it, and else is left to it. */
class PlainArgumentsTest {

  private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());

  private static Surroundings around(Map<String, String> environment) {
    return new Surroundings(NOWHERE, NOWHERE, Clock.systemUTC(), environment, false, false);
  }

  private static MergeCommand picocli(Surroundings around, List<String> words) {
    var line = Commands.of(around, Messages.of(Language.ZH));
    return (MergeCommand)
        line.parseArgs(words.toArray(String[]::new)).subcommand().commandSpec().userObject();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "merge",
        "merge in",
        "merge in/2023Q3 -c my.yaml -p 2023Q3 -o out -f csv,json --as-of 2023-10-08 -j 3 -q",
        "merge --config my.yaml --period 2023-Q3 --output out --format all --jobs 0 --quiet in",
        "merge -v --fail-on never --color always --progress never --lang en --font f.ttf",
        "merge --previous out/2023Q2 --fail-on warning -f xyz in",
        "merge 区里/2023年第三季度 -o 汇总 --lang zh --verbose"
      })
  void plainWords(String line) {
    List<String> words = List.of(line.split(" ", -1));
    for (Map<String, String> environment :
        List.of(
            Map.<String, String>of(),
            Map.of("ZCWC_CONFIG", "other.yaml", "ZCWC_LANG", "en"),
            Map.of("ZCWC_CONFIG", "", "ZCWC_LANG", ""))) {
      Surroundings around = around(environment);
      Optional<MergeCommand> plain = MergeCommand.plain(around, words);
      assertThat(plain).as(line).isPresent();
      assertThat(plain.get()).usingRecursiveComparison().isEqualTo(picocli(around, words));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check in",
        "merge --help",
        "merge in other",
        "merge --lang=en",
        "merge -qv",
        "merge -o",
        "merge -o -q",
        "merge -o a -o b",
        "merge -f csv -f json",
        "merge -f csv,,json",
        "merge -f 'csv'",
        "merge --as-of 2023-13-01",
        "merge --as-of 今天",
        "merge -j two",
        "merge -j -1",
        "merge --fail-on Never",
        "merge --color sometimes",
        "merge --lang fr",
        "merge --form csv",
        "merge @arguments",
        "merge --",
        "merge -q -q"
      })
  void otherWordsAreLeftToPicocli(String line) {
    assertThat(MergeCommand.plain(around(Map.of()), List.of(line.split(" ", -1)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "EN"})
  void soIsALanguageOfTheEnvironmentThatThereIsNot(String language) {
    assertThat(MergeCommand.plain(around(Map.of("ZCWC_LANG", language)), List.of("merge")))
        .isEmpty();
  }
}
