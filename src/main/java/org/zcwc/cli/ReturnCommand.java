package org.zcwc.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zcwc.message.Messages;
import org.zcwc.run.ReturnRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code zcwc return}. */
@Command(name = "return")
final class ReturnCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private RunOptions options;
  @Mixin private TalkOptions talk;

  ReturnCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws Exception {
    ReturnRun run =
        new ReturnRun(
            options.request(List.of(), talk.language(), Optional.empty()), around.clock());
    Messages words = run.messages();
    Terminal terminal = talk.terminal(around, words);
    ReturnRun.Returned returned = run.run(terminal.progress());
    if (returned.units().isEmpty()) {
      terminal.say(words.text("return.nothing"));
    }
    for (ReturnRun.Unit unit : returned.units()) {
      terminal.say(
          words.text(
              "return.unit",
              unit.name(),
              Integer.toString(unit.findings()),
              Integer.toString(unit.errors())));
    }
    returned.files().forEach(f -> terminal.say(words.text("summary.file", f.toString())));
    return 0;
  }
}
