package org.zcwc.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zcwc.model.report.Report;
import org.zcwc.run.MergeRequest;
import org.zcwc.run.MergeRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zcwc merge}. */
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private RunOptions options;

  @Option(
      names = {"-f", "--format"},
      split = ",",
      paramLabel = "LIST",
      defaultValue = "all")
  private List<String> formats;

  @Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "error")
  private FailOn failOn;

  @Option(names = "--font", paramLabel = "FILE")
  private Path font;

  @Mixin private TalkOptions talk;

  MergeCommand(Surroundings around) {
    this.around = around;
  }

  /**
   * The command that these words give, if they are {@code merge} and options written the plain way
   * ({@link PlainArguments}); picocli would give the same, only later, and tells what is wrong.
   */
  static Optional<MergeCommand> plain(Surroundings around, List<String> arguments) {
    if (arguments.isEmpty() || !arguments.get(0).equals("merge")) {
      return Optional.empty();
    }
    try {
      return PlainArguments.of(arguments.subList(1, arguments.size()), around.environment())
          .flatMap(given -> plain(around, given));
    } catch (InvalidPathException e) {
      return Optional.empty(); // picocli says so again, in the user's words
    }
  }

  private static Optional<MergeCommand> plain(Surroundings around, PlainArguments given) {
    Optional<RunOptions> options = RunOptions.plain(given);
    Optional<TalkOptions> talk = TalkOptions.plain(given);
    Optional<FailOn> failOn = given.one(FailOn.values(), "--fail-on", FailOn.error);
    List<String> formats = List.of(given.option("--format").orElse("all").split(",", -1));
    if (options.isEmpty() || talk.isEmpty() || failOn.isEmpty() || formats.contains("")) {
      return Optional.empty();
    }
    MergeCommand command = new MergeCommand(around);
    command.options = options.get();
    command.formats = formats;
    command.failOn = failOn.get();
    command.font = given.option("--font").map(Path::of).orElse(null);
    command.talk = talk.get();
    return Optional.of(command);
  }

  MergeRequest request() {
    List<String> wanted = formats.contains("all") ? List.of() : formats;
    return options.request(wanted, talk.language(), Optional.ofNullable(font));
  }

  FailOn failOn() {
    return failOn;
  }

  TalkOptions talk() {
    return talk;
  }

  @Override
  public Integer call() throws Exception {
    MergeRun run = new MergeRun(request(), around.clock());
    Terminal terminal = talk.terminal(around, run.messages());
    MergeRun.Merged merged = run.merge(terminal.progress());
    Report report = merged.report();
    new ProblemPrinter(terminal).print(report.findings());
    if (terminal.loudness() != Terminal.Loudness.QUIET) {
      SummaryPrinter summary = new SummaryPrinter(terminal);
      summary.print(report);
      summary.files(run.output(), merged.files());
    }
    return failOn.code(report.summary());
  }
}
