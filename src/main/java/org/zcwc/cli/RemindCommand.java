package org.zcwc.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zcwc.message.Messages;
import org.zcwc.run.RemindRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zcwc remind}. */
@Command(name = "remind")
final class RemindCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private RunOptions options;

  @Option(names = "--font", paramLabel = "FILE")
  private Path font;

  @Mixin private TalkOptions talk;

  RemindCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws Exception {
    RemindRun run =
        new RemindRun(
            options.request(List.of(), talk.language(), Optional.ofNullable(font)), around.clock());
    Messages words = run.messages();
    Terminal terminal = talk.terminal(around, words);
    RemindRun.Done done = run.remind(terminal.progress());
    int units = done.reminded().size();
    terminal.say(
        words.text(
            units == 0 ? "remind.none" : "remind.done",
            words.period(done.report().body().period()),
            Integer.toString(units)));
    for (RemindRun.Reminded each : done.reminded()) {
      String contact = (each.contact().person() + " " + each.contact().phone()).strip();
      terminal.say(
          words
              .text("remind.line", each.unit(), Integer.toString(each.number()), contact)
              .stripTrailing());
    }
    done.files().forEach(f -> terminal.say(words.text("summary.file", f.toString())));
    return 0;
  }
}
