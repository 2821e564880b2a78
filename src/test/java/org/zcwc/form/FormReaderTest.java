package org.zcwc.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zcwc.model.programme.Period;
import org.zcwc.model.submission.Arrival;
import org.zcwc.programme.ProgrammeReader;

/**
 * Every case of {@code cases/*.txt}: a file's path, its drawn sheets, and behind {@code ----} what
 * is read out of them. A file holds the cases of one kind.
 */
class FormReaderTest {

  private static final Path CASES = Path.of("src/test/resources/org/zcwc/form/cases");

  private static final FormReader READER = reader();

  static FormReader reader() {
    try {
      return new FormReader(
          ProgrammeReader.read(Path.of("config/tasks.yaml")).programme().orElseThrow(),
          new Period(2023, 3));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  record Case(String name, String path, List<String> drawn, List<String> expected) {
    String wanted() {
      return String.join("\n", expected);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(CASES)) {
      for (Path file : files.sorted().toList()) {
        for (String each : Files.readString(file).split("(?m)^# ", -1)) {
          if (!each.isBlank()) {
            cases.add(one(file, each.lines().filter(l -> !l.isBlank()).toList()));
          }
        }
      }
    }
    return cases;
  }

  private static Case one(Path file, List<String> lines) {
    int behind = lines.indexOf("----");
    assertThat(behind).as(file + " " + lines.get(0)).isPositive();
    return new Case(
        file.getFileName() + ": " + lines.get(0),
        lines.get(1).replace("file ", ""),
        lines.subList(2, behind),
        lines.subList(behind + 1, lines.size()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsWhatUnitsReallySend(Case each) {
    assertThat(told(each)).isEqualTo(each.wanted());
  }

  static String told(Case each) {
    List<String> told =
        Told.lines(READER.read(arrival(each.path()), Drawn.contents(each.path(), each.drawn())));
    return String.join("\n", told);
  }

  static Arrival arrival(String path) {
    return new Arrival(
        path,
        LocalDate.of(2023, 9, 28),
        Arrival.Decision.NONE,
        "",
        Optional.empty(),
        () -> new byte[0]);
  }
}
