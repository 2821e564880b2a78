package org.zcwc.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.zcwc.message.Messages;
import org.zcwc.run.TemplateRequest;
import org.zcwc.run.TemplateRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code zcwc template}. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {

  private final Surroundings around;

  @Mixin private PeriodOptions of;

  @Mixin private TalkOptions talk;

  TemplateCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws Exception {
    TemplateRun run =
        new TemplateRun(
            new TemplateRequest(
                of.config(), of.period(), of.output(), of.asOf(), of.previous(), talk.language()),
            around.clock());
    List<Path> written = run.write();
    Messages words = run.messages();
    Terminal terminal = talk.terminal(around, words);
    terminal.say(
        words.text("template.done", words.period(run.period()), Integer.toString(run.units())));
    terminal.say(
        words.text(
            run.previous().isPresent() ? "template.with-previous" : "template.without-previous",
            run.previousFile().toString()));
    written.forEach(f -> terminal.say(words.text("summary.file", f.toString())));
    return 0;
  }
}
