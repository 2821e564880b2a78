package org.zcwc.render;

import java.util.List;

/** The formats there are: a new one is a class and a line here. */
public final class ReportWriters {

  private ReportWriters() {}

  /** All of them, in the order of CONTRACT's default. */
  public static List<ReportWriter> all() {
    return List.of(
        new XlsxWriter(),
        new DocxWriter(),
        new PdfWriter(),
        new CsvWriter(),
        new HtmlWriter(),
        new JsonWriter());
  }

  /** The one that draws any tables as a Word document. */
  public static ReportWriter docx() {
    return new DocxWriter();
  }
}
