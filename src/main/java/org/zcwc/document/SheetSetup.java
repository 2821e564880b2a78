package org.zcwc.document;

import java.util.List;

/**
 * A sheet before its rows come.
 *
 * @param columnWidths in points
 * @param headerRows at the top that stay in sight and are printed on every page, 0 for none
 * @param printedColumns how many, from the left
 * @param footer the printed footers of odd and of even pages, in Excel's codes
 */
public record SheetSetup(
    String name,
    List<Double> columnWidths,
    int headerRows,
    int printedColumns,
    boolean landscape,
    Footer footer) {
  public SheetSetup {
    columnWidths = List.copyOf(columnWidths);
  }

  /**
   * How wide a sheet may be in points, a little less than the text area of GB/T 9704-2012 (156 mm,
   * or 225 on its side), so that rounded columns still fit.
   */
  public static double width(boolean landscape) {
    return landscape ? 636 : 440;
  }

  /** Footers of odd and even pages. */
  public record Footer(String odd, String even) {

    /** — 1 —, at the right on odd pages and at the left on even ones (7.5). */
    public static Footer numbered(String font) {
      String number = "&\"" + font + "\"&14— &P —";
      return new Footer("&R" + number, "&L" + number);
    }
  }

  /** The height of a page's text area in points: 225 mm, or 156 on its side. */
  double page() {
    return landscape ? 442 : 638;
  }

  /** Where the page number stands above the page's end, in inches: 7 mm under the text area. */
  String footerMargin() {
    return landscape ? "0.55" : "0.9";
  }

  /** The page margins of GB/T 9704-2012, 5.2.1 and, for a landscape table, 8.2, in inches. */
  List<String> margins() {
    return landscape
        ? List.of("1.378", "1.457", "1.102", "1.024")
        : List.of("1.102", "1.024", "1.457", "1.378");
  }
}
