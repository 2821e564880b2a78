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
    loadOwn();
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
