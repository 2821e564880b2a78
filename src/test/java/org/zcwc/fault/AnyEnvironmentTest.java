package org.zcwc.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same bytes whatever the machine is set to, and the inputs as they were. */
@Tag("fault")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnyEnvironmentTest {

  private static final Path JVMS = Path.of("/usr/lib/jvm");

  private Path folder;
  private Map<String, String> expected;

  @BeforeAll
  void aReport(@TempDir Path temporary) throws IOException, InterruptedException {
    folder = temporary;
    expected = merge(Map.of("LANG", "zh_CN.UTF-8", "HOME", folder.toString()));
    assertThat(expected).hasSizeGreaterThanOrEqualTo(8);
  }

  private Map<String, String> merge(Map<String, String> environment)
      throws IOException, InterruptedException {
    Path output = Files.createTempDirectory(folder, "run").resolve("2023Q3");
    Map<String, String> inputs = Outputs.all(Path.of(Launched.SAMPLE));
    Launched run =
        Launched.run(
            "exec",
            environment,
            "merge",
            Launched.SAMPLE,
            "--as-of",
            "2023-10-08",
            "-o",
            output.toString());
    assertThat(run.exit()).as(run.err()).isEqualTo(1);
    assertThat(run.err()).doesNotContain("WARNING", "SLF4J", "log4j", "\tat ");
    assertThat(Outputs.all(Path.of(Launched.SAMPLE))).isEqualTo(inputs);
    return Outputs.all(output);
  }

  static Stream<Map<String, String>> environments() throws IOException {
    Stream<Map<String, String>> given =
        Stream.of(
            Map.of(),
            Map.of("LANG", "C"),
            Map.of("LC_ALL", "POSIX"),
            Map.of("LC_ALL", "zh_CN.GB18030"),
            Map.of("HOME", "/nonexistent"),
            Map.of("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=/proc -Xmx256m"),
            Map.of("TZ", "America/St_Johns"),
            Map.of("TZ", "Pacific/Kiritimati"),
            Map.of("TZ", "Bad/Zone"),
            Map.of("JDK_JAVA_OPTIONS", "-Duser.language=tr -Duser.country=TR"),
            Map.of("JDK_JAVA_OPTIONS", "-Duser.language=th -Duser.country=TH"));
    return Stream.concat(given, javas());
  }

  /** Every Java from 17 on that is here, besides the one that runs anyway. */
  private static Stream<Map<String, String>> javas() throws IOException {
    if (!Files.isDirectory(JVMS)) {
      return Stream.empty();
    }
    try (var jvms = Files.list(JVMS)) {
      return jvms
          .filter(j -> Files.isExecutable(j.resolve("bin/java")) && !Files.isSymbolicLink(j))
          .filter(AnyEnvironmentTest::newEnough)
          .map(j -> Map.of("JAVA_HOME", j.toString()))
          .toList()
          .stream();
    }
  }

  private static boolean newEnough(Path java) {
    try (Stream<String> lines = Files.lines(java.resolve("release"))) {
      return lines
          .filter(l -> l.startsWith("JAVA_VERSION="))
          .map(l -> l.replaceAll("\\D*(\\d+).*", "$1"))
          .anyMatch(v -> Integer.parseInt(v) >= 17);
    } catch (IOException e) {
      return false; // a JDK without the file is none that the launcher knows
    }
  }

  @ParameterizedTest
  @MethodSource("environments")
  void theSameBytes(Map<String, String> environment) throws IOException, InterruptedException {
    assertThat(merge(environment)).isEqualTo(expected);
  }
}
