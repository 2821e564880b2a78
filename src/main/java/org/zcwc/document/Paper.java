package org.zcwc.document;

import java.io.Closeable;
import java.io.IOException;
import org.zcwc.model.look.Look;
import org.zcwc.model.report.Table;

/**
 * An official paper while it is written, from top to bottom: A4, margins and page numbers as GB/T
 * 9704-2012 has them (5.2.1, 7.5, 8.2). Closing it ends it; the stream that it goes to stays open.
 */
public interface Paper extends Closeable {

  /** 3号, in points: the size of an annex's mark. */
  double MARK = 16;

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

  /** A line of plain text; the gaps in it are narrowed where it would take two. */
  default void line(String text) throws IOException {
    double size = look().sizes().body();
    text(
        TextExtent.narrowed(text, size, textWidth()),
        new Style(FontRole.BODY, size, size * 1.5, Align.LEFT, 0, 4));
  }

  /** A new page with the annex's mark and, on the third line, its title (7.3.5). */
  default void annex(String mark, String title) throws IOException {
    newPage();
    mark(mark, new Style(FontRole.HEADING, MARK, MARK * 1.8, Align.LEFT, 0, MARK));
    heading(title);
  }

  /** The mark of an annex. */
  void mark(String text, Style style) throws IOException;

  /** The title of an annex, as the paper's own. */
  void heading(String text) throws IOException;

  /** How it looks. */
  Look look();

  /** The width of the text area, in points. */
  double textWidth();

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
