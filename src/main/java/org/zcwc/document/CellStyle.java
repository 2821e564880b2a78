package org.zcwc.document;

/**
 * How a cell of a workbook looks.
 *
 * @param font its name, for hanzi and Latin alike
 * @param size in points
 * @param colour of the text, RRGGBB
 * @param fill behind it, RRGGBB, or empty
 * @param horizontal {@code left}, {@code center} or {@code right}
 * @param vertical {@code top} or {@code center}
 * @param format the number format, e.g. {@code 0.00%}
 * @param locked whether a protected sheet keeps it
 * @param literal whether text that starts like a formula stays text when it is edited
 */
public record CellStyle(
    String font,
    double size,
    boolean bold,
    String colour,
    String fill,
    boolean border,
    String horizontal,
    String vertical,
    boolean wrap,
    String format,
    boolean locked,
    boolean literal) {

  /** Plain black text without a border, wrapped, at the left. */
  public static CellStyle of(String font, double size) {
    return new CellStyle(
        font, size, false, "000000", "", false, "left", "center", true, "General", true, false);
  }

  /** The same with its text standing here. */
  public CellStyle aligned(String toHorizontal, String toVertical) {
    return new CellStyle(
        font,
        size,
        bold,
        colour,
        fill,
        border,
        toHorizontal,
        toVertical,
        wrap,
        format,
        locked,
        literal);
  }

  /** The same with thin lines round it. */
  public CellStyle bordered() {
    return new CellStyle(
        font, size, bold, colour, fill, true, horizontal, vertical, wrap, format, locked, literal);
  }

  /** The same with this colour behind it. */
  public CellStyle filled(String colourBehind) {
    return new CellStyle(
        font,
        size,
        bold,
        colour,
        colourBehind,
        border,
        horizontal,
        vertical,
        wrap,
        format,
        locked,
        literal);
  }

  /** The same with its text in this colour. */
  public CellStyle coloured(String textColour) {
    return new CellStyle(
        font,
        size,
        bold,
        textColour,
        fill,
        border,
        horizontal,
        vertical,
        wrap,
        format,
        locked,
        literal);
  }

  /** The same for numbers of this format. */
  public CellStyle formatted(String numberFormat) {
    return new CellStyle(
        font,
        size,
        bold,
        colour,
        fill,
        border,
        horizontal,
        vertical,
        wrap,
        numberFormat,
        locked,
        literal);
  }

  /** The same, to be filled in on a protected sheet. */
  public CellStyle unlocked() {
    return new CellStyle(
        font, size, bold, colour, fill, border, horizontal, vertical, wrap, format, false, literal);
  }

  /** The same for text that a spreadsheet might take for a formula. */
  public CellStyle kept() {
    return new CellStyle(
        font, size, bold, colour, fill, border, horizontal, vertical, wrap, format, locked, true);
  }
}
