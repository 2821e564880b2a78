package org.zcwc.model.submission;

/**
 * What was read of a stamped PDF or OFD.
 *
 * @param text its extractable text line by line across the page, page breaks as {@code \f}; empty
 *     for a scan
 * @param flow the same in the order in which it was drawn: office programs draw a table cell by
 *     cell
 */
public record PdfPages(int pages, String text, String flow, Seal seal) {

  /** Pages whose text has one order only. */
  public PdfPages(int pages, String text, Seal seal) {
    this(pages, text, text, seal);
  }
}
