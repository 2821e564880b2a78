package org.zcwc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zcwc.render.OutputFolder;

/** What scripts rely on: the codes of {@code zcwc merge}, and what it leaves behind with each. */
class ExitCodesTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir Path folder;

  private final Command command = new Command();

  private int merge(Path in, String... more) {
    List<String> arguments = new ArrayList<>(List.of("merge", in.toString(), "-f", "json,csv"));
    arguments.addAll(List.of("-c", GOLDEN.resolve("tasks.yaml").toString()));
    arguments.addAll(List.of("-p", "2023Q3", "--as-of", "2023-10-08"));
    arguments.addAll(List.of("-o", folder.resolve("out").toString()));
    arguments.addAll(List.of(more));
    return command.run(arguments.toArray(String[]::new));
  }

  private static Path in(String golden) {
    return GOLDEN.resolve(golden).resolve("in");
  }

  @ParameterizedTest
  @CsvSource({
    "nothing-is-wrong, warning, 0",
    "several-versions-of-one-sheet, never, 0",
    "several-versions-of-one-sheet, missing, 1",
    "several-versions-of-one-sheet, error, 1",
    "rows-as-people-write-them, missing, 0",
    "rows-as-people-write-them, error, 1",
    "rows-as-people-write-them, warning, 1"
  })
  void failsFromTheLevelAskedForOn(String golden, String level, int code) {
    assertThat(merge(in(golden), "--fail-on", level)).as(command.err()).isEqualTo(code);
    assertThat(folder.resolve("out/report.json")).exists();
  }

  /**
   * Without the list of days the files came just now, which is late: warnings and nothing worse.
   */
  @ParameterizedTest
  @CsvSource({"error, 0", "warning, 1"})
  void aWarningIsNoError(String level, int code) throws IOException {
    Path late = Files.createDirectory(folder.resolve("late"));
    for (String file : List.of("甲局.csv", "乙局.csv")) {
      Files.copy(in("nothing-is-wrong").resolve(file), late.resolve(file));
    }
    assertThat(merge(late, "--fail-on", level)).as(command.err()).isEqualTo(code);
    assertThat(folder.resolve("out/findings.csv")).content().contains("迟报");
  }

  @ParameterizedTest
  @CsvSource({"--no-such-option", "-f xyz", "-p 上季度", "--as-of 2023-13-01", "-c no-such.yaml"})
  void whatIsWrongWithTheCommandLineWritesNothing(String wrong) {
    assertThat(merge(in("nothing-is-wrong"), wrong.split(" ", -1))).isEqualTo(2);
    assertThat(command.err()).isNotBlank().doesNotContain("\tat ");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anInputThatIsNotThereWritesNothing() {
    assertThat(merge(folder.resolve("none"))).isEqualTo(2);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anInputThatCannotBeReadLeavesTheEarlierReport() throws IOException {
    merge(in("nothing-is-wrong"));
    byte[] before = Files.readAllBytes(folder.resolve("out/report.json"));
    assertThat(merge(GOLDEN.resolve("an-archive-that-does-not-open/in.zip"))).isEqualTo(3);
    assertThat(Files.readAllBytes(folder.resolve("out/report.json"))).isEqualTo(before);
    assertThat(command.err()).contains("in.zip", "打不开");
  }

  @Test
  void anOutputFolderInUseIsLeftAlone() throws IOException {
    try (OutputFolder other = OutputFolder.open(folder.resolve("out"))) {
      assertThat(other).isNotNull();
      assertThat(merge(in("nothing-is-wrong"))).isEqualTo(4);
    }
    assertThat(folder.resolve("out/report.json")).doesNotExist();
    assertThat(merge(in("nothing-is-wrong"))).isZero();
  }

  @Test
  void aMistakeInTheConfigIsToldWithItsPlace() throws IOException {
    Path config = folder.resolve("tasks.yaml");
    String right = Files.readString(Path.of("config/tasks.yaml"));
    Files.writeString(config, right.replace("owner: 区卫健局", "owner: 区卫建局"));
    assertThat(command.run("config", "check", "-c", config.toString())).isEqualTo(2);
    assertThat(command.err()).contains("区卫建局").contains("区卫健局").containsPattern("第\\d+行第\\d+列");
  }
}
