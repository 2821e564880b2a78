package org.zcwc.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.zcwc.message.Messages;
import org.zcwc.run.DoctorRun;
import org.zcwc.run.DoctorRun.Sign;
import org.zcwc.run.DoctorRun.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zcwc doctor}. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private ConfigOption config;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "out")
  private Path output;

  @Mixin private TalkOptions talk;

  DoctorCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    Messages words = talk.words();
    Terminal terminal = talk.terminal(around, words);
    List<Sign> signs =
        new DoctorRun(around.environment(), around.clock(), words).look(config.file(), output);
    for (Sign sign : signs) {
      terminal.print(words.text("doctor.state." + sign.state().key()) + "  " + sign.line());
      if (!sign.hint().isEmpty()) {
        terminal.print("      " + sign.hint());
      }
    }
    return signs.stream().anyMatch(s -> s.state() == State.BAD) ? 1 : 0;
  }
}
