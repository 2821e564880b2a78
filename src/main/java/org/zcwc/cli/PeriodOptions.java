package org.zcwc.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which programme and period, where the papers go, and what came before. */
final class PeriodOptions {

  @Mixin private ConfigOption config;

  @Option(
      names = {"-p", "--period"},
      paramLabel = "2023Q3",
      defaultValue = "")
  private String period;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR")
  private Path output;

  @Option(names = "--as-of", paramLabel = "DATE")
  private LocalDate asOf;

  @Option(names = "--previous", paramLabel = "DIR|FILE")
  private Path previous;

  /** The same from words written the plain way, if they are what these options take. */
  static Optional<PeriodOptions> plain(PlainArguments given) {
    Optional<LocalDate> asOf = given.option("--as-of").flatMap(PlainArguments::day);
    if (asOf.isPresent() != given.option("--as-of").isPresent()) {
      return Optional.empty();
    }
    PeriodOptions options = new PeriodOptions();
    options.config = ConfigOption.plain(given);
    options.period = given.option("--period").orElse("");
    options.output = given.option("--output").map(Path::of).orElse(null);
    options.asOf = asOf.orElse(null);
    options.previous = given.option("--previous").map(Path::of).orElse(null);
    return Optional.of(options);
  }

  Path config() {
    return config.file();
  }

  /** As written, or empty. */
  String period() {
    return period;
  }

  Optional<Path> output() {
    return Optional.ofNullable(output);
  }

  Optional<LocalDate> asOf() {
    return Optional.ofNullable(asOf);
  }

  Optional<Path> previous() {
    return Optional.ofNullable(previous);
  }
}
