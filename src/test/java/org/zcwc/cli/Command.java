package org.zcwc.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** The real command, run in this process, with what it said on both streams. */
final class Command {

  private static final Clock NEVER_ASKED = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Map<String, String> environment = new HashMap<>();
  private boolean terminal;

  /** Sets an environment variable. */
  Command with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Lets both streams be terminals. */
  Command onTerminal() {
    terminal = true;
    return this;
  }

  /** Its exit code. */
  int run(String... arguments) {
    Surroundings around =
        new Surroundings(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            NEVER_ASKED,
            environment,
            terminal,
            terminal);
    return Main.run(around, arguments);
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
