package org.zcwc.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a run asks of the system: no network, no other program, no writing but where it was told.
 */
@Tag("fault")
class OnlyItsOwnTest {

  /** Written by the JVM and the launcher, not by a run: performance counters, the class archive. */
  private static final Pattern NOT_THE_RUNS =
      Pattern.compile("/dev/null|/dev/tty|\\d+|.*/hsperfdata_.*|/proc/.*|.*\\.jsa.*|.*\\.aot.*");

  private static final Pattern REACHES_OUT =
      Pattern.compile("(?:connect|bind|sendto|sendmsg)\\(.*AF_INET");

  private static final Pattern OPENED =
      Pattern.compile(
          "openat?\\((?:AT_FDCWD, )?\"([^\"]*)\", [^)]*O_(?:WRONLY|RDWR)[^)]*\\) = \\d+");

  @TempDir Path folder;

  private boolean has(String command) throws IOException, InterruptedException {
    return new ProcessBuilder("sh", "-c", command + " >/dev/null 2>&1").start().waitFor() == 0;
  }

  @Test
  void withoutANetworkAllIsAsBefore() throws IOException, InterruptedException {
    assumeTrue(has("unshare -n true"), "no unshare here");
    Path output = folder.resolve("2023Q3");
    String[] merge = {"merge", Launched.SAMPLE, "--as-of", "2023-10-08", "-o", output.toString()};
    Launched.run("exec", Map.of(), merge);
    Map<String, String> before = Outputs.all(output);
    assertThat(Launched.run("exec unshare -n", Map.of(), merge).exit()).isEqualTo(1);
    assertThat(Outputs.all(output)).isEqualTo(before).isNotEmpty();
  }

  @Test
  void nothingIsConnectedStartedOrWrittenElsewhere() throws IOException, InterruptedException {
    assumeTrue(has("strace -V"), "no strace here");
    Path output = folder.resolve("2023Q3");
    Path trace = folder.resolve("trace");
    String strace =
        "exec strace -f -v -s 400 -e trace=connect,bind,sendto,sendmsg,execve,openat,open,rename,unlink -o "
            + trace;
    Launched run =
        Launched.run(
            strace,
            Map.of("LC_ALL", "C.UTF-8"),
            "merge",
            Launched.SAMPLE,
            "--as-of",
            "2023-10-08",
            "-o",
            output.toString());
    assertThat(run.exit()).as(run.err()).isEqualTo(1);
    List<String> java = afterStart(Files.readAllLines(trace));
    assertThat(java).isNotEmpty();
    // A socket is made and closed when the JDK loads its file channels, to see which protocols
    // there are; what would reach out is a call on one.
    assertThat(java).noneMatch(l -> REACHES_OUT.matcher(l).find());
    assertThat(java).noneMatch(l -> l.contains("execve("));
    List<String> written = new ArrayList<>();
    for (String line : java) {
      Matcher opened = OPENED.matcher(line);
      if (opened.find() && !NOT_THE_RUNS.matcher(opened.group(1)).matches()) {
        written.add(opened.group(1));
      }
    }
    assertThat(written)
        .isNotEmpty()
        .allMatch(f -> f.startsWith(output.toString()), "in the output");
  }

  /** What came after the launcher had become Java. */
  private static List<String> afterStart(List<String> lines) {
    int started = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains("execve(") && lines.get(i).contains("org.zcwc.cli.Main")) {
        started = i + 1;
      }
    }
    assertThat(started).isPositive();
    return lines.subList(started, lines.size());
  }
}
