package org.zcwc.cli;

/** The colours of a terminal, by their ANSI codes (ECMA-48, SGR). */
enum Colour {
  BOLD(1),
  RED(31),
  GREEN(32),
  YELLOW(33),
  GREY(90);

  private static final char ESCAPE = 27;

  private final int code;

  Colour(int code) {
    this.code = code;
  }

  String paint(String text) {
    return ESCAPE + "[" + code + "m" + text + ESCAPE + "[0m";
  }
}
