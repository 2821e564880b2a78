package org.zcwc.render;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zcwc.document.XmlWriter;
import org.zcwc.model.report.Consolidated;
import org.zcwc.model.report.Summary;
import org.zcwc.model.report.Table;
import org.zcwc.model.report.Table.TableCell;
import org.zcwc.model.report.TaskReport;

/** One page for a screen: no script, no network, nothing from outside. */
final class HtmlWriter implements ReportWriter {

  private static final String STYLE =
      """
      :root{color-scheme:light dark;--ok:#c6e7ce;--mid:#ffe9a8;--bad:#f8c9c4;--none:#e3e5e8;--ink:#111}
      body{font:16px/1.6 system-ui,sans-serif;margin:0 auto;max-width:80rem;padding:1rem}
      h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem}
      ul.lights{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:.5rem;\
      list-style:none;padding:0}
      ul.lights li{padding:.5rem .75rem;border-radius:.4rem}
      .scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}
      th,td{border:1px solid #888;padding:.3rem .5rem;text-align:left;vertical-align:top;min-width:3rem}
      .green,.yellow,.red,.grey{color:var(--ink)}
      .green{background:var(--ok)}.yellow{background:var(--mid)}.red{background:var(--bad)}\
      .grey{background:var(--none)}
      @media print{.scroll{overflow:visible}thead{display:table-header-group}}
      """;

  @Override
  public String format() {
    return "html";
  }

  @Override
  public List<String> files() {
    return List.of("report.html");
  }

  @Override
  public void write(String file, RenderRequest request, OutputStream out) throws IOException {
    Writer page = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    Consolidated body = request.report().body();
    String title = escape(body.programme().title());
    page.write("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">\n");
    page.write("<meta http-equiv=\"Content-Security-Policy\" ");
    page.write("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
    page.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.write("<title>" + title + "</title>\n<style>\n" + STYLE + "</style></head>\n<body>");
    page.write("<header><h1>" + title + "</h1>\n<p>" + escape(DocumentWords.line(request)));
    page.write("</p></header>\n<main>\n");
    summary(page, request);
    for (Table table : request.tables()) {
      table(page, table, request);
    }
    page.write("</main></body></html>\n");
    page.flush();
  }

  private static void summary(Writer page, RenderRequest request) throws IOException {
    Summary summary = request.report().summary();
    page.write("<p>");
    page.write(
        escape(
            request
                .words()
                .text(
                    "summary.received",
                    Integer.toString(summary.expected()),
                    Integer.toString(summary.received()),
                    Integer.toString(summary.onTime()),
                    Integer.toString(summary.missing()))));
    page.write("</p>\n<ul class=\"lights\">\n");
    for (TaskReport task : request.report().body().tasks()) {
      page.write("<li class=\"" + Table.Tone.of(task.light()).key() + "\">");
      page.write(escape(request.words().text("light." + task.light().key())) + " ");
      page.write(task.task().number() + " " + escape(task.task().name()) + "</li>\n");
    }
    page.write("</ul>\n");
  }

  private static void table(Writer page, Table table, RenderRequest request) throws IOException {
    page.write("<section aria-labelledby=\"" + table.id() + "\"><h2 id=\"" + table.id() + "\">");
    page.write(escape(table.title()) + "</h2>\n");
    if (table.rows().isEmpty()) {
      page.write("<p>" + escape(request.words().text("document.none")) + "</p></section>\n");
      return;
    }
    page.write("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"");
    page.write(table.id() + "\"><table><thead><tr>");
    for (Table.Column column : table.columns()) {
      page.write("<th scope=\"col\">" + escape(column.header()) + "</th>");
    }
    page.write("</tr></thead><tbody>\n");
    for (List<TableCell> row : table.rows()) {
      page.write("<tr>");
      for (TableCell cell : row) {
        page.write(
            cell.tone() == Table.Tone.PLAIN ? "<td>" : "<td class=\"" + cell.tone().key() + "\">");
        String between = "";
        for (Table.Paragraph paragraph : cell.paragraphs()) {
          String text = escape(paragraph.text());
          page.write(between + (paragraph.strong() ? "<b>" + text + "</b>" : text));
          between = "<br>";
        }
        page.write("</td>");
      }
      page.write("</tr>\n");
    }
    page.write("</tbody></table></div></section>\n");
  }

  /** Text that the page can hold: no markup, and no sign that turns the reading order. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean turns = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
      boolean control = c < 0x20 && c != '\n' && c != '\t';
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(!XmlWriter.whole(text, i) || turns || control ? '\uFFFD' : c);
      }
    }
    return out.toString();
  }
}
