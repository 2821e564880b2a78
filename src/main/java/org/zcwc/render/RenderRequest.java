package org.zcwc.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.zcwc.message.Messages;
import org.zcwc.model.report.Report;
import org.zcwc.model.report.Table;

/**
 * What a writer needs.
 *
 * @param tables the five tables of the report, in CONTRACT's order of sheets
 * @param words the report's own words
 * @param messages the words of findings and reasons
 * @param font the font that the user named, if any
 */
public record RenderRequest(
    Report report, List<Table> tables, Messages words, Messages messages, Optional<Path> font) {
  public RenderRequest {
    tables = List.copyOf(tables);
  }

  /** The table of this id. */
  public Table table(String id) {
    return tables.stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
  }
}
