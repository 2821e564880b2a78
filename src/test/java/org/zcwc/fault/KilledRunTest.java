package org.zcwc.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zcwc.render.OutputFolder;

/**
 * Runs that are killed at any moment, and at every step of the publishing: the old report is whole
 * or the new one is, and the next run finds its way.
 */
@Tag("fault")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledRunTest {

  /** {@code mvn -Pfault verify -Dzcwc.kills=200} for more. */
  private static final int KILLS = Integer.getInteger("zcwc.kills", 40);

  /** What the shell makes of a child that was killed. */
  private static final int KILLED = 137;

  private static final int STEPS = 30;

  private Path folder;
  private Path output;
  private Map<String, String> monday;
  private Map<String, String> tuesday;
  private long whole;

  @BeforeAll
  void twoReports(@TempDir Path temporary) throws IOException, InterruptedException {
    folder = temporary;
    output = folder.resolve("report");
    monday = reference("2023-10-08");
    long began = System.nanoTime();
    tuesday = reference("2023-10-09");
    whole = System.nanoTime() - began;
    assertThat(monday).hasSameSizeAs(tuesday).isNotEqualTo(tuesday);
    assertThat(run("exec", "2023-10-08").exit()).isEqualTo(1);
  }

  private Map<String, String> reference(String day) throws IOException, InterruptedException {
    Path other = folder.resolve(day);
    assertThat(Launched.run("exec", Map.of(), arguments(day, other)).exit()).isEqualTo(1);
    return Outputs.report(other);
  }

  private Launched run(String before, String day) throws IOException, InterruptedException {
    return Launched.run(before, Map.of(), arguments(day, output));
  }

  private static String[] arguments(String day, Path output) {
    return new String[] {
      "merge", Launched.SAMPLE, "--as-of", day, "-o", output.toString(), "-f", "csv,json,html"
    };
  }

  @Test
  void atAnyMoment() throws IOException, InterruptedException {
    Random random = new Random(7);
    for (int i = 0; i < KILLS; i++) {
      String day = i % 2 == 0 ? "2023-10-09" : "2023-10-08";
      Process run = Launched.start("exec", Map.of(), folder, arguments(day, output));
      run.waitFor(random.nextLong(whole), TimeUnit.NANOSECONDS);
      run.destroyForcibly().waitFor();
      assertThat(found()).as("kill %d", i).isIn(monday, tuesday);
    }
    nothingIsLeftByTheNext();
  }

  /**
   * strace kills the run at the n-th call of a kind, until there are no more of them.
   *
   * @param least how many there are at least: one a file of the set, and two for the set as a whole
   */
  @ParameterizedTest
  @CsvSource({"rename,7", "link,5"})
  void atEveryStepOfThePublishing(String call, int least) throws IOException, InterruptedException {
    assumeTrue(
        new ProcessBuilder("sh", "-c", "strace -V >/dev/null 2>&1").start().waitFor() == 0,
        "no strace here");
    int killed = -1;
    for (int exit = KILLED; exit == KILLED; killed++) {
      assertThat(killed).isLessThan(STEPS);
      int step = killed + 2;
      String strace =
          "strace -f -o /dev/null -e trace=/^%s -e inject=/^%s:signal=KILL:when=%d"
              .formatted(call, call, step);
      exit = run(strace, step % 2 == 0 ? "2023-10-09" : "2023-10-08").exit();
      Map<String, String> found = found();
      assertThat(found).as("%s %d", call, step).isIn(monday, tuesday);
      OutputFolder.open(output).close();
      assertThat(Outputs.all(output)).as("%s %d", call, step).isEqualTo(found);
    }
    assertThat(killed).as("steps of %s", call).isGreaterThanOrEqualTo(least);
    nothingIsLeftByTheNext();
  }

  /** The report as a reader finds it: what is ready and not yet all in its place comes first. */
  private Map<String, String> found() throws IOException {
    Path ready = output.resolve(".zcwc-ready");
    return Outputs.report(Files.isDirectory(ready) ? ready : output);
  }

  private void nothingIsLeftByTheNext() throws IOException, InterruptedException {
    assertThat(run("exec", "2023-10-09").exit()).isEqualTo(1);
    assertThat(Outputs.all(output)).isEqualTo(tuesday);
  }
}
