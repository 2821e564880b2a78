package org.zcwc.render;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zcwc.message.Visible;
import org.zcwc.model.report.Table;

/**
 * The lists as CSV: UTF-8 with a byte order mark, so that Excel opens them; RFC 4180; text that a
 * spreadsheet would take for a formula gets an apostrophe in front, and what would act on a
 * terminal is spelt out.
 */
final class CsvWriter implements ReportWriter {

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public List<String> files() {
    return List.of("report.csv", "missing.csv", "findings.csv");
  }

  @Override
  public boolean streams() {
    return true;
  }

  @Override
  public void write(String file, RenderRequest request, OutputStream out) throws IOException {
    String name = file.substring(0, file.indexOf('.'));
    Table table = request.table(name.equals("report") ? "form" : name);
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    text.write('\uFEFF');
    record(text, table.columns().stream().map(Table.Column::header).toList());
    for (List<Table.TableCell> row : table.rows()) {
      record(text, row.stream().map(Table.TableCell::text).toList());
    }
    text.flush();
  }

  private static void record(Writer out, List<String> fields) throws IOException {
    for (int i = 0; i < fields.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      out.write(field(fields.get(i)));
    }
    out.write("\r\n");
  }

  /** A field as RFC 4180 has it, made harmless first. */
  static String field(String value) {
    String text = Visible.inCell(formulaLike(value) ? "'" + value : value);
    boolean quote = false;
    for (int i = 0; i < text.length() && !quote; i++) {
      char c = text.charAt(i);
      quote = c == '"' || c == ',' || c == '\n' || c == '\r';
    }
    return quote ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  /** Whether a spreadsheet might calculate it: it starts as a formula does, and is no number. */
  static boolean formulaLike(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\t' || c == '\r') {
        return true;
      }
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\uFEFF') {
        boolean sign = "=+-@＝＋－＠".indexOf(c) >= 0;
        return sign && !number(value.strip());
      }
    }
    return false;
  }

  private static boolean number(String value) {
    boolean digit = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= '0' && c <= '9') {
        digit = true;
      } else if (!(c == '.' && digit) && !(i == 0 && c == '-') && !(c == '%' && digit)) {
        return false;
      }
    }
    return digit;
  }
}
