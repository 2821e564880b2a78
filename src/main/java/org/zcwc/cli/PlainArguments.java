package org.zcwc.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words behind {@code merge} as people and scripts write them: each option by its whole name,
 * once, its value in a word of its own that begins with no sign, and at most one input. Whatever is
 * written otherwise is left to picocli, which knows more ways and says what is wrong.
 */
final class PlainArguments {

  private static final Map<String, String> VALUED =
      Map.ofEntries(
          Map.entry("-c", "--config"),
          Map.entry("-p", "--period"),
          Map.entry("-o", "--output"),
          Map.entry("-j", "--jobs"),
          Map.entry("-f", "--format"),
          Map.entry("--config", "--config"),
          Map.entry("--period", "--period"),
          Map.entry("--output", "--output"),
          Map.entry("--jobs", "--jobs"),
          Map.entry("--format", "--format"),
          Map.entry("--as-of", "--as-of"),
          Map.entry("--previous", "--previous"),
          Map.entry("--fail-on", "--fail-on"),
          Map.entry("--font", "--font"),
          Map.entry("--color", "--color"),
          Map.entry("--progress", "--progress"),
          Map.entry("--lang", "--lang"));

  private static final Map<String, String> FLAGS =
      Map.of("-q", "--quiet", "--quiet", "--quiet", "-v", "--verbose", "--verbose", "--verbose");

  private static final String INPUT = "";

  private final Map<String, String> given = new HashMap<>();
  private final Map<String, String> environment;

  private PlainArguments(Map<String, String> environment) {
    this.environment = environment;
  }

  /** The arguments, if they are written the plain way. */
  static Optional<PlainArguments> of(List<String> words, Map<String, String> environment) {
    PlainArguments arguments = new PlainArguments(environment);
    int at = 0;
    while (at < words.size()) {
      String word = words.get(at);
      String option = VALUED.getOrDefault(word, FLAGS.getOrDefault(word, INPUT));
      boolean valued = VALUED.containsKey(word);
      String value = valued ? at + 1 < words.size() ? words.get(at + 1) : "" : word;
      boolean plain = !value.isEmpty() && (FLAGS.containsKey(word) || plain(value));
      if (!plain || arguments.given.put(option, value) != null) {
        return Optional.empty();
      }
      at += valued ? 2 : 1;
    }
    return Optional.of(arguments);
  }

  /** No option, no file of arguments, nothing quoted. */
  private static boolean plain(String value) {
    return value.charAt(0) != '-'
        && value.charAt(0) != '@'
        && value.indexOf('"') < 0
        && value.indexOf('\'') < 0;
  }

  /** The value of an option, by its long name. */
  Optional<String> option(String name) {
    return Optional.ofNullable(given.get(name));
  }

  boolean flag(String name) {
    return given.containsKey(name);
  }

  Optional<String> input() {
    return option(INPUT);
  }

  /** An environment variable that says something. */
  Optional<String> variable(String name) {
    return Optional.of(environment.getOrDefault(name, "")).filter(v -> !v.isEmpty());
  }

  /** The one of these that the option names; the usual one where it is not given. */
  <E extends Enum<E>> Optional<E> one(E[] all, String name, E usual) {
    return given.containsKey(name) ? named(all, given.get(name)) : Optional.of(usual);
  }

  /** The one of these that has this very name. */
  static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
    for (E each : all) {
      if (each.name().equals(name)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** A day as 2023-10-08. */
  static Optional<LocalDate> day(String written) {
    String[] parts = written.length() == 10 ? written.split("-", -1) : new String[0];
    if (parts.length != 3 || parts[1].length() != 2 || parts[2].length() != 2) {
      return Optional.empty();
    }
    Optional<Integer> year = number(parts[0]);
    Optional<Integer> month = number(parts[1]);
    Optional<Integer> day = number(parts[2]);
    try {
      return year.isPresent() && month.isPresent() && day.isPresent()
          ? Optional.of(LocalDate.of(year.get(), month.get(), day.get()))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty(); // picocli says so again, in the user's words
    }
  }

  /** A number of up to four digits. */
  static Optional<Integer> number(String written) {
    boolean digits = written.length() <= 4;
    for (int i = 0; i < written.length(); i++) {
      digits &= written.charAt(i) >= '0' && written.charAt(i) <= '9';
    }
    return digits ? Optional.of(Integer.valueOf(written)) : Optional.empty();
  }
}
