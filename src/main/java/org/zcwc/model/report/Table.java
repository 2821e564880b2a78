package org.zcwc.model.report;

import java.util.List;
import java.util.Locale;

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

  /** Whether it is the official form, and not one of the lists behind it. */
  public boolean official() {
    return id.equals("form");
  }

  /**
   * A column.
   *
   * @param key what it holds, e.g. {@code rate}
   * @param share of the table's width, relative to the other columns' shares
   */
  public record Column(String key, String header, int share, Align align) {}

  /** How a column's cells stand. */
  public enum Align {
    LEFT("left"),
    CENTRE("center"),
    RIGHT("right");

    private final String key;

    Align(String key) {
      this.key = key;
    }

    /** As OOXML and CSS write it. */
    public String key() {
      return key;
    }
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
    GREY;

    /** The tone of a light. */
    public static Tone of(Light light) {
      return switch (light) {
        case GREEN -> GREEN;
        case YELLOW -> YELLOW;
        case RED -> RED;
        case UNKNOWN -> GREY;
      };
    }

    /** As CSS names it. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
