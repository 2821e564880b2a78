package org.zcwc.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zcwc.model.finding.Severity;
import org.zcwc.run.CheckRequest;
import org.zcwc.run.CheckRun;
import org.zcwc.run.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zcwc check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "报送前（或收到后）先查一遍：认出了什么，哪里不对，怎样改；不写文件。",
    footer = {
      "",
      "例：",
      "  zcwc check 区妇联第三季度报表.xlsx",
      "  zcwc check 报表.xlsx 报表盖章.pdf --previous out/2023Q2",
      "  zcwc check samples/2023Q3/区妇联 -p 2023Q3 --fail-on warning",
      "",
      "退出码：0 没有错误；1 有错误（--fail-on warning 时提醒也算）；2 命令或配置有误；3 读不了。"
    })
final class CheckCommand implements Callable<Integer> {

  private final Clock clock;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "要查的文件、文件夹或压缩包")
  private List<Path> inputs;

  @Option(
      names = {"-c", "--config"},
      paramLabel = "FILE",
      description = "默认 config/tasks.yaml")
  private Path config;

  @Option(
      names = {"-p", "--period"},
      paramLabel = "2023Q3",
      description = "报告期，默认按表里写的",
      defaultValue = "")
  private String period;

  @Option(names = "--as-of", paramLabel = "DATE", description = "以哪一天为准，默认今天")
  private LocalDate asOf;

  @Option(
      names = "--previous",
      paramLabel = "DIR|FILE",
      description = "上期的 report.json，用来查累计数下降、照抄上期")
  private Path previous;

  @Option(names = "--lang", paramLabel = "zh|en", description = "提示信息的语言", defaultValue = "")
  private String language;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description = "never, missing, error, warning；默认 error",
      defaultValue = "error")
  private MergeCommand.Level failOn;

  @Spec private CommandSpec spec;

  CheckCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    Map<String, String> environment = System.getenv();
    CheckRun run =
        new CheckRun(
            new CheckRequest(
                config != null
                    ? config
                    : Path.of(environment.getOrDefault("ZCWC_CONFIG", "config/tasks.yaml")),
                inputs,
                period,
                Optional.ofNullable(asOf),
                Optional.ofNullable(previous),
                language.isEmpty() ? environment.getOrDefault("ZCWC_LANG", "") : language,
                Runtime.getRuntime().availableProcessors()),
            clock);
    Checked checked = run.check();
    new CheckPrinter(spec.commandLine().getOut(), run.messages()).print(checked);
    int counted =
        switch (failOn) {
          case never, missing -> 0;
          case error -> checked.count(Severity.ERROR);
          case warning -> checked.count(Severity.ERROR) + checked.count(Severity.WARNING);
        };
    return counted > 0 ? 1 : 0;
  }
}
