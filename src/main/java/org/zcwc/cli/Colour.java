package org.zcwc.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zcwc.message.Visible;

/** The colours of a terminal, by their ANSI codes (ECMA-48, SGR). */
enum Colour {
  BOLD(1),
  RED(31),
  GREEN(32),
  YELLOW(33),
  GREY(90);

  private static final char ESCAPE = 27;

  /** All that {@link #paint} writes around a text. */
  private static final Pattern PAINT = Pattern.compile("\u001b\\[(?:0|1|31|32|33|90)m");

  private final int code;

  Colour(int code) {
    this.code = code;
  }

  String paint(String text) {
    return ESCAPE + "[" + code + "m" + text + ESCAPE + "[0m";
  }

  /** The line with nothing in it that acts on a terminal, but for these colours. */
  static String visible(String line) {
    if (line.indexOf(ESCAPE) < 0) {
      return Visible.of(line);
    }
    StringBuilder out = new StringBuilder(line.length());
    Matcher paint = PAINT.matcher(line);
    int from = 0;
    while (paint.find()) {
      out.append(Visible.of(line.substring(from, paint.start()))).append(paint.group());
      from = paint.end();
    }
    return out.append(Visible.of(line.substring(from))).toString();
  }
}
