package org.zcwc.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A machine that has run out of something: the earlier report stays, and the exit code says so. */
@Tag("fault")
class FullMachineTest {

  @TempDir static Path made;
  @TempDir Path folder;

  private Path output;
  private Map<String, String> earlier;

  @BeforeAll
  static void aReport() throws IOException, InterruptedException {
    assertThat(merge("", made, "2023-10-08").exit()).isEqualTo(1);
  }

  @BeforeEach
  void isAnEarlierOne() throws IOException {
    output = Files.createDirectories(folder.resolve("q/2023Q3"));
    try (var files = Files.list(made)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, output.resolve(file.getFileName()));
      }
    }
    earlier = Outputs.all(output);
  }

  private Launched merge(String before, String day) throws IOException, InterruptedException {
    return merge(before, output, day);
  }

  private static Launched merge(String before, Path output, String day)
      throws IOException, InterruptedException {
    return Launched.run(
        before + " exec",
        Map.of(),
        "merge",
        Launched.SAMPLE,
        "--as-of",
        day,
        "-o",
        output.toString());
  }

  private void earlierStands(Launched run) throws IOException {
    assertThat(run.exit()).as(run.err()).isEqualTo(3);
    assertThat(run.err()).doesNotContain("\tat ");
    assertThat(Outputs.all(output)).isEqualTo(earlier);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 20, 100})
  void filesMayBeNoLarger(int blocks) throws IOException, InterruptedException {
    Launched run = merge("ulimit -f " + blocks + ";", "2023-10-09");
    earlierStands(run);
  }

  @Test
  void theNoteSaysWhatHappenedUntilTheNextRun() throws IOException, InterruptedException {
    earlierStands(merge("ulimit -f 20;", "2023-10-09"));
    Path note = output.resolveSibling("last-error.txt");
    assertThat(note).content().contains(output.toString(), "ulimit -f", "2023-10-09");
    assertThat(merge("", "2023-10-09").exit()).isEqualTo(1);
    assertThat(note).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"200k,0", "20m,6", "20m,12"})
  void aFullDisk(String size, int inodes) throws IOException, InterruptedException {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    String options = "size=" + size + ",mode=755" + (inodes > 0 ? ",nr_inodes=" + inodes : "");
    assumeTrue(shell("mount -t tmpfs -o " + options + " tmpfs " + disk), "may not mount here");
    try {
      output = disk.resolve("2023Q3");
      Files.createDirectory(output);
      Files.writeString(output.resolve("report.json"), "{}");
      earlier = Outputs.all(output);
      earlierStands(merge("", "2023-10-09"));
    } finally {
      assertThat(shell("umount " + disk)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 24, 40, 56, 64, 128})
  void fewFileHandles(int handles) throws IOException, InterruptedException {
    Launched run = merge("ulimit -n " + handles + ";", "2023-10-08");
    if (run.exit() == 1) {
      assertThat(Outputs.all(output)).isEqualTo(earlier);
    } else {
      assertThat(run.exit()).isNotZero();
      assertThat(run.err()).doesNotContain("\tat ");
      assertThat(Outputs.all(output)).isEqualTo(earlier);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"exec >/dev/full;", "exec >&-;", "exec 2>&-;", "exec <&-;"})
  void nowhereToPrint(String streams) throws IOException, InterruptedException {
    assertThat(merge(streams, "2023-10-09").exit()).isEqualTo(1);
    assertThat(Outputs.report(output).keySet()).isEqualTo(earlier.keySet());
    assertThat(Outputs.all(output)).isNotEqualTo(earlier);
  }

  @Test
  void theOutputIsNoFolder() throws IOException, InterruptedException {
    output = Files.writeString(folder.resolve("file"), "mine");
    assertThat(merge("", "2023-10-08").exit()).isEqualTo(3);
    assertThat(output).hasContent("mine");
  }

  private static boolean shell(String command) throws IOException, InterruptedException {
    return new ProcessBuilder("sh", "-c", command + " 2>/dev/null").start().waitFor() == 0;
  }
}
