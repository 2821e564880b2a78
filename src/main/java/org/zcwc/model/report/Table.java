package org.zcwc.model.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A table ready to be drawn, the same in every format.
 *
 * @param id {@code form}, {@code indicators}, {@code missing}, {@code findings} or {@code files}
 * @param title the sheet's name and the annex's title, e.g. 未报送清单
 * @param rows in their order; where they are many, each is composed anew whenever it is asked for,
 *     so that a report of tens of thousands of sheets never stands in memory as a table
 * @param groups what a paper puts headings over, in the order of the rows; none for most tables
 */
public record Table(
    String id, String title, List<Column> columns, List<List<TableCell>> rows, List<Group> groups) {
  public Table {
    columns = List.copyOf(columns);
    rows = Collections.unmodifiableList(rows);
    groups = List.copyOf(groups);
  }

  /** The columns that are printed: neither those for a screen only nor what headings say. */
  public Table onPaper() {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      boolean said = columns.get(i).has(Trait.GROUP) && !groups.isEmpty();
      if (!said && !columns.get(i).has(Trait.SCREEN)) {
        kept.add(i);
      }
    }
    return new Table(
        id,
        title,
        kept.stream().map(columns::get).toList(),
        rows.stream().map(row -> kept.stream().map(row::get).toList()).toList(),
        groups);
  }

  /**
   * Rows that belong together.
   *
   * @param title with its number, e.g. 一、区妇联
   * @param firstRow counted from 0; it ends where the next begins
   */
  public record Group(String title, int firstRow) {}

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
  public record Column(String key, String header, int share, Align align, Set<Trait> traits) {
    public Column {
      traits = Set.copyOf(traits);
    }

    /** Whether it has this trait. */
    public boolean has(Trait trait) {
      return traits.contains(trait);
    }
  }

  /** What is particular about a column. */
  public enum Trait {
    /** It tells which row this is, and is repeated where a row goes on over a page. */
    NAME,
    /** Its rates have bars. */
    BAR,
    /** It is of use on a screen only. */
    SCREEN,
    /** Its rows are grouped by it. */
    GROUP
  }

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
      boolean one = !text.isEmpty() && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
      List<Paragraph> paragraphs =
          one
              ? List.of(new Paragraph(text, false))
              : text.lines().map(line -> new Paragraph(line, false)).toList();
      return new TableCell(paragraphs, Tone.PLAIN, "");
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
      return paragraphs.size() == 1
          ? paragraphs.get(0).text()
          : String.join("\n", paragraphs.stream().map(Paragraph::text).toList());
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
