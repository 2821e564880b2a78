package org.zcwc.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are killed at any moment ({@code -Dzcwc.kills=200}): the old report or the new one. */
@Tag("fault")
class KilledRunTest {

  private static final int KILLS = Integer.getInteger("zcwc.kills", 30);

  @TempDir Path folder;

  @Test
  void aKilledRunLeavesOneWholeReport() throws IOException, InterruptedException {
    Map<String, String> monday = reference("2023-10-08");
    long began = System.nanoTime();
    Map<String, String> tuesday = reference("2023-10-09");
    long whole = System.nanoTime() - began;
    assertThat(monday).hasSameSizeAs(tuesday).isNotEqualTo(tuesday);
    Path output = folder.resolve("report");
    run("2023-10-08", output);
    Random random = new Random(7);
    for (int i = 0; i < KILLS; i++) {
      Process run =
          Launched.start(
              "exec",
              Map.of(),
              folder,
              arguments(i % 2 == 0 ? "2023-10-09" : "2023-10-08", output));
      run.waitFor(random.nextLong(whole), TimeUnit.NANOSECONDS);
      run.destroyForcibly().waitFor();
      if (Files.isDirectory(output.resolve(".zcwc-ready"))) {
        // Killed between the renames that publish: the next run finishes them.
        assertThat(
                Launched.run("ulimit -f 0; exec", Map.of(), arguments("2023-10-08", output)).exit())
            .isEqualTo(3);
      }
      assertThat(Outputs.report(output)).as("kill %d", i).isIn(monday, tuesday);
    }
    assertThat(run("2023-10-09", output).exit()).isEqualTo(1);
    assertThat(Outputs.all(output)).isEqualTo(tuesday);
  }

  private Map<String, String> reference(String day) throws IOException, InterruptedException {
    Path output = folder.resolve(day);
    assertThat(run(day, output).exit()).isEqualTo(1);
    return Outputs.report(output);
  }

  private Launched run(String day, Path output) throws IOException, InterruptedException {
    return Launched.run("exec", Map.of(), arguments(day, output));
  }

  private static String[] arguments(String day, Path output) {
    return new String[] {
      "merge", Launched.SAMPLE, "--as-of", day, "-o", output.toString(), "-f", "csv,json,html"
    };
  }
}
