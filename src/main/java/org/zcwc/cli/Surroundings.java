package org.zcwc.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;

/**
 * What a run of the program stands in.
 *
 * @param clock asked for today only where {@code --as-of} names no day
 * @param environment the variables, e.g. {@code ZCWC_CONFIG} and {@code NO_COLOR}
 * @param outIsTerminal whether a person looks at standard output as it comes
 * @param errIsTerminal whether a person looks at standard error as it comes
 */
public record Surroundings(
    PrintWriter out,
    PrintWriter err,
    Clock clock,
    Map<String, String> environment,
    boolean outIsTerminal,
    boolean errIsTerminal) {
  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** Streams that are read later, and no environment. */
  public static Surroundings plain(PrintWriter out, PrintWriter err, Clock clock) {
    return new Surroundings(out, err, clock, Map.of(), false, false);
  }
}
