package org.zcwc.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** What is drawn on one page (ISO 32000-1, 8 and 9); lengths in points from the lower left. */
final class Ink {

  /** How thick the strokes are that make a face bold which has no bold of its own. */
  private static final double BOLD = 0.03;

  private final StringBuilder drawn = new StringBuilder(4096);
  private final HexFormat hex = HexFormat.of().withUpperCase();

  /**
   * A line of text, its first character's baseline starting here.
   *
   * @param apart what is put between two characters
   */
  void text(PdfText.Line line, double x, double y, double size, double apart, boolean bold) {
    text(line, "1 0 0 1 " + at(x, y), size, apart, bold);
  }

  /** A line of text that runs down the page, its foot to the left. */
  void textDown(PdfText.Line line, double x, double y, double size) {
    text(line, "0 -1 1 0 " + at(x, y), size, 0, false);
  }

  private void text(PdfText.Line line, String matrix, double size, double apart, boolean bold) {
    if (line.glyphs().isEmpty()) {
      return;
    }
    drawn.append("BT ").append(matrix).append(" Tm ");
    drawn.append(PdfFile.number(apart)).append(" Tc ");
    if (bold) {
      drawn.append("2 Tr ").append(PdfFile.number(size * BOLD)).append(" w ");
    }
    EmbeddedFont font = null;
    for (EmbeddedFont.Glyph glyph : line.glyphs()) {
      if (glyph.font() != font) {
        drawn.append(font == null ? "" : "> Tj ");
        font = glyph.font();
        drawn.append('/').append(font.name()).append(' ').append(PdfFile.number(size));
        drawn.append(" Tf <");
      }
      drawn.append(hex.toHexDigits((short) glyph.number()));
    }
    drawn.append(bold ? "> Tj 0 Tr ET\n" : "> Tj ET\n");
  }

  /** What follows belongs to the part that this mark names. */
  void begin(String mark) {
    drawn.append(mark);
  }

  /** What follows is mere look, and nothing to be read. */
  void beginArtifact() {
    drawn.append("/Artifact BMC\n");
  }

  /** Ends what was begun last. */
  void end() {
    drawn.append("EMC\n");
  }

  /**
   * A filled rectangle.
   *
   * @param colour RRGGBB
   */
  void fill(String colour, double x, double y, double width, double height) {
    for (int i = 0; i < 6; i += 2) {
      drawn.append(PdfFile.number(Integer.parseInt(colour, i, i + 2, 16) / 255.0)).append(' ');
    }
    drawn
        .append("rg ")
        .append(at(x, y))
        .append(' ')
        .append(at(width, height))
        .append(" re f 0 g\n");
  }

  /** A rectangle of thin lines. */
  void frame(double x, double y, double width, double height) {
    drawn.append("0.5 w ").append(at(x, y)).append(' ').append(at(width, height)).append(" re S\n");
  }

  private static String at(double x, double y) {
    return PdfFile.number(x) + " " + PdfFile.number(y);
  }

  byte[] bytes() {
    return drawn.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
