package org.zcwc.run;

import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.submission.Entry;
import org.zcwc.model.submission.Figure;
import org.zcwc.model.submission.ReadFile;
import org.zcwc.model.submission.Submission;

/**
 * How much memory what is kept of the files read takes, so that many files, none of them over a
 * limit, do not fill the machine together: no more of them are taken than leave room for the one
 * being read and for the report. Bytes are estimated from what a file says, in the files' order.
 */
final class Kept {

  /** One part of so many of the memory there is. */
  private static final int SHARE = 2;

  // Bytes on a 64-bit machine with compressed pointers, strings apart.
  private static final int FILE = 600;
  private static final int ENTRY = 200;
  private static final int FIGURE = 200;
  private static final int FINDING = 150;
  private static final int CHARACTER = 2;

  private final long most;
  private long bytes;

  /**
   * Room for what is kept.
   *
   * @param most bytes
   */
  Kept(long most) {
    this.most = most;
  }

  /** A share of all the memory that the program may have. */
  static Kept ofMemory() {
    return new Kept(Runtime.getRuntime().maxMemory() / SHARE);
  }

  /** Whether there is room for this file too, which then is taken. */
  boolean take(ReadFile file) {
    long more = FILE + file.submission().map(Kept::bytes).orElse(0L);
    for (Finding finding : file.findings()) {
      more += FINDING;
      for (String argument : finding.arguments()) {
        more += (long) CHARACTER * argument.length();
      }
    }
    boolean room = bytes + more <= most;
    bytes += room ? more : FILE;
    return room;
  }

  private static long bytes(Submission submission) {
    long bytes = (long) CHARACTER * submission.printed().length();
    for (Entry entry : submission.entries()) {
      long characters = (long) entry.measures().text().length() + entry.deadline().text().length();
      for (String extra : entry.extra().values()) {
        characters += extra.length();
      }
      bytes += ENTRY + CHARACTER * characters;
      for (Figure figure : entry.figures()) {
        bytes += bytes(figure);
      }
    }
    for (Figure figure : submission.figures()) {
      bytes += bytes(figure);
    }
    return bytes;
  }

  private static long bytes(Figure figure) {
    return FIGURE + (long) CHARACTER * figure.quote().length();
  }

  /** Why a file is not taken that there is no room for. */
  Finding full() {
    return Finding.of(Rule.FILE_LIMIT, "memory", Long.toString(most >> 20)).variant("all-files");
  }
}
