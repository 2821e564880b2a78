package org.zcwc.cli;

import java.io.PrintWriter;
import org.zcwc.message.Messages;
import org.zcwc.run.Watcher;

/** One line of standard error, drawn over itself, that tells how many files are read. */
final class ProgressLine implements Watcher {

  private static final int BAR = 30;

  /** A job of fewer files is over before a bar can be read. */
  private static final int LONG = 50;

  private final PrintWriter err;
  private final Messages words;
  private final boolean shown;
  private int drawn = -1;

  ProgressLine(PrintWriter err, Messages words, boolean shown) {
    this.err = err;
    this.words = words;
    this.shown = shown;
  }

  @Override
  public synchronized void read(int done, int total) {
    int percent = total == 0 ? 100 : (int) (100L * done / total);
    if (!shown || total < LONG || percent == drawn) {
      return;
    }
    drawn = percent;
    int full = BAR * percent / 100;
    err.print(
        "\r"
            + words.text("summary.reading", Integer.toString(done), Integer.toString(total))
            + " ["
            + "#".repeat(full)
            + ".".repeat(BAR - full)
            + "] "
            + percent
            + "%");
    err.print(done == total ? "\r" + " ".repeat(Terminal.COLUMNS - 1) + "\r" : "");
    err.flush();
  }
}
