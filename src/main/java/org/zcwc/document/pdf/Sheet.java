package org.zcwc.document.pdf;

/**
 * A4 paper with the margins of GB/T 9704-2012, 5.2.1, in points from the lower left corner.
 * Landscape paper is the upright one turned to the right (8.2): its top is the binding edge, and
 * what stands at the upright page's foot stands at its left.
 */
record Sheet(double width, double height, double left, double right, double top, double bottom) {

  private static final double MILLIMETRE = 72 / 25.4;
  private static final double SHORT = 210 * MILLIMETRE;
  private static final double LONG = 297 * MILLIMETRE;

  /** Upright or landscape. */
  static Sheet of(boolean landscape) {
    return landscape
        ? new Sheet(LONG, SHORT, mm(35), LONG - mm(37), SHORT - mm(28), mm(26))
        : new Sheet(SHORT, LONG, mm(28), SHORT - mm(26), LONG - mm(37), mm(35));
  }

  static double mm(double millimetres) {
    return millimetres * MILLIMETRE;
  }

  boolean landscape() {
    return width > height;
  }

  /** The width of the text area, 版心. */
  double textWidth() {
    return right - left;
  }
}
