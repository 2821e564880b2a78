package org.zcwc.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zcwc.model.report.Report;
import org.zcwc.run.MergeRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zcwc status}: the overview that merge prints, and nothing written. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private RunOptions options;

  @Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "never")
  private FailOn failOn;

  @Mixin private TalkOptions talk;

  StatusCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws Exception {
    MergeRun run =
        new MergeRun(options.request(List.of(), talk.language(), Optional.empty()), around.clock());
    Terminal terminal = talk.terminal(around, run.messages());
    Report report = run.report(terminal.progress());
    new ProblemPrinter(terminal).print(report.findings());
    new SummaryPrinter(terminal).print(report);
    return failOn.code(report.summary());
  }
}
