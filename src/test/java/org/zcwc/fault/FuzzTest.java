package org.zcwc.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Jazzer makes files up, guided by the code of ours that they reach: none makes a reader throw,
 * hang or fill the memory. The same seed and number of runs try the same files.
 */
@Tag("fault")
class FuzzTest {

  /** {@code mvn -Pfault verify -Dzcwc.fuzz.runs=1000000} for more. */
  private static final int RUNS = Integer.getInteger("zcwc.fuzz.runs", 1500);

  private static final String JAZZER = "com.code_intelligence.jazzer.Jazzer";

  @TempDir Path folder;

  @Test
  void noMadeUpFileMakesAReaderThrowHangOrFillTheMemory() throws IOException, InterruptedException {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    assumeTrue(classes.contains("jazzer"), "Jazzer comes with the profile");
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    for (FuzzedReading.Kind kind : FuzzedReading.Kind.values()) {
      Files.write(corpus.resolve(kind.name()), kind.seed());
    }
    Path log = folder.resolve("log");
    Process jazzer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                classes,
                JAZZER,
                "--target_class=" + FuzzedReading.class.getName(),
                "--instrumentation_includes=org.zcwc.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-seed=7",
                "-runs=" + RUNS,
                "-timeout=120",
                "-rss_limit_mb=2000",
                "-max_len=20000",
                corpus.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(jazzer.waitFor(2, TimeUnit.HOURS)).isTrue();
    List<String> told =
        new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
    assertThat(jazzer.exitValue()).as(String.join("\n", told)).isZero();
    assertThat(told).anyMatch(line -> line.startsWith("Done " + RUNS + " runs"));
  }
}
