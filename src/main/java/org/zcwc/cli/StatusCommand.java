package org.zcwc.cli;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.zcwc.run.MergeRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code zcwc status}. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "看谁报了、谁没报、各项实事亮什么灯；不写文件。",
    footer = {"", "例：", "  zcwc status samples/2023Q3 --as-of 2023-10-08"})
final class StatusCommand implements Callable<Integer> {

  private final Clock clock;

  @Mixin private RunOptions options;
  @Spec private CommandSpec spec;

  StatusCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    MergeRun run = new MergeRun(options.request(List.of()), clock);
    new SummaryPrinter(spec.commandLine().getOut(), run.messages()).print(run.report());
    return 0;
  }
}
