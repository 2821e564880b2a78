package org.zcwc.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zcwc.message.Messages;
import org.zcwc.run.TemplateRequest;
import org.zcwc.run.TemplateRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code zcwc template}. */
@Command(
    name = "template",
    mixinStandardHelpOptions = true,
    description = "给每个责任单位生成下一期的填报表，另附空白报表。",
    footer = {
      "",
      "例：",
      "  zcwc template                                  下一期的，写到 out/<报告期>/template",
      "  zcwc template -p 2023Q4 --previous out/2023Q3  带上三季度的文字和完成值"
    })
final class TemplateCommand implements Callable<Integer> {

  private final Clock clock;

  @Option(
      names = {"-c", "--config"},
      paramLabel = "FILE",
      description = "默认 config/tasks.yaml")
  private Path config;

  @Option(
      names = {"-p", "--period"},
      paramLabel = "2023Q4",
      description = "要填报的报告期，默认下一个要报的",
      defaultValue = "")
  private String period;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "默认 out/<报告期>/template")
  private Path output;

  @Option(names = "--as-of", paramLabel = "DATE", description = "以哪一天为准，默认今天")
  private LocalDate asOf;

  @Option(
      names = "--previous",
      paramLabel = "DIR|FILE",
      description = "上期的 report.json，默认 out/<上期>/report.json")
  private Path previous;

  @Option(names = "--lang", paramLabel = "zh|en", description = "提示信息的语言", defaultValue = "")
  private String language;

  @Spec private CommandSpec spec;

  TemplateCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    var environment = System.getenv();
    Path file =
        config != null
            ? config
            : Path.of(environment.getOrDefault("ZCWC_CONFIG", "config/tasks.yaml"));
    TemplateRun run =
        new TemplateRun(
            new TemplateRequest(
                file,
                period,
                Optional.ofNullable(output),
                Optional.ofNullable(asOf),
                Optional.ofNullable(previous),
                language.isEmpty() ? environment.getOrDefault("ZCWC_LANG", "") : language),
            clock);
    List<Path> written = run.write();
    PrintWriter out = spec.commandLine().getOut();
    Messages words = run.messages();
    out.println(
        words.text("template.done", words.period(run.period()), Integer.toString(run.units())));
    out.println(
        words.text(
            run.previous().isPresent() ? "template.with-previous" : "template.without-previous",
            run.previousFile().toString()));
    written.forEach(f -> out.println(words.text("summary.written", f.toString())));
    return 0;
  }
}
