package org.zcwc.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zcwc.run.MergeRequest;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that reading a period takes. */
final class RunOptions {

  @Parameters(arity = "0..1", paramLabel = "INPUT", description = "报送件所在文件夹或压缩包")
  private Path input;

  @Option(
      names = {"-c", "--config"},
      paramLabel = "FILE",
      description = "默认 config/tasks.yaml")
  private Path config;

  @Option(
      names = {"-p", "--period"},
      paramLabel = "2023Q3",
      description = "报告期",
      defaultValue = "")
  private String period;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "默认 out/<报告期>")
  private Path output;

  @Option(names = "--as-of", paramLabel = "DATE", description = "以哪一天为准，默认今天")
  private LocalDate asOf;

  @Option(names = "--previous", paramLabel = "DIR|FILE", description = "上期的 report.json")
  private Path previous;

  @Option(names = "--lang", paramLabel = "zh|en", description = "提示信息的语言", defaultValue = "")
  private String language;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "同时读几个文件",
      defaultValue = "0")
  private int jobs;

  MergeRequest request(List<String> formats) {
    Map<String, String> environment = System.getenv();
    Path file =
        config != null
            ? config
            : Path.of(environment.getOrDefault("ZCWC_CONFIG", "config/tasks.yaml"));
    return new MergeRequest(
        file,
        Optional.ofNullable(input),
        period,
        Optional.ofNullable(output),
        formats,
        Optional.ofNullable(asOf),
        Optional.ofNullable(previous),
        language.isEmpty() ? environment.getOrDefault("ZCWC_LANG", "") : language,
        Optional.empty(),
        jobs > 0 ? jobs : Runtime.getRuntime().availableProcessors());
  }
}
