package org.zcwc.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the rows of one sheet, top down, and what belongs to the sheet as a whole. Text goes into
 * the cells itself, so that no table of strings has to be held in memory.
 */
public final class SheetWriter {

  /** The characters that one cell holds (Excel's limit). */
  public static final int CELL_LIMIT = 32_767;

  /** The height that one row may have, in points (Excel's limit). */
  public static final double ROW_LIMIT = 409;

  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private final XmlWriter xml;
  private final SheetSetup setup;
  private final Styles styles;
  private final SheetRules rules;
  private final SheetFrame frame;
  private final List<String> merges = new ArrayList<>();
  private String filter = "";
  private int breakAfter;
  private double height;
  private boolean chart;
  private boolean locked;
  private boolean hidden;
  private int row;
  private int column;

  /** A part of a cell's text. */
  public record Run(String text, boolean bold) {}

  SheetWriter(XmlWriter xml, SheetSetup setup, Styles styles) throws IOException {
    this.xml = xml;
    this.setup = setup;
    this.styles = styles;
    this.rules = new SheetRules(styles);
    this.frame = new SheetFrame(xml, setup);
    frame.head();
  }

  /** Begins the next row, of this height in points. */
  public void row(double height) throws IOException {
    row(height, "1");
  }

  /** Begins the next row, of this height until something is written into it that needs more. */
  public void growingRow(double height) throws IOException {
    row(height, "0");
  }

  private void row(double asked, String fixed) throws IOException {
    endRow();
    row++;
    column = 0;
    double points = Math.min(ROW_LIMIT, Math.round(asked * 4) / 4.0);
    height += points;
    xml.start(
        "row", "r", Integer.toString(row), "ht", Double.toString(points), "customHeight", fixed);
  }

  /** A cell of text; none longer than {@link #CELL_LIMIT}. */
  public void text(CellStyle style, String text) throws IOException {
    rich(style, List.of(new Run(text, false)));
  }

  /** A cell of text, parts of it strong. */
  public void rich(CellStyle style, List<Run> runs) throws IOException {
    boolean blank = runs.stream().allMatch(r -> r.text().isEmpty());
    if (blank) {
      blank(style);
      return;
    }
    CellStyle kept = SheetText.formulaLike(runs.get(0).text()) ? style.kept() : style;
    xml.start("c", "r", next(), "s", number(kept), "t", "inlineStr").start("is");
    boolean plain = runs.stream().noneMatch(Run::bold);
    for (Run run : runs) {
      if (!plain) {
        xml.start("r").start("rPr");
        if (run.bold()) {
          xml.empty("b");
        }
        xml.empty("sz", "val", Double.toString(style.size()));
        xml.empty("color", "rgb", "FF000000");
        xml.empty("rFont", "val", style.font()).empty("charset", "val", "134").end();
      }
      xml.element("t", SheetText.escaped(run.text()), "xml:space", "preserve");
      if (!plain) {
        xml.end();
      }
    }
    xml.end().end();
  }

  /** A cell with a number, in plain digits. */
  public void number(CellStyle style, String digits) throws IOException {
    xml.start("c", "r", next(), "s", number(style)).element("v", digits).end();
  }

  /** A cell with nothing in it. */
  public void blank(CellStyle style) throws IOException {
    xml.empty("c", "r", next(), "s", number(style));
  }

  private String next() {
    column++;
    return Workbook.address(row, column);
  }

  private String number(CellStyle style) {
    return Integer.toString(styles.of(style));
  }

  /** The height of all rows so far, in points. */
  public double height() {
    return height;
  }

  /** The row that is being written, counted from 1. */
  public int rowNumber() {
    return row;
  }

  /** Makes one cell of a range; rows and columns count from 1. */
  public void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    merges.add(Workbook.range(firstRow, firstColumn, lastRow, lastColumn));
  }

  /** Buttons to filter by, in the last header row. */
  public void filter(int firstRow, int lastRow) {
    filter = Workbook.range(firstRow, 1, Math.max(firstRow, lastRow), setup.columnWidths().size());
  }

  /** The range that can be filtered, or empty. */
  String filter() {
    return filter;
  }

  /**
   * A colour behind the cells of a range for which a formula holds, as seen from its first cell.
   */
  public void tone(String range, String formula, String colour) {
    rules.tone(range, formula, colour);
  }

  /** Bars from 0 to 1 behind the numbers of a range. */
  public void bars(String range) {
    rules.bars(range);
  }

  /** Lets only open cells be filled in; rows may still be made higher. There is no password. */
  public void lock() {
    locked = true;
  }

  /** Hides the sheet so that no menu shows it. */
  public void hide() {
    hidden = true;
  }

  boolean isLocked() {
    return locked;
  }

  boolean isHidden() {
    return hidden;
  }

  /** Says what may be filled in. */
  public void validate(Validation validation) {
    rules.validate(validation);
  }

  /** What follows the row written last is printed on another page. */
  public void breakPage() {
    breakAfter = row;
  }

  /**
   * Breaks the page where what follows, of this height in points, would be cut by its end and fits
   * one page; all that stands above it must fit one too.
   */
  public void keepTogether(double following) {
    double page = setup.page();
    if (height < page && following < page && height + following > page) {
      breakPage();
    }
  }

  /** Says that the sheet carries a chart. */
  void withChart() {
    chart = true;
  }

  boolean hasChart() {
    return chart;
  }

  private void endRow() throws IOException {
    if (row > 0) {
      xml.end();
    }
  }

  /** Writes what stands behind the rows, in the order that the schema wants. */
  void finish() throws IOException {
    endRow();
    xml.end();
    if (locked) {
      xml.empty(
          "sheetProtection", "sheet", "1", "objects", "1", "scenarios", "1", "formatRows", "0");
    }
    if (!filter.isEmpty()) {
      xml.empty("autoFilter", "ref", filter);
    }
    if (!merges.isEmpty()) {
      xml.start("mergeCells", "count", Integer.toString(merges.size()));
      for (String merge : merges) {
        xml.empty("mergeCell", "ref", merge);
      }
      xml.end();
    }
    rules.write(xml);
    frame.foot(breakAfter);
    if (chart) {
      xml.empty("drawing", "r:id", "rId1");
    }
  }
}
