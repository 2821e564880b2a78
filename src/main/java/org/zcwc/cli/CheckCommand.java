package org.zcwc.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zcwc.model.finding.Severity;
import org.zcwc.run.CheckRequest;
import org.zcwc.run.CheckRun;
import org.zcwc.run.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zcwc check}. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private ConfigOption config;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", descriptionKey = "inputs")
  private List<Path> inputs;

  @Option(
      names = {"-p", "--period"},
      paramLabel = "2023Q3",
      defaultValue = "")
  private String period;

  @Option(names = "--as-of", paramLabel = "DATE")
  private LocalDate asOf;

  @Option(names = "--previous", paramLabel = "DIR|FILE")
  private Path previous;

  @Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "error")
  private FailOn failOn;

  @Mixin private TalkOptions talk;

  CheckCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws Exception {
    CheckRun run =
        new CheckRun(
            new CheckRequest(
                config.file(),
                inputs,
                period,
                Optional.ofNullable(asOf),
                Optional.ofNullable(previous),
                talk.language(),
                Runtime.getRuntime().availableProcessors()),
            around.clock());
    Checked checked = run.check();
    new CheckPrinter(talk.terminal(around, run.messages())).print(checked);
    int counted =
        switch (failOn) {
          case never, missing -> 0;
          case error -> checked.count(Severity.ERROR);
          case warning -> checked.count(Severity.ERROR) + checked.count(Severity.WARNING);
        };
    return counted > 0 ? 1 : 0;
  }
}
