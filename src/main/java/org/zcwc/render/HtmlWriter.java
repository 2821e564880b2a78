package org.zcwc.render;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zcwc.render.page.Page;

/** The report as one page for a screen, large or small, and offline. */
final class HtmlWriter implements ReportWriter {

  @Override
  public String format() {
    return "html";
  }

  @Override
  public List<String> files() {
    return List.of("report.html");
  }

  @Override
  public boolean streams() {
    return true;
  }

  @Override
  public void write(String file, RenderRequest request, OutputStream out) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    new Page(
            request.report(),
            request.tables(),
            request.words(),
            request.messages(),
            DocumentWords.line(request))
        .write(text);
    text.flush();
  }
}
