package org.zcwc.document;

import java.io.Closeable;
import java.io.IOException;
import org.zcwc.model.report.Table;

/**
 * An official paper while it is written, from top to bottom: A4, margins and page numbers as GB/T
 * 9704-2012 has them (5.2.1, 7.5, 8.2). Closing it ends it; the stream that it goes to stays open.
 */
public interface Paper extends Closeable {

  /** How a paragraph's lines stand. */
  enum Align {
    LEFT,
    CENTRE,
    RIGHT,
    /** Both edges even, but for the last line. */
    BOTH
  }

  /**
   * How a paragraph looks.
   *
   * @param size in points
   * @param leading from line to line, in points
   * @param indent of its first line, in characters
   * @param after the room below it, in points
   */
  record Style(
      FontRole role, double size, double leading, Align align, double indent, double after) {}

  /** A title of 2号 小标宋 in the middle, its lines in a trapezium (7.3.1). */
  void title(String text) throws IOException;

  /** A line of plain text. */
  void line(String text) throws IOException;

  /** A new page with the annex's mark and, on the third line, its title (7.3.5). */
  void annex(String mark, String title) throws IOException;

  /** A paragraph; a line break begins another. */
  void text(String text, Style style) throws IOException;

  /** Goes on to the next page. */
  void newPage() throws IOException;

  /**
   * A table whose header is repeated on every page.
   *
   * @param continued what stands behind a row's name where the row goes on over a page, where the
   *     format knows its pages
   */
  void table(Table table, String continued) throws IOException;
}
