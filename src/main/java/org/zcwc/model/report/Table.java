package org.zcwc.model.report;

import java.util.List;

/**
 * A table ready to be drawn, the same in every format.
 *
 * @param id {@code form}, {@code indicators}, {@code missing}, {@code findings} or {@code files}
 * @param title the sheet's name and the annex's title, e.g. 未报送清单
 */
public record Table(String id, String title, List<Column> columns, List<List<TableCell>> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * A column.
   *
   * @param share of the table's width, relative to the other columns' shares
   */
  public record Column(String header, int share, Align align) {}

  /** How a column's cells stand. */
  public enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  /**
   * A cell.
   *
   * @param value the plain number behind the text (a rate as 0 to 1), or empty text for none
   */
  public record TableCell(List<Paragraph> paragraphs, Tone tone, String value) {
    public TableCell {
      paragraphs = List.copyOf(paragraphs);
    }

    /** A cell of one plain paragraph; line breaks make more. */
    public static TableCell of(String text) {
      return new TableCell(
          text.lines().map(line -> new Paragraph(line, false)).toList(), Tone.PLAIN, "");
    }

    /** The same cell in another tone. */
    public TableCell tone(Tone other) {
      return new TableCell(paragraphs, other, value);
    }

    /** The same cell with a number behind it. */
    public TableCell value(String number) {
      return new TableCell(paragraphs, tone, number);
    }

    /** All its text, paragraphs parted by line breaks. */
    public String text() {
      return String.join("\n", paragraphs.stream().map(Paragraph::text).toList());
    }
  }

  /** A paragraph of a cell; a strong one is a name above the text that follows. */
  public record Paragraph(String text, boolean strong) {}

  /** What a cell's colour tells. */
  public enum Tone {
    PLAIN,
    GREEN,
    YELLOW,
    RED,
    GREY
  }
}
