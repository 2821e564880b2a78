package org.zcwc.cli;

import java.io.PrintWriter;
import org.zcwc.message.Messages;
import org.zcwc.run.MachineFailure;
import org.zcwc.run.UsageException;
import picocli.CommandLine;

/** Turns what ends a run into a line for people and its exit code. */
final class Failures implements CommandLine.IExecutionExceptionHandler {

  static final int USAGE = 2;
  static final int FAILED = 3;
  static final int BUSY = 4;

  private final Messages words;

  Failures(Messages words) {
    this.words = words;
  }

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine line, CommandLine.ParseResult result) {
    return told(exception, line.getErr(), words);
  }

  /** What ended a command, told in its line, and its code. */
  static int told(Exception exception, PrintWriter err, Messages words) {
    if (exception instanceof UsageException usage) {
      err.println(words.text("usage." + usage.key(), usage.lines()));
      if (usage.key().equals("config")) {
        usage.lines().stream().skip(1).forEach(l -> err.println("  " + l));
      }
      return USAGE;
    }
    return machine(exception, err, words);
  }

  /** What neither the command line nor a submission is to blame for; no stack trace for a clerk. */
  static int machine(Throwable thrown, PrintWriter err, Messages words) {
    if (thrown.getClass().getSimpleName().equals("OutputBusyException")) {
      err.println(words.text("run.busy", String.valueOf(thrown.getMessage())));
      return BUSY;
    }
    MachineFailure failure = MachineFailure.of(thrown);
    err.println(words.text("run.failed", failure.line(words)));
    err.println("  " + failure.hint(words));
    return FAILED;
  }
}
