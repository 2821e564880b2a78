package org.zcwc.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Loads what is ours and does once what users do, so that the launcher, which starts it from the
 * one jar, can archive the classes which that loads. Its output is thrown away.
 */
public final class Rehearsal {

  private Rehearsal() {}

  /**
   * Rehearses.
   *
   * @param arguments the folder that has {@code config} and {@code samples}
   */
  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    Path home = Path.of(arguments[0]);
    Path output = Files.createTempDirectory("zcwc-rehearsal");
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Surroundings around = Surroundings.plain(nowhere, nowhere, Clock.systemUTC());
    try {
      // The archive lies in about the order of loading. What most sheets need comes first and
      // stays together, so that a run touches fewer pages of it.
      Path another = home.resolve("samples/another");
      merge(around, another.resolve("2025Q2"), another, output, "csv,json");
      // what config/tasks.yaml was made for, whatever it holds now: a rehearsal may fail
      merge(around, home.resolve("samples/2023Q3"), home.resolve("config"), output, "all");
      Main.run(around, "--help");
      Main.run(around, "merge", "--help");
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
    loadOwn();
  }

  private static void merge(
      Surroundings around, Path input, Path config, Path output, String formats) {
    Main.run(
        around,
        "merge",
        input.toString(),
        "-c",
        config.resolve("tasks.yaml").toString(),
        "-f",
        formats,
        "-o",
        output.resolve(formats).toString());
  }

  /** Every class of our own: what the samples do not need, other sheets will. */
  private static void loadOwn() throws IOException, ClassNotFoundException {
    List<String> names;
    try (JarFile jar = new JarFile(System.getProperty("java.class.path"))) {
      names = jar.stream().map(JarEntry::getName).filter(n -> n.endsWith(".class")).toList();
    }
    for (String name : names) {
      String dotted = name.substring(0, name.length() - ".class".length()).replace('/', '.');
      Class.forName(dotted, false, Rehearsal.class.getClassLoader());
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
