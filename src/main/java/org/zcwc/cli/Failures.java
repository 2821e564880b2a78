package org.zcwc.cli;

import org.zcwc.message.Messages;
import org.zcwc.model.programme.Language;
import org.zcwc.run.UsageException;
import picocli.CommandLine;

/** Turns what ends a run into a line for people and its exit code. */
final class Failures implements CommandLine.IExecutionExceptionHandler {

  static final int USAGE = 2;
  static final int FAILED = 3;
  static final int BUSY = 4;

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine line, CommandLine.ParseResult result) {
    Messages words = Messages.of(Language.ZH);
    if (exception instanceof UsageException usage) {
      line.getErr().println(words.text("usage." + usage.key(), usage.lines()));
      if (usage.key().equals("config")) {
        usage.lines().stream().skip(1).forEach(l -> line.getErr().println("  " + l));
      }
      return USAGE;
    }
    boolean busy = exception.getClass().getSimpleName().equals("OutputBusyException");
    String what = exception.getMessage() == null ? exception.toString() : exception.getMessage();
    line.getErr().println(words.text(busy ? "run.busy" : "run.failed", what));
    return busy ? BUSY : FAILED;
  }
}
