package org.zcwc.cli;

import java.io.PrintWriter;
import org.zcwc.message.Messages;
import org.zcwc.message.Visible;
import org.zcwc.model.report.Light;

/**
 * The one place where words reach a person: what was asked for on standard output, problems and
 * progress on standard error.
 */
final class Terminal {

  /** How much to say. */
  enum Loudness {
    /** Only what was asked for and what is wrong. */
    QUIET,
    PLAIN,
    /** Also what only may matter. */
    FULL
  }

  /** The columns of a terminal whose width is not known. */
  static final int COLUMNS = 80;

  private final PrintWriter out;
  private final PrintWriter err;
  private final Messages words;
  private final Loudness loudness;
  private final boolean outColoured;
  private final boolean errColoured;
  private final boolean progress;

  Terminal(
      PrintWriter out,
      PrintWriter err,
      Messages words,
      Loudness loudness,
      boolean outColoured,
      boolean errColoured,
      boolean progress) {
    this.out = out;
    this.err = err;
    this.words = words;
    this.loudness = loudness;
    this.outColoured = outColoured;
    this.errColoured = errColoured;
    this.progress = progress;
  }

  Messages words() {
    return words;
  }

  Loudness loudness() {
    return loudness;
  }

  /** Prints what was asked for. */
  void print(String line) {
    out.println(shown(line, outColoured));
  }

  /**
   * A file's name or a cell must not move the cursor, change colours or begin a line of its own.
   */
  private static String shown(String line, boolean coloured) {
    return coloured ? Colour.visible(line) : Visible.of(line);
  }

  /** Prints what is good to know, unless told to be quiet. */
  void say(String line) {
    if (loudness != Loudness.QUIET) {
      print(line);
    }
  }

  /** Prints what is wrong. */
  void complain(String line) {
    err.println(shown(line, errColoured));
  }

  /** A light in words, in its colour where standard output shows colours. */
  String light(Light light, String text) {
    Colour colour =
        switch (light) {
          case GREEN -> Colour.GREEN;
          case YELLOW -> Colour.YELLOW;
          case RED -> Colour.RED;
          case UNKNOWN -> Colour.GREY;
        };
    return outColoured ? colour.paint(text) : text;
  }

  /** Text of a heading. */
  String bold(String text) {
    return outColoured ? Colour.BOLD.paint(text) : text;
  }

  /** A word of standard error, in this colour where it shows colours. */
  String onErr(Colour colour, String text) {
    return errColoured ? colour.paint(text) : text;
  }

  /** How far a long job is. */
  ProgressLine progress() {
    return new ProgressLine(err, words, progress);
  }
}
