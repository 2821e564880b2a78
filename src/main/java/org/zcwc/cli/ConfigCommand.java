package org.zcwc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.zcwc.message.Messages;
import org.zcwc.model.programme.Language;
import org.zcwc.run.ConfigRun;
import org.zcwc.run.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code zcwc config check|schema}. */
@Command(
    name = "config",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(check | schema)",
    description = "检查 tasks.yaml，或打印它的 JSON Schema。",
    footer = {"", "例：", "  zcwc config check -c config/tasks.yaml"})
final class ConfigCommand {

  @Spec private CommandSpec spec;

  @Command(name = "check", description = "检查配置，有错时指出行和列。")
  int check(
      @Option(
              names = {"-c", "--config"},
              defaultValue = "config/tasks.yaml")
          Path config,
      @Option(names = "--lang", defaultValue = "zh") String language)
      throws IOException, UsageException {
    if (!Files.isRegularFile(config)) {
      throw new UsageException("no-config", List.of(config.toString()));
    }
    Messages words = words(language);
    List<String> mistakes = new ConfigRun(words).check(config);
    mistakes.forEach(m -> spec.commandLine().getErr().println(config + " " + m));
    if (mistakes.isEmpty()) {
      spec.commandLine().getOut().println(words.text("run.config-right", config.toString()));
    }
    return mistakes.isEmpty() ? 0 : Failures.USAGE;
  }

  @Command(name = "schema", description = "打印 tasks.yaml 的 JSON Schema。")
  int schema(@Option(names = "--lang", defaultValue = "zh") String language) {
    spec.commandLine().getOut().print(new ConfigRun(words(language)).schema());
    spec.commandLine().getOut().flush();
    return 0;
  }

  private static Messages words(String language) {
    return Messages.of(language.equals("en") ? Language.EN : Language.ZH);
  }
}
