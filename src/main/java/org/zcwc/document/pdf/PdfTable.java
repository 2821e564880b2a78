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

  /** In a column of fewer characters even edges would tear the text apart. */
  private static final int WIDE = 20;

  /** Fewer lines of a long row than these are not left on a page. */
  private static final int FEWEST = 4;

  private final PdfPaper paper;
  private final Table table;
  private final String continued;
  private final double[] widths;
  private final double size;
  private final List<PdfCell> header;

  /** What a drawn row is. */
  private enum Kind {
    HEADER,
    /** The header again, at the top of a further page. */
    REPEATED,
    ROW
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

  private List<PdfCell> header(double headingSize) {
    List<PdfCell> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      List<PdfCell.Ruled> lines = new ArrayList<>();
      PdfText.lines(
              table.columns().get(i).header(),
              paper.face(FontRole.HEADING),
              headingSize,
              widths[i] - 2 * PdfCell.ACROSS,
              0)
          .forEach(l -> lines.add(new PdfCell.Ruled(l, true)));
      cells.add(
          new PdfCell(
              lines, headingSize, paper.look().colours().header(), Align.CENTRE, -1, List.of()));
    }
    return cells;
  }

  void draw() throws IOException {
    if (paper.room() < height(header) + FEWEST * size * PdfCell.LEADING) {
      paper.newPage();
    }
    draw(header, height(header), Kind.HEADER);
    int group = 0;
    int rows = table.rows().size();
    List<PdfCell> next = rows > 0 ? cells(table.rows().get(0)) : List.of();
    for (int i = 0; i < rows; i++) {
      List<PdfCell> cells = next;
      next = i + 1 < rows ? cells(table.rows().get(i + 1)) : List.of();
      boolean headed = group < table.groups().size() && table.groups().get(group).firstRow() == i;
      double above = headed ? headingHeight(heading(table.groups().get(group))) : 0;
      make(above, height(cells), i + 2 == rows ? height(next) : 0);
      if (headed) {
        draw(table.groups().get(group));
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

  /**
   * Goes to the next page where what comes would be cut and needs not be, or hardly begins; and
   * where a list's last row would stand there alone.
   *
   * @param last the height of the last row, where it is the next one
   */
  private void make(double above, double height, double last) throws IOException {
    double whole = paper.wholePage() - height(header);
    double room = paper.room();
    double all = above + height + last;
    boolean avoidable = above + height <= whole;
    boolean little = room < above + FEWEST * size * PdfCell.LEADING + 2 * PdfCell.DOWN;
    boolean cut = above + height > room && (avoidable || little);
    boolean alone = !table.official() && last > 0 && all > room && all <= whole && room < whole;
    if (cut || alone) {
      nextPage();
    }
  }

  private void nextPage() throws IOException {
    paper.newPage();
    draw(header, height(header), Kind.REPEATED);
  }

  private List<PdfText.Line> heading(Table.Group group) {
    double width = paper.sheet().textWidth() - 2 * PdfCell.ACROSS;
    return PdfText.lines(group.title(), paper.face(FontRole.HEADING), size + 1, width, 0);
  }

  private double headingHeight(List<PdfText.Line> heading) {
    return heading.size() * (size + 1) * PdfCell.LEADING + 2 * PdfCell.DOWN;
  }

  /** Draws a heading over the rows of a group, 一、in 黑体 (GB/T 9704-2012, 7.3.3). */
  private void draw(Table.Group group) throws IOException {
    List<PdfText.Line> lines = heading(group);
    double left = paper.sheet().left();
    double width = paper.sheet().textWidth();
    double leading = (size + 1) * PdfCell.LEADING;
    double height = headingHeight(lines);
    paper.bookmark(group.title());
    paper.ink().beginArtifact();
    paper.ink().frame(left, paper.y() - height, width, height);
    paper.ink().end();
    Style style = new Style(FontRole.HEADING, size + 1, leading, Align.LEFT, 0, 0);
    paper.structure().open("TR");
    paper.beginPart("TH", " /A <</O /Table /Scope /Row /ColSpan " + widths.length + ">>");
    double top = paper.y() - PdfCell.DOWN;
    for (PdfText.Line line : lines) {
      paper.draw(line, left + PdfCell.ACROSS, top, width, style, PdfCell.bold(paper));
      top -= leading;
    }
    paper.endPart();
    paper.structure().close();
    paper.down(height);
  }

  private List<PdfCell> cells(List<Table.TableCell> row) {
    List<PdfCell> cells = new ArrayList<>();
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
      List<PdfCell.Ruled> lines = lines(cell.paragraphs(), i, "");
      boolean numbered = !cell.value().isEmpty();
      List<PdfCell.Ruled> again =
          column.has(Trait.NAME)
              ? lines(cell.paragraphs(), i, numbered ? "" : continued)
              : List.of();
      cells.add(
          new PdfCell(lines, size, paper.look().colours().of(cell.tone()), align, share, again));
    }
    return cells;
  }

  private List<PdfCell.Ruled> lines(List<Table.Paragraph> paragraphs, int column, String end) {
    List<PdfCell.Ruled> lines = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Table.Paragraph paragraph = paragraphs.get(i);
      String text = i + 1 < paragraphs.size() ? paragraph.text() : paragraph.text() + end;
      Typeface face = paper.face(paragraph.strong() ? FontRole.HEADING : FontRole.BODY);
      for (PdfText.Line line :
          PdfText.lines(text, face, size, widths[column] - 2 * PdfCell.ACROSS, 0)) {
        lines.add(new PdfCell.Ruled(line, paragraph.strong()));
      }
    }
    return lines;
  }

  private double height(List<PdfCell> cells) {
    double height = size * PdfCell.LEADING;
    for (PdfCell cell : cells) {
      height = Math.max(height, cell.height());
    }
    return height + 2 * PdfCell.DOWN;
  }

  private void row(List<PdfCell> whole) throws IOException {
    List<PdfCell> cells = whole;
    while (height(cells) > paper.room()) {
      int lines = Math.max(1, (int) ((paper.room() - 2 * PdfCell.DOWN) / (size * PdfCell.LEADING)));
      List<PdfCell> here = new ArrayList<>();
      List<PdfCell> rest = new ArrayList<>();
      for (PdfCell cell : cells) {
        int taken = cell.taken(lines);
        here.add(cell.of(cell.lines().subList(0, taken), cell.bar()));
        boolean all = taken == cell.lines().size();
        rest.add(
            cell.of(all ? cell.again() : cell.lines().subList(taken, cell.lines().size()), -1));
      }
      draw(here, paper.room(), Kind.ROW);
      nextPage();
      cells = rest;
    }
    draw(cells, height(cells), Kind.ROW);
  }

  /** Draws a row: what can be read of it as parts of the document, the rest as mere look. */
  private void draw(List<PdfCell> cells, double height, Kind kind) throws IOException {
    paper.ink().beginArtifact();
    double x = paper.sheet().left();
    for (int i = 0; i < cells.size(); i++) {
      cells.get(i).ground(paper, x, widths[i], height);
      if (kind == Kind.REPEATED) {
        cells.get(i).text(paper, x, widths[i], height);
      }
      x += widths[i];
    }
    paper.ink().end();
    if (kind != Kind.REPEATED) {
      parts(cells, height, kind);
    }
    paper.down(height);
  }

  private void parts(List<PdfCell> cells, double height, Kind kind) throws IOException {
    String type = kind == Kind.HEADER ? "TH" : "TD";
    String attributes = kind == Kind.HEADER ? " /A <</O /Table /Scope /Column>>" : "";
    paper.structure().open("TR");
    double x = paper.sheet().left();
    for (int i = 0; i < cells.size(); i++) {
      cells.get(i).part(paper, type, attributes, x, widths[i], height);
      x += widths[i];
    }
    paper.structure().close();
  }
}
