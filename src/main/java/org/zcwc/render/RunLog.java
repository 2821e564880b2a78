package org.zcwc.render;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zcwc.message.Visible;
import org.zcwc.model.report.Consolidated;
import org.zcwc.model.report.Table;

/**
 * {@code run.log}: what was decided about each file and why, and every problem, a line each. It
 * says nothing that the report does not; it is what a person greps.
 */
public final class RunLog {

  /** The file's name. */
  public static final String FILE = "run.log";

  private static final List<String> TABLES = List.of("files", "missing", "findings");

  private RunLog() {}

  /**
   * Writes the log; the same request gives the same bytes.
   *
   * @param out left open
   */
  public static void write(RenderRequest request, OutputStream out) throws IOException {
    Consolidated body = request.report().body();
    Writer log = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    log.append("zcwc ").append(request.report().toolVersion()).append('\n');
    log.append(Visible.of(body.programme().title()));
    log.append("  ")
        .append(body.period().toString())
        .append("  ")
        .append(body.asOf().toString())
        .append('\n');
    for (String id : TABLES) {
      Table table = request.table(id);
      log.append("\n== ").append(table.title()).append('\n');
      for (List<Table.TableCell> row : table.rows()) {
        line(log, row);
      }
    }
    log.flush();
  }

  private static void line(Writer log, List<Table.TableCell> row) throws IOException {
    String bar = "";
    for (Table.TableCell cell : row) {
      log.append(bar);
      String blank = "";
      for (Table.Paragraph paragraph : cell.paragraphs()) {
        log.append(blank).append(Visible.of(paragraph.text()));
        blank = " ";
      }
      bar = " | ";
    }
    log.append('\n');
  }
}
