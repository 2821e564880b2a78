package org.zcwc.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The real command, run in this process, with what it said on both streams. */
final class Command {

  private static final Clock NEVER_ASKED = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** Its exit code. */
  int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), NEVER_ASKED, arguments);
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
