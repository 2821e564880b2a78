package org.zcwc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.zcwc.model.programme.Language;

/**
 * What needs no parsing: the version, and the help as the build printed it. Picocli's classes are
 * of a format that the JVM does not archive, and loading them takes longer than all the rest.
 */
final class ReadyAnswers {

  private ReadyAnswers() {}

  /** The version that the jar's manifest tells. */
  static String version() {
    String version = ReadyAnswers.class.getPackage().getImplementationVersion();
    return "zcwc " + (version == null ? "dev" : version);
  }

  /** The file of a command's help beside this class. */
  static String resource(String command, Language language) {
    return "help/" + command + "_" + language.key() + ".txt";
  }

  /** The answer to these arguments, if they ask for one that is ready. */
  static Optional<String> to(List<String> arguments, Language language) {
    if (arguments.equals(List.of("--version")) || arguments.equals(List.of("-V"))) {
      return Optional.of(version());
    }
    int last = arguments.size() - 1;
    boolean help = last >= 0 && List.of("--help", "-h").contains(arguments.get(last));
    List<String> command = help ? arguments.subList(0, last) : List.of();
    if (!help || !command.stream().allMatch(word -> word.matches("[a-z]+"))) {
      return Optional.empty();
    }
    String name = command.isEmpty() ? "zcwc" : "zcwc-" + String.join("-", command);
    try (InputStream in = ReadyAnswers.class.getResourceAsStream(resource(name, language))) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
