package org.zcwc.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zcwc.model.report.Report;
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

  @Override
  public Integer call() throws Exception {
    List<String> wanted = formats.contains("all") ? List.of() : formats;
    MergeRun run =
        new MergeRun(
            options.request(wanted, talk.language(), Optional.ofNullable(font)), around.clock());
    Terminal terminal = talk.terminal(around, run.messages());
    MergeRun.Merged merged = run.merge(terminal.progress());
    Report report = merged.report();
    new ProblemPrinter(terminal).print(report.findings());
    SummaryPrinter summary = new SummaryPrinter(terminal);
    summary.print(report);
    summary.files(run.output(), merged.files());
    return failOn.code(report.summary());
  }
}
