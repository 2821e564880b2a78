package org.zcwc.cli;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.zcwc.model.report.Summary;
import org.zcwc.run.MergeRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code zcwc merge}. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description = "汇总一个报告期的报送件，写出报表。",
    footer = {
      "",
      "例：",
      "  zcwc merge samples/2023Q3 --as-of 2023-10-08",
      "  zcwc merge 三季度.zip -p 2023Q3 -f csv,json"
    })
final class MergeCommand implements Callable<Integer> {

  /** What makes a run end with exit code 1; each includes those before it. */
  enum Level {
    never,
    missing,
    error,
    warning
  }

  private final Clock clock;

  @Mixin private RunOptions options;

  @Option(
      names = {"-f", "--format"},
      split = ",",
      paramLabel = "LIST",
      description = "默认 all",
      defaultValue = "all")
  private List<String> formats;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description = "never, missing, error, warning；默认 error",
      defaultValue = "error")
  private Level failOn;

  @Spec private CommandSpec spec;

  MergeCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    List<String> wanted = formats.contains("all") ? List.of() : formats;
    MergeRun run = new MergeRun(options.request(wanted), clock);
    MergeRun.Merged merged = run.merge();
    SummaryPrinter printer = new SummaryPrinter(spec.commandLine().getOut(), run.messages());
    printer.print(merged.report());
    printer.files(merged.files());
    return exitCode(merged.report().summary());
  }

  private int exitCode(Summary summary) {
    boolean fails =
        switch (failOn) {
          case never -> false;
          case missing -> summary.missing() > 0;
          case error -> summary.missing() + summary.errors() > 0;
          case warning -> summary.missing() + summary.errors() + summary.warnings() > 0;
        };
    return fails ? 1 : 0;
  }
}
