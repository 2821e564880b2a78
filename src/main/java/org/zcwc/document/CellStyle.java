package org.zcwc.document;

/**
 * How a cell of a workbook looks: black, wrapped text.
 *
 * @param font its name, for hanzi and Latin alike
 * @param size in points
 * @param fill the colour behind it, RRGGBB, or empty
 * @param border whether thin lines stand round it
 * @param horizontal {@code left}, {@code center} or {@code right}
 * @param vertical {@code top} or {@code center}
 * @param format the number format, e.g. {@code 0.00%}
 * @param literal whether text that starts like a formula stays text when it is edited
 * @param open whether it may be filled in where its sheet is protected
 */
public record CellStyle(
    String font,
    double size,
    String fill,
    boolean border,
    String horizontal,
    String vertical,
    String format,
    boolean literal,
    boolean open) {

  /** Text without a border, at the left. */
  public static CellStyle of(String font, double size) {
    return new CellStyle(font, size, "", false, "left", "center", "General", false, false);
  }

  /** The same with its text standing here. */
  public CellStyle aligned(String across, String down) {
    return new CellStyle(font, size, fill, border, across, down, format, literal, open);
  }

  /** The same with lines round it. */
  public CellStyle bordered() {
    return new CellStyle(font, size, fill, true, horizontal, vertical, format, literal, open);
  }

  /** The same with this colour behind it. */
  public CellStyle filled(String colour) {
    return new CellStyle(font, size, colour, border, horizontal, vertical, format, literal, open);
  }

  /** The same for numbers of this format. */
  public CellStyle formatted(String number) {
    return new CellStyle(font, size, fill, border, horizontal, vertical, number, literal, open);
  }

  /** The same for text that a spreadsheet might take for a formula. */
  public CellStyle kept() {
    return new CellStyle(font, size, fill, border, horizontal, vertical, format, true, open);
  }

  /** The same, to be filled in on a protected sheet. */
  public CellStyle opened() {
    return new CellStyle(font, size, fill, border, horizontal, vertical, format, literal, true);
  }
}
