package org.zcwc.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Does once what users do, so that the launcher can archive the classes which that loads. Its
 * output is thrown away.
 */
public final class Rehearsal {

  private Rehearsal() {}

  /**
   * Rehearses.
   *
   * @param arguments the folder that has {@code config} and {@code samples}
   */
  public static void main(String[] arguments) throws IOException {
    Path home = Path.of(arguments[0]);
    Path output = Files.createTempDirectory("zcwc-rehearsal");
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Surroundings around = Surroundings.plain(nowhere, nowhere, Clock.systemUTC());
    try {
      Main.run(around, "--help");
      Main.run(around, "merge", "--help");
      // what config/tasks.yaml was made for, whatever it holds now: a rehearsal may fail
      Main.run(
          around,
          "merge",
          home.resolve("samples/2023Q3").toString(),
          "-c",
          home.resolve("config/tasks.yaml").toString(),
          "-o",
          output.resolve("merged").toString());
      // and picocli, which reads every other command line
      Main.run(
          around,
          "status",
          home.resolve("samples/2023Q3").toString(),
          "-c",
          home.resolve("config/tasks.yaml").toString());
    } finally {
      delete(output);
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.delete(each);
    }
  }
}
