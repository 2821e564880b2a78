package org.zcwc.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zcwc.run.MergeRequest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that reading a period takes. Their words stand under {@code help.}. */
final class RunOptions {

  @Mixin private ConfigOption config;

  @Parameters(arity = "0..1", paramLabel = "INPUT", descriptionKey = "input")
  private Path input;

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

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      defaultValue = "0")
  private int jobs;

  /** The same from words written the plain way, if they are what these options take. */
  static Optional<RunOptions> plain(PlainArguments given) {
    Optional<LocalDate> asOf = given.option("--as-of").flatMap(PlainArguments::day);
    Optional<Integer> jobs = given.option("--jobs").flatMap(PlainArguments::number);
    if (asOf.isPresent() != given.option("--as-of").isPresent()
        || jobs.isPresent() != given.option("--jobs").isPresent()) {
      return Optional.empty();
    }
    RunOptions options = new RunOptions();
    options.config = ConfigOption.plain(given);
    options.input = given.input().map(Path::of).orElse(null);
    options.period = given.option("--period").orElse("");
    options.output = given.option("--output").map(Path::of).orElse(null);
    options.asOf = asOf.orElse(null);
    options.previous = given.option("--previous").map(Path::of).orElse(null);
    options.jobs = jobs.orElse(0);
    return Optional.of(options);
  }

  /**
   * The request of these options.
   *
   * @param formats empty for all
   * @param language {@code zh} or {@code en}, or empty for the config's
   */
  MergeRequest request(List<String> formats, String language, Optional<Path> font) {
    return new MergeRequest(
        config.file(),
        Optional.ofNullable(input),
        period,
        Optional.ofNullable(output),
        formats,
        Optional.ofNullable(asOf),
        Optional.ofNullable(previous),
        language,
        font,
        jobs > 0 ? jobs : Runtime.getRuntime().availableProcessors());
  }
}
