package org.zcwc.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zcwc.message.Messages;
import org.zcwc.model.look.Look;
import org.zcwc.model.report.Table;
import org.zcwc.model.report.Table.Align;
import org.zcwc.model.report.Table.Column;
import org.zcwc.model.report.Table.TableCell;
import org.zcwc.model.report.Table.Trait;

/** A table's columns while it is composed; their headers are {@code column.<key>}. */
final class Columns {

  private final String id;
  private final Look look;
  private final Messages words;
  private final List<Column> columns = new ArrayList<>();

  private Columns(String id, Look look, Messages words) {
    this.id = id;
    this.look = look;
    this.words = words;
  }

  /** No columns yet. */
  static Columns of(String id, Look look, Messages words) {
    return new Columns(id, look, words);
  }

  /** One more column, as wide as the look has it, else with this share. */
  Columns add(String key, int share, Align align, Trait... traits) {
    columns.add(
        new Column(
            key,
            words.text("column." + key),
            look.share(id, key).orElse(share),
            align,
            Set.of(traits)));
    return this;
  }

  /** The table with these rows; its title is {@code table.<id>}. */
  Table table(List<List<TableCell>> rows) {
    return table(rows, List.of());
  }

  /** The same with headings over its rows. */
  Table table(List<List<TableCell>> rows, List<Table.Group> groups) {
    return new Table(id, words.text("table." + id), columns, rows, groups);
  }
}
