package org.zcwc.model.grid;

/**
 * One cell as a person sees it.
 *
 * @param text the text exactly as written, line breaks as {@code \n}; for a number its plain
 *     decimal (15 digits at most, as Excel keeps), for a date ISO
 */
public record Cell(CellKind kind, String text) {

  /** A cell with nothing in it. */
  public static final Cell BLANK = new Cell(CellKind.BLANK, "");

  /** A text cell, or {@link #BLANK} for no characters at all. */
  public static Cell text(String text) {
    return text.isEmpty() ? BLANK : new Cell(CellKind.TEXT, text);
  }

  /** Whether a person sees nothing here: no text, or white space only. */
  public boolean blank() {
    return text.isBlank();
  }
}
