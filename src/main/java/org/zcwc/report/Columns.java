package org.zcwc.report;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.zcwc.message.Messages;
import org.zcwc.model.look.Look;
import org.zcwc.model.report.Table;
import org.zcwc.model.report.Table.Align;
import org.zcwc.model.report.Table.Column;
import org.zcwc.model.report.Table.TableCell;
import org.zcwc.model.report.Table.Trait;
import org.zcwc.model.report.TaskReport;

/** A table's columns while it is composed; their headers are {@code column.<key>}. */
final class Columns {

  /** Up to so many, rows are composed once. */
  private static final int KEPT = 2000;

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

  /** The share that tasks' numbers need: no number is cut, on an upright page either. */
  static int forNumbers(int least, List<TaskReport> tasks) {
    int greatest = tasks.stream().mapToInt(t -> t.task().number()).max().orElse(0);
    return least + 2 * (Integer.toString(greatest).length() - 1);
  }

  /** The table with these rows; its title is {@code table.<id>}. */
  Table table(List<List<TableCell>> rows) {
    return table(rows, List.of());
  }

  /** The same with headings over its rows. */
  Table table(List<List<TableCell>> rows, List<Table.Group> groups) {
    return new Table(id, words.text("table." + id), columns, rows, groups);
  }

  /**
   * A row for each of these: composed once, or, where they are many, whenever one is asked for.
   *
   * @param weight how many things the rows tell of, all together
   */
  static <T> List<List<TableCell>> rows(List<T> all, int weight, Function<T, List<TableCell>> row) {
    return weight <= KEPT ? all.stream().map(row).toList() : new Composed<>(all, row);
  }

  /** Rows that are composed when they are asked for, and not kept. */
  private static final class Composed<T> extends AbstractList<List<TableCell>> {
    private final List<T> all;
    private final Function<T, List<TableCell>> row;

    Composed(List<T> all, Function<T, List<TableCell>> row) {
      this.all = all;
      this.row = row;
    }

    @Override
    public List<TableCell> get(int index) {
      return row.apply(all.get(index));
    }

    @Override
    public int size() {
      return all.size();
    }
  }
}
