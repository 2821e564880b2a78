package org.zcwc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.zcwc.message.Messages;
import org.zcwc.run.ConfigRun;
import org.zcwc.run.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code zcwc config check|schema}. */
@Command(
    name = "config",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(check | schema)")
final class ConfigCommand {

  /** {@code zcwc config check}. */
  @Command(name = "check")
  static final class Check implements Callable<Integer> {

    private final Surroundings around;

    @Mixin private ConfigOption config;
    @Mixin private TalkOptions talk;

    Check(Surroundings around) {
      this.around = around;
    }

    @Override
    public Integer call() throws IOException, UsageException {
      Path file = config.file();
      if (!Files.isRegularFile(file)) {
        throw new UsageException("no-config", List.of(file.toString()));
      }
      Messages words = talk.words();
      Terminal terminal = talk.terminal(around, words);
      List<String> mistakes = new ConfigRun(words).check(file);
      mistakes.forEach(m -> terminal.complain(file + " " + m));
      if (mistakes.isEmpty()) {
        terminal.say(words.text("run.config-right", file.toString()));
      }
      return mistakes.isEmpty() ? 0 : Failures.USAGE;
    }
  }

  /** {@code zcwc config schema}. */
  @Command(name = "schema")
  static final class Schema implements Callable<Integer> {

    private final Surroundings around;

    @Mixin private TalkOptions talk;

    Schema(Surroundings around) {
      this.around = around;
    }

    @Override
    public Integer call() {
      Messages words = talk.words();
      talk.terminal(around, words).print(new ConfigRun(words).schema().stripTrailing());
      return 0;
    }
  }
}
