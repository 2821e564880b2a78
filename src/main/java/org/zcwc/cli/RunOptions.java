package org.zcwc.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.zcwc.run.MergeRequest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that reading a period takes. Their words stand under {@code help.}. */
final class RunOptions {

  @Mixin private PeriodOptions of;

  @Parameters(arity = "0..1", paramLabel = "INPUT", descriptionKey = "input")
  private Path input;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      defaultValue = "0")
  private int jobs;

  /** The same from words written the plain way, if they are what these options take. */
  static Optional<RunOptions> plain(PlainArguments given) {
    Optional<PeriodOptions> of = PeriodOptions.plain(given);
    Optional<Integer> jobs = given.option("--jobs").flatMap(PlainArguments::number);
    if (of.isEmpty() || jobs.isPresent() != given.option("--jobs").isPresent()) {
      return Optional.empty();
    }
    RunOptions options = new RunOptions();
    options.of = of.get();
    options.input = given.input().map(Path::of).orElse(null);
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
        of.config(),
        Optional.ofNullable(input),
        of.period(),
        of.output(),
        formats,
        of.asOf(),
        of.previous(),
        language,
        font,
        jobs > 0 ? jobs : Runtime.getRuntime().availableProcessors());
  }
}
