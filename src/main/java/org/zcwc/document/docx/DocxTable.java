package org.zcwc.document.docx;

import java.io.IOException;
import java.util.List;
import org.zcwc.document.FontRole;
import org.zcwc.document.Paper.Align;
import org.zcwc.document.Paper.Style;
import org.zcwc.document.TextExtent;
import org.zcwc.document.XmlWriter;
import org.zcwc.model.look.Look;
import org.zcwc.model.report.Table;
import org.zcwc.model.report.Table.Paragraph;
import org.zcwc.model.report.Table.TableCell;
import org.zcwc.model.report.Table.Trait;

/** A table of a Word document: its header is repeated, a row that fits a page is not cut. */
final class DocxTable {

  private static final double LEADING = 1.4;

  /** In a column of fewer characters even edges would tear the text apart. */
  private static final int WIDE = 20;

  /** The room between a cell's edge and its text, in twentieths of a point. */
  private static final int ACROSS = 60;

  private final DocxPaper paper;
  private final XmlWriter xml;
  private final Look look;
  private final Table table;
  private final int[] widths;
  private final double page;
  private final double size;

  /**
   * A table.
   *
   * @param width that it takes
   * @param height of a page's text area
   */
  DocxTable(DocxPaper paper, XmlWriter xml, Look look, Table table, int width, int height) {
    this.paper = paper;
    this.xml = xml;
    this.look = look;
    this.table = table;
    this.page = height / 20.0;
    int shares = table.columns().stream().mapToInt(Table.Column::share).sum();
    this.widths = table.columns().stream().mapToInt(c -> width * c.share() / shares).toArray();
    this.size = table.official() ? look.sizes().body() : look.sizes().list();
  }

  void write() throws IOException {
    int width = 0;
    for (int w : widths) {
      width += w;
    }
    xml.start("w:tbl").start("w:tblPr").empty("w:tblStyle", "w:val", "TableGrid");
    xml.empty("w:tblW", "w:w", "" + width, "w:type", "dxa");
    xml.empty("w:jc", "w:val", "center").empty("w:tblLayout", "w:type", "fixed");
    xml.start("w:tblCellMar");
    for (String side : List.of("top", "left", "bottom", "right")) {
      xml.empty("w:" + side, "w:w", "" + ACROSS, "w:type", "dxa");
    }
    xml.end().end().start("w:tblGrid");
    for (int w : widths) {
      xml.empty("w:gridCol", "w:w", "" + w);
    }
    xml.end();
    header();
    int group = 0;
    for (int i = 0; i < table.rows().size(); i++) {
      if (group < table.groups().size() && table.groups().get(group).firstRow() == i) {
        heading(table.groups().get(group).title());
        group++;
      }
      // A list's last row does not stand on a page alone.
      paper.keepWithNext(!table.official() && i + 2 == table.rows().size());
      row(table.rows().get(i));
      paper.keepWithNext(false);
    }
    xml.end();
  }

  private void header() throws IOException {
    double heading = table.official() ? look.sizes().heading() : look.sizes().list();
    xml.start("w:tr").start("w:trPr").empty("w:cantSplit").empty("w:tblHeader").end();
    for (int i = 0; i < widths.length; i++) {
      cell(widths[i], 1, look.colours().header());
      paper.begin(
          table.official() ? "TableHeader" : "ListHeader",
          new Style(FontRole.HEADING, heading, heading * LEADING, Align.CENTRE, 0, 0));
      paper.run(table.columns().get(i).header(), FontRole.HEADING);
      xml.end().end();
    }
    xml.end();
  }

  /** A heading over the rows of a group, kept with the first of them. */
  private void heading(String title) throws IOException {
    int width = 0;
    for (int w : widths) {
      width += w;
    }
    xml.start("w:tr").start("w:trPr").empty("w:cantSplit").end();
    cell(width, widths.length, "");
    xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "Heading2").empty("w:keepNext");
    String leading = DocxPaper.twips((look.sizes().list() + 1) * LEADING);
    xml.empty("w:spacing", "w:line", leading, "w:lineRule", "exact").end();
    paper.run(title, FontRole.HEADING);
    xml.end().end().end();
  }

  private void row(List<TableCell> row) throws IOException {
    xml.start("w:tr");
    if (height(row) < page * 0.9) {
      xml.start("w:trPr").empty("w:cantSplit").end();
    }
    for (int i = 0; i < widths.length; i++) {
      TableCell cell = row.get(i);
      cell(widths[i], 1, cell.tone() == Table.Tone.PLAIN ? "" : look.colours().of(cell.tone()));
      content(table.columns().get(i), cell, widths[i]);
      xml.end();
    }
    xml.end();
  }

  /** About how high a row is, in points. */
  private double height(List<TableCell> row) {
    int lines = 1;
    for (int i = 0; i < widths.length; i++) {
      double width = (widths[i] - 2 * ACROSS) / 20.0;
      lines = Math.max(lines, TextExtent.lines(row.get(i).text(), size, width));
    }
    return lines * size * LEADING;
  }

  private void cell(int width, int span, String fill) throws IOException {
    xml.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", "" + width, "w:type", "dxa");
    if (span > 1) {
      xml.empty("w:gridSpan", "w:val", "" + span);
    }
    if (!fill.isEmpty()) {
      xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill);
    }
    xml.empty("w:vAlign", "w:val", "center").end();
  }

  private void content(Table.Column column, TableCell cell, int width) throws IOException {
    Align align =
        switch (column.align()) {
          case LEFT -> width > WIDE * size * 20 ? Align.BOTH : Align.LEFT;
          case CENTRE -> Align.CENTRE;
          case RIGHT -> Align.RIGHT;
        };
    Style style = new Style(FontRole.BODY, size, size * LEADING, align, 0, 0);
    List<Paragraph> paragraphs =
        cell.paragraphs().isEmpty() ? List.of(new Paragraph("", false)) : cell.paragraphs();
    for (Paragraph paragraph : paragraphs) {
      paper.begin(table.official() ? "TableText" : "ListText", style);
      paper.run(paragraph.text(), paragraph.strong() ? FontRole.HEADING : FontRole.BODY);
      xml.end();
    }
    if (column.has(Trait.BAR) && !cell.value().isEmpty()) {
      bar(Double.parseDouble(cell.value()), width - 2 * ACROSS);
    }
  }

  /** A bar: a low paragraph, shaded as far as the rate goes. */
  private void bar(double rate, int width) throws IOException {
    int free = (int) Math.round(width * (1 - Math.max(0, Math.min(1, rate))));
    xml.start("w:p").start("w:pPr");
    if (free < width) {
      xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", Look.BAR);
    }
    xml.empty("w:spacing", "w:line", "60", "w:lineRule", "exact");
    xml.empty("w:ind", "w:right", "" + free).end().end();
  }
}
