package org.zcwc.render;

import java.util.List;
import org.zcwc.document.pdf.PdfFonts;
import org.zcwc.message.Messages;
import org.zcwc.model.report.Report;
import org.zcwc.model.report.Table;

/**
 * What a writer needs.
 *
 * @param tables the five tables of the report, in CONTRACT's order of sheets
 * @param words the report's own words
 * @param messages the words of findings and reasons
 * @param fonts what the PDF takes its characters from
 */
public record RenderRequest(
    Report report, List<Table> tables, Messages words, Messages messages, PdfFonts fonts) {
  public RenderRequest {
    tables = List.copyOf(tables);
  }

  /** The table of this id. */
  public Table table(String id) {
    return tables.stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
  }
}
