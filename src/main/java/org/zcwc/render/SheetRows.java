package org.zcwc.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.zcwc.document.CellStyle;
import org.zcwc.document.SheetSetup;
import org.zcwc.document.SheetWriter;
import org.zcwc.document.TextExtent;
import org.zcwc.model.look.Look;
import org.zcwc.model.report.Table;
import org.zcwc.model.report.Table.Align;
import org.zcwc.model.report.Table.TableCell;

/**
 * A table's rows on a sheet, each as high as its text. What is too high for one row of a sheet (409
 * points) is spread over several, merged; what is too long for one cell (32,767 characters) goes on
 * in the next.
 */
final class SheetRows {

  private final SheetWriter out;
  private final Look look;
  private final Table table;
  private final List<Double> widths;
  private final int printed;
  private final double size;

  SheetRows(SheetWriter out, Look look, Table table, SheetSetup setup) {
    this.out = out;
    this.look = look;
    this.table = table;
    this.widths = setup.columnWidths();
    this.printed = setup.printedColumns();
    this.size = table.official() ? look.sizes().body() : look.sizes().list();
  }

  /** One line of text over all that is printed. */
  void line(String line, CellStyle style) throws IOException {
    double width = widths.stream().limit(printed).mapToDouble(Double::doubleValue).sum();
    String text = TextExtent.narrowed(line, style.size(), width);
    int lines = TextExtent.lines(text, style.size(), width);
    out.row(lines * style.size() * TextExtent.LINE + 6);
    out.text(style, text);
    out.merge(out.rowNumber(), 1, out.rowNumber(), printed);
  }

  /** The row of headers. */
  void header() throws IOException {
    double height = 0;
    double headingSize = table.official() ? look.sizes().heading() : size;
    for (int i = 0; i < widths.size(); i++) {
      int lines = TextExtent.lines(table.columns().get(i).header(), headingSize, widths.get(i) - 5);
      height = Math.max(height, lines * headingSize * TextExtent.LINE);
    }
    CellStyle style =
        CellStyle.of(look.faces().heading(), headingSize)
            .aligned("center", "center")
            .filled(look.colours().header())
            .bordered();
    out.row(height + 8);
    for (Table.Column column : table.columns()) {
      out.text(style, column.header());
    }
  }

  /** One row of the table. */
  void row(List<TableCell> cells) throws IOException {
    List<List<Piece>> columns = new ArrayList<>();
    int parts = 1;
    for (TableCell cell : cells) {
      columns.add(pieces(cell));
      parts = Math.max(parts, columns.get(columns.size() - 1).size());
    }
    int firstRow = out.rowNumber() + 1;
    for (int part = 0; part < parts; part++) {
      part(cells, columns, part);
    }
    if (parts > 1) {
      for (int i = 0; i < cells.size(); i++) {
        if (columns.get(i).size() == 1) {
          out.merge(firstRow, i + 1, out.rowNumber(), i + 1);
        }
      }
    }
  }

  private void part(List<TableCell> cells, List<List<Piece>> columns, int part) throws IOException {
    double height = 0;
    for (int i = 0; i < cells.size(); i++) {
      List<Piece> pieces = columns.get(i);
      if (part < pieces.size()) {
        int lines = TextExtent.lines(pieces.get(part).text(), size, widths.get(i) - 5);
        height = Math.max(height, lines * size * TextExtent.LINE + 6);
      }
    }
    int rows = (int) Math.ceil(height / SheetWriter.ROW_LIMIT);
    int first = out.rowNumber() + 1;
    for (int row = 0; row < rows; row++) {
      out.row(height / rows);
      for (int i = 0; i < cells.size(); i++) {
        List<Piece> pieces = columns.get(i);
        CellStyle style = style(i, cells.get(i));
        if (row > 0 || part >= pieces.size()) {
          out.blank(style);
        } else if (cells.get(i).value().isEmpty()) {
          out.rich(style, pieces.get(part).runs());
        } else {
          out.number(style, cells.get(i).value());
        }
      }
    }
    if (rows > 1) {
      for (int i = 0; i < cells.size(); i++) {
        boolean whole = columns.get(i).size() == 1 && columns.stream().anyMatch(c -> c.size() > 1);
        if (!whole) {
          out.merge(first, i + 1, first + rows - 1, i + 1);
        }
      }
    }
  }

  private CellStyle style(int column, TableCell cell) {
    Align align = table.columns().get(column).align();
    boolean text = align == Align.LEFT && !table.columns().get(column).has(Table.Trait.NAME);
    String vertical = table.official() && text ? "top" : "center";
    CellStyle style =
        CellStyle.of(look.faces().body(), size).aligned(align.key(), vertical).bordered();
    return cell.value().isEmpty() ? style : style.formatted(format(cell));
  }

  private static String format(TableCell cell) {
    String text = cell.text();
    if (text.endsWith("%")) {
      return "0.00%";
    }
    int point = text.indexOf('.');
    return point < 0 ? "#,##0" : "#,##0." + "0".repeat(Math.min(6, text.length() - point - 1));
  }

  /** As much of a cell's text as one cell of a sheet holds. */
  private record Piece(List<SheetWriter.Run> runs) {
    String text() {
      StringBuilder text = new StringBuilder();
      runs.forEach(r -> text.append(r.text()));
      return text.toString();
    }
  }

  private static List<Piece> pieces(TableCell cell) {
    List<Piece> pieces = new ArrayList<>();
    List<SheetWriter.Run> runs = new ArrayList<>();
    int length = 0;
    for (Table.Paragraph paragraph : cell.paragraphs()) {
      String rest = paragraph.text();
      while (length + rest.length() + 1 > SheetWriter.CELL_LIMIT) {
        if (!runs.isEmpty()) {
          pieces.add(new Piece(List.copyOf(runs)));
          runs.clear();
          length = 0;
        } else {
          int end = SheetWriter.CELL_LIMIT - 1;
          end -= Character.isHighSurrogate(rest.charAt(end - 1)) ? 1 : 0;
          pieces.add(
              new Piece(List.of(new SheetWriter.Run(rest.substring(0, end), paragraph.strong()))));
          rest = rest.substring(end);
        }
      }
      runs.add(new SheetWriter.Run((length > 0 ? "\n" : "") + rest, paragraph.strong()));
      length += rest.length() + 1;
    }
    pieces.add(new Piece(runs));
    return pieces;
  }
}
