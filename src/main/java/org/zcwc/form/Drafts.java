package org.zcwc.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Cell;

/** Entries in the making: the rows of one unit and task, joined in their order. */
final class Drafts {

  private final Map<Key, Draft> drafts = new LinkedHashMap<>();

  /** Whose row of which task; equality is written out as in {@link Source}. */
  record Key(int task, String unit) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key that && task == that.task && unit.equals(that.unit);
    }

    @Override
    public int hashCode() {
      return unit.hashCode() * 31 + task;
    }
  }

  /** A cell of the deadline column that is filled in. */
  record Dated(Cell cell, Source source) {}

  /** The rows of one entry. */
  static final class Draft {
    private final FormRow first;
    private final List<Text> texts = new ArrayList<>();
    private final List<FormRow.Extra> extra = new ArrayList<>();
    private final List<Dated> deadlines = new ArrayList<>();

    private Draft(FormRow first) {
      this.first = first;
    }

    /** Its measures, each cell's once. */
    List<Text> texts() {
      return texts;
    }

    List<FormRow.Extra> extra() {
      return extra;
    }

    List<Dated> deadlines() {
      return deadlines;
    }

    FormRow first() {
      return first;
    }

    private void add(FormRow row) {
      // A copy of a sheet says nothing new; the same words in two rows of one sheet are two rows.
      for (Text text : row.measures()) {
        boolean again =
            texts.stream().anyMatch(t -> t.source().equals(text.source()) || copied(t, text));
        if (!again) {
          texts.add(text);
        }
      }
      for (FormRow.Extra each : row.extra()) {
        boolean again =
            extra.stream()
                .anyMatch(
                    e ->
                        e.header().equals(each.header())
                            && (e.text().source().equals(each.text().source())
                                || copied(e.text(), each.text())));
        if (!again) {
          extra.add(each);
        }
      }
      boolean dated =
          !row.deadline().blank()
              && deadlines.stream().noneMatch(d -> d.source().equals(row.deadlinePlace()));
      if (dated) {
        deadlines.add(new Dated(row.deadline(), row.deadlinePlace()));
      }
    }

    private static boolean copied(Text one, Text other) {
      return one.text().equals(other.text()) && !place(one.source()).equals(place(other.source()));
    }

    /** The sheet or table that a cell stands in. */
    private static String place(Source source) {
      if (source instanceof Source.SheetCell cell) {
        return cell.sheet();
      }
      return source instanceof Source.TableCell cell ? Integer.toString(cell.table()) : "";
    }
  }

  void add(int task, String unit, FormRow row) {
    drafts.computeIfAbsent(new Key(task, unit), k -> new Draft(row)).add(row);
  }

  /** Whether there are words on this task already. */
  boolean tell(int task) {
    return drafts.entrySet().stream()
        .anyMatch(e -> e.getKey().task() == task && !e.getValue().texts().isEmpty());
  }

  Map<Key, Draft> all() {
    return drafts;
  }
}
