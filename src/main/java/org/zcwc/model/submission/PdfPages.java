package org.zcwc.model.submission;

/**
 * What was read of a stamped PDF or OFD.
 *
 * @param text its extractable text, page breaks as {@code \f}; empty for a scan
 */
public record PdfPages(int pages, String text, Seal seal) {}
