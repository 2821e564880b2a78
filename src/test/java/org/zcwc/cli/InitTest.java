package org.zcwc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitTest {

  @TempDir Path folder;

  private int merge(Path programme, String period) {
    return new Command()
        .run(
            "merge",
            programme.resolve("submissions").resolve(period).toString(),
            "-c",
            programme.resolve("config/tasks.yaml").toString(),
            "-o",
            programme.resolve("out").toString(),
            "--as-of",
            "2025-04-01",
            "--fail-on",
            "warning");
  }

  @ParameterizedTest
  @CsvSource({"'',''", "'甲局，乙局、丙局','第一件,第二件'", "'甲#局,乙局','{units}任务，[x]- 任务'", "'../../局','=1+1'"})
  void theFirstMergeOfItsOwnSampleIsWithoutAFault(String units, String tasks) throws IOException {
    Path programme = folder.resolve("新的");
    assertThat(
            new Command()
                .run(
                    "init",
                    programme.toString(),
                    "--year",
                    "2025",
                    "--units",
                    units,
                    "--tasks",
                    tasks))
        .isZero();
    assertThat(merge(programme, "2025Q1")).isZero();
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(programme);
    }
  }

  @Test
  void whatStandsThereIsNotWrittenOver() throws IOException {
    Files.writeString(folder.resolve("mine"), "mine");
    Command command = new Command();
    assertThat(command.run("init", folder.toString())).isEqualTo(2);
    assertThat(command.err()).contains("不会覆盖");
    assertThat(folder).isDirectoryNotContaining("glob:**config");
  }

  @Test
  void wishesThatMakeNoRightConfigAreRefused() {
    Command command = new Command();
    Path programme = folder.resolve("p");
    assertThat(command.run("init", programme.toString(), "--units", "甲局,甲局")).isEqualTo(2);
    assertThat(command.err()).contains("甲局");
    assertThat(programme).doesNotExist();
  }
}
