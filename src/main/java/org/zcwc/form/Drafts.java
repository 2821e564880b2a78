package org.zcwc.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Cell;

/** Entries in the making: the rows of one unit and task, joined in their order. */
final class Drafts {

  private final Map<Key, Draft> drafts = new LinkedHashMap<>();
  private final Set<Integer> told = new HashSet<>();
  private int rows;
  private long characters;

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
    private final Seen seen = new Seen();
    private final Map<String, Seen> seenExtra = new HashMap<>();
    private final Set<Source> seenDeadlines = new HashSet<>();

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

    /** Adds a row and gives the characters of what is new in it. */
    private long add(FormRow row) {
      long characters = 0;
      for (Text text : row.measures()) {
        if (seen.first(text)) {
          texts.add(text);
          characters += text.text().length();
        }
      }
      for (FormRow.Extra each : row.extra()) {
        if (seenExtra.computeIfAbsent(each.header(), h -> new Seen()).first(each.text())) {
          extra.add(each);
          characters += each.text().text().length();
        }
      }
      boolean dated = !row.deadline().blank() && seenDeadlines.add(row.deadlinePlace());
      if (dated) {
        deadlines.add(new Dated(row.deadline(), row.deadlinePlace()));
        characters += row.deadline().text().length();
      }
      return characters;
    }
  }

  /** What a column of an entry holds already. */
  private static final class Seen {
    private final Set<Source> cells = new HashSet<>();
    private final Map<String, Set<String>> places = new HashMap<>();

    /** The first text, not looked into while it is the only one. */
    private Optional<Text> only = Optional.empty();

    /**
     * Whether a text is a new one. A copy of a sheet says nothing new; the same words in two rows
     * of one sheet are two rows.
     */
    boolean first(Text text) {
      if (only.isEmpty() && places.isEmpty()) {
        only = Optional.of(text);
        return true;
      }
      if (only.isPresent()) {
        kept(only.get());
        only = Optional.empty();
      }
      return kept(text);
    }

    private boolean kept(Text text) {
      String place = place(text.source());
      Set<String> others = places.computeIfAbsent(text.text(), t -> new HashSet<>());
      boolean copied = others.size() > (others.contains(place) ? 1 : 0);
      if (copied || !cells.add(text.source())) {
        return false;
      }
      others.add(place);
      return true;
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
    Draft draft = drafts.computeIfAbsent(new Key(task, unit), k -> new Draft(row));
    rows++;
    characters += draft.add(row);
    if (!draft.texts().isEmpty()) {
      told.add(task);
    }
  }

  /** Whether there are words on this task already. */
  boolean tell(int task) {
    return told.contains(task);
  }

  /** How many rows were joined. */
  int rows() {
    return rows;
  }

  /** How many characters they hold together. */
  long characters() {
    return characters;
  }

  Map<Key, Draft> all() {
    return drafts;
  }
}
