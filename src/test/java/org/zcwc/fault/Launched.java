package org.zcwc.fault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The real command, started by its launcher as a process of its own. */
record Launched(int exit, String out, String err) {

  /** Far above what a run takes on a busy machine: one that is still there hangs. */
  private static final int SECONDS = 600;

  static final Path ROOT = Path.of("").toAbsolutePath();

  static final String SAMPLE = ROOT.resolve("samples/2023Q3").toString();

  /**
   * Runs it.
   *
   * @param before shell words that stand before the command: {@code exec}, {@code ulimit -n 60;
   *     exec}
   * @param environment the whole of it besides PATH
   */
  static Launched run(String before, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("zcwc-launched");
    Process process = start(before, environment, folder, arguments);
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("still running after " + SECONDS + " s: " + List.of(arguments));
    }
    Launched run =
        new Launched(
            process.exitValue(), taken(folder.resolve("out")), taken(folder.resolve("err")));
    Files.delete(folder);
    return run;
  }

  /** Starts it, its output going to {@code out} and {@code err} in this folder. */
  static Process start(
      String before, Map<String, String> environment, Path folder, String... arguments)
      throws IOException {
    List<String> words = new ArrayList<>(List.of("sh", "-c", before + " \"$@\"", "sh"));
    words.add(ROOT.resolve("zcwc").toString());
    words.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(words).directory(ROOT.toFile());
    String path = builder.environment().get("PATH");
    builder.environment().clear();
    builder.environment().put("PATH", path);
    builder.environment().putAll(environment);
    builder.redirectOutput(folder.resolve("out").toFile());
    builder.redirectError(folder.resolve("err").toFile());
    return builder.start();
  }

  private static String taken(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Files.delete(file);
    return text;
  }
}
