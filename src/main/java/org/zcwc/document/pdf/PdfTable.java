package org.zcwc.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.zcwc.document.FontRole;
import org.zcwc.document.Paper.Align;
import org.zcwc.document.Paper.Style;
import org.zcwc.model.look.Look;
import org.zcwc.model.report.Table;
import org.zcwc.model.report.Table.Trait;

/**
 * A table on paper. Its header is repeated on every page; a row that fits a page is never cut; one
 * that does not goes on over the next, where its number and name stand again.
 */
final class PdfTable {

  private static final double LEADING = 1.4;

  /** In a column of fewer characters even edges would tear the text apart. */
  private static final int WIDE = 20;

  private static final double ACROSS = 3;
  private static final double DOWN = 3;

  /** Fewer lines of a long row than these are not left on a page. */
  private static final int FEWEST = 4;

  private static final double BAR = 4;

  private final PdfPaper paper;
  private final Table table;
  private final String continued;
  private final double[] widths;
  private final double size;
  private final List<Cell> header;

  /** A line of a cell. */
  private record Ruled(PdfText.Line line, boolean strong) {}

  /**
   * A cell as it is drawn.
   *
   * @param bar how much of a bar is full, from 0 to 1, or less than 0 for none
   * @param again what stands in the cell where the row goes on over a page
   */
  private record Cell(
      List<Ruled> lines, double size, String fill, Align align, double bar, List<Ruled> again) {

    Cell of(List<Ruled> some, double itsBar) {
      return new Cell(some, size, fill, align, itsBar, again);
    }

    double leading() {
      return size * LEADING;
    }

    double height() {
      return lines.size() * leading() + (bar < 0 ? 0 : BAR);
    }
  }

  PdfTable(PdfPaper paper, Table table, String continued) {
    this.paper = paper;
    this.table = table;
    this.continued = continued;
    double shares = table.columns().stream().mapToInt(Table.Column::share).sum();
    this.widths =
        table.columns().stream()
            .mapToDouble(c -> paper.sheet().textWidth() * c.share() / shares)
            .toArray();
    Look.Sizes sizes = paper.look().sizes();
    this.size = table.official() ? sizes.body() : sizes.list();
    this.header = header(table.official() ? sizes.heading() : sizes.list());
  }

  private List<Cell> header(double headingSize) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      List<Ruled> lines = new ArrayList<>();
      PdfText.lines(
              table.columns().get(i).header(),
              paper.face(FontRole.HEADING),
              headingSize,
              widths[i] - 2 * ACROSS,
              0)
          .forEach(l -> lines.add(new Ruled(l, true)));
      cells.add(
          new Cell(
              lines, headingSize, paper.look().colours().header(), Align.CENTRE, -1, List.of()));
    }
    return cells;
  }

  void draw() throws IOException {
    if (paper.room() < height(header) + FEWEST * size * LEADING) {
      paper.newPage();
    }
    draw(header, height(header));
    int group = 0;
    for (int i = 0; i < table.rows().size(); i++) {
      List<Cell> cells = cells(table.rows().get(i));
      boolean headed = group < table.groups().size() && table.groups().get(group).firstRow() == i;
      double above = headed ? groupHeight() : 0;
      make(above, height(cells));
      if (headed) {
        heading(table.groups().get(group).title());
        group++;
      } else if (table.official()) {
        paper.bookmark(bookmark(table.rows().get(i)));
      }
      row(cells);
    }
  }

  private String bookmark(List<Table.TableCell> row) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      if (table.columns().get(i).has(Trait.NAME)) {
        name.append(name.isEmpty() ? "" : " ").append(row.get(i).text().replace('\n', ' '));
      }
    }
    return name.toString();
  }

  /** Goes to the next page where what comes would be cut and needs not be, or hardly begins. */
  private void make(double above, double height) throws IOException {
    double whole = paper.wholePage() - height(header);
    boolean avoidable = above + height <= whole;
    boolean little = paper.room() < above + FEWEST * size * LEADING + 2 * DOWN;
    if (above + height > paper.room() && (avoidable || little)) {
      nextPage();
    }
  }

  private void nextPage() throws IOException {
    paper.newPage();
    draw(header, height(header));
  }

  private double groupHeight() {
    return (size + 1) * LEADING + 2 * DOWN;
  }

  /** A heading over the rows of a group, 一、in 黑体 (GB/T 9704-2012, 7.3.3). */
  private void heading(String title) {
    Typeface face = paper.face(FontRole.HEADING);
    double left = paper.sheet().left();
    double width = paper.sheet().textWidth();
    paper.bookmark(title);
    paper.ink().frame(left, paper.y() - groupHeight(), width, groupHeight());
    PdfText.Line line = PdfText.lines(title, face, size + 1, width - 2 * ACROSS, 0).get(0);
    Style style = new Style(FontRole.HEADING, size + 1, (size + 1) * LEADING, Align.LEFT, 0, 0);
    paper.draw(line, left + ACROSS, paper.y() - DOWN, width, style, bold());
    paper.down(groupHeight());
  }

  /** Whether 黑体 has to be told from the text by its weight, since both are the same font. */
  private boolean bold() {
    return paper.face(FontRole.HEADING).looksLike(paper.face(FontRole.BODY));
  }

  private List<Cell> cells(List<Table.TableCell> row) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Table.Column column = table.columns().get(i);
      Table.TableCell cell = row.get(i);
      Align align =
          switch (column.align()) {
            case LEFT -> widths[i] > WIDE * size ? Align.BOTH : Align.LEFT;
            case CENTRE -> Align.CENTRE;
            case RIGHT -> Align.RIGHT;
          };
      boolean bar = column.has(Trait.BAR) && !cell.value().isEmpty();
      double share = bar ? Math.max(0, Math.min(1, Double.parseDouble(cell.value()))) : -1;
      List<Ruled> lines = lines(cell.paragraphs(), i, "");
      boolean numbered = !cell.value().isEmpty();
      List<Ruled> again =
          column.has(Trait.NAME)
              ? lines(cell.paragraphs(), i, numbered ? "" : continued)
              : List.of();
      cells.add(new Cell(lines, size, paper.look().colours().of(cell.tone()), align, share, again));
    }
    return cells;
  }

  private List<Ruled> lines(List<Table.Paragraph> paragraphs, int column, String end) {
    List<Ruled> lines = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Table.Paragraph paragraph = paragraphs.get(i);
      String text = i + 1 < paragraphs.size() ? paragraph.text() : paragraph.text() + end;
      Typeface face = paper.face(paragraph.strong() ? FontRole.HEADING : FontRole.BODY);
      for (PdfText.Line line : PdfText.lines(text, face, size, widths[column] - 2 * ACROSS, 0)) {
        lines.add(new Ruled(line, paragraph.strong()));
      }
    }
    return lines;
  }

  private double height(List<Cell> cells) {
    double height = size * LEADING;
    for (Cell cell : cells) {
      height = Math.max(height, cell.height());
    }
    return height + 2 * DOWN;
  }

  private void row(List<Cell> whole) throws IOException {
    List<Cell> cells = whole;
    while (height(cells) > paper.room()) {
      int lines = Math.max(1, (int) ((paper.room() - 2 * DOWN) / (size * LEADING)));
      List<Cell> here = new ArrayList<>();
      List<Cell> rest = new ArrayList<>();
      for (Cell cell : cells) {
        int taken = taken(cell, lines);
        here.add(cell.of(cell.lines().subList(0, taken), cell.bar()));
        boolean all = taken == cell.lines().size();
        rest.add(
            cell.of(all ? cell.again() : cell.lines().subList(taken, cell.lines().size()), -1));
      }
      draw(here, paper.room());
      nextPage();
      cells = rest;
    }
    draw(cells, height(cells));
  }

  /** How many of a cell's lines stand here: a unit's name is not left behind alone. */
  private static int taken(Cell cell, int lines) {
    int taken = Math.min(lines, cell.lines().size());
    while (taken > 1 && taken < cell.lines().size() && cell.lines().get(taken - 1).strong()) {
      taken--;
    }
    return taken;
  }

  private void draw(List<Cell> cells, double height) {
    double x = paper.sheet().left();
    double bottom = paper.y() - height;
    boolean bold = bold();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (!cell.fill().equals("FFFFFF")) {
        paper.ink().fill(cell.fill(), x, bottom, widths[i], height);
      }
      double top = paper.y() - Math.max(DOWN, (height - cell.height()) / 2);
      for (Ruled line : cell.lines()) {
        FontRole role = line.strong() ? FontRole.HEADING : FontRole.BODY;
        Style style = new Style(role, cell.size(), cell.leading(), cell.align(), 0, 0);
        double room = widths[i] - 2 * ACROSS;
        paper.draw(line.line(), x + ACROSS, top, room, style, line.strong() && bold);
        top -= cell.leading();
      }
      if (cell.bar() >= 0) {
        double full = (widths[i] - 2 * ACROSS) * cell.bar();
        paper.ink().fill(Look.BAR, x + ACROSS, top - BAR + 1, full, BAR - 1);
      }
      paper.ink().frame(x, bottom, widths[i], height);
      x += widths[i];
    }
    paper.down(height);
  }
}
