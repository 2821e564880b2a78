package org.zcwc.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.zcwc.model.grid.Cell;
import org.zcwc.model.grid.Region;
import org.zcwc.text.Names;
import org.zcwc.text.Quarters;

/**
 * The header of a form in a grid.
 *
 * @param lastRow the last of its rows
 * @param columns the columns of each role; only measures may stand in several
 * @param others columns that the official form does not have, and their headers
 * @param exact how many roles are told by exactly the words for them
 */
record Header(
    int firstRow,
    int lastRow,
    Map<Role, List<Integer>> columns,
    Map<Integer, String> others,
    int exact) {

  private static final int SHORT = 15;

  /** A column of what was done before, or will be, beside that of this quarter. */
  private static final List<String> EARLIER =
      List.of("上季度", "上一季度", "上期", "前期", "上月", "上次", "上年", "去年", "往期", "下季度", "下一季度", "下期");

  /** The header that starts in this row, over one row or more; its columns in any order. */
  static Optional<Header> at(SeenGrid grid, int row) {
    if (!grid.hinted(row) && !grid.hinted(row + 1)) {
      return Optional.empty();
    }
    Header one = read(grid, row, row);
    int last = lastRow(grid, one);
    if (last > row) {
      return Optional.of(read(grid, row, last)).filter(Header::plain);
    }
    if (one.columns.isEmpty()) {
      return Optional.empty();
    }
    if (wordsOnly(grid, row + 1) || quarters(grid, row + 1)) {
      Header two = read(grid, row, row + 1);
      if (two.plain() && !read(grid, row + 1, row + 1).plain()) {
        return Optional.of(two);
      }
    }
    if (row + 1 < grid.rowCount() && fragments(grid, row + 1) && fragments(grid, row)) {
      Header two = read(grid, row, row + 1);
      boolean more = two.plain() && two.columns.size() > one.columns.size();
      Header below = read(grid, row + 1, row + 1);
      if (more && (!below.plain() || two.exact > below.exact)) {
        return Optional.of(two);
      }
    }
    return Optional.of(one).filter(Header::plain);
  }

  /**
   * Whether a row has nothing but header words: the lower half of a header whose cells are split.
   */
  private static boolean wordsOnly(SeenGrid grid, int row) {
    boolean any = false;
    for (int column = 0; column < grid.width(); column++) {
      Cell cell = grid.at(row, column);
      if (!cell.blank()) {
        any = true;
        if (Role.of(cell.text().strip()).isEmpty()) {
          return false;
        }
      }
    }
    return any;
  }

  /** Whether a row has nothing but quarters, each another one: the lower half of a header. */
  private static boolean quarters(SeenGrid grid, int row) {
    Set<Integer> named = new HashSet<>();
    for (int column = 0; column < grid.width(); column++) {
      Cell cell = grid.at(row, column);
      if (!cell.blank()) {
        String text = cell.text().strip();
        Optional<Integer> quarter =
            text.length() <= SHORT ? Quarters.quarter(text) : Optional.empty();
        if (quarter.isEmpty() || !named.add(quarter.get())) {
          return false;
        }
      }
    }
    return named.size() > 1;
  }

  /** A header further down is either the first one again, or as plain as can be. */
  boolean again(SeenGrid grid, Header first) {
    return (exact >= 2 && columns.size() >= 3) || sameWords(grid, first);
  }

  /** Whether its columns and words are those of the form's first header. */
  boolean sameWords(SeenGrid grid, Header first) {
    if (!columns.equals(first.columns)) {
      return false;
    }
    return columns.values().stream()
        .flatMap(List::stream)
        .allMatch(
            c ->
                Names.normal(grid.seen(firstRow, c).text())
                    .equals(Names.normal(grid.seen(first.firstRow, c).text())));
  }

  /** Enough of the form to be sure that it is one; with one task a sheet it needs no name. */
  private boolean plain() {
    return columns.containsKey(Role.MEASURES)
        && columns.size() >= 2
        && exact >= 1
        && (exact >= 2 || columns.containsKey(Role.NUMBER) || columns.containsKey(Role.NAME));
  }

  /** The last row that a header cell merged downwards reaches. */
  private static int lastRow(SeenGrid grid, Header one) {
    int last = one.firstRow;
    for (List<Integer> columns : one.columns.values()) {
      for (int column : columns) {
        Optional<Region> region = grid.region(one.firstRow, column);
        if (region.isPresent() && region.get().firstRow() == one.firstRow) {
          last = Math.max(last, Math.min(region.get().lastRow(), one.firstRow + 2));
        }
      }
    }
    return last;
  }

  /** Whether the row may be half of a header: short words, and no number in it. */
  private static boolean fragments(SeenGrid grid, int row) {
    for (int column = 0; column < grid.width(); column++) {
      String text = grid.at(row, column).text().strip();
      if (text.length() > SHORT || (!text.isEmpty() && RowNumbers.number(text).isPresent())) {
        return false;
      }
    }
    return true;
  }

  private static Header read(SeenGrid grid, int first, int last) {
    Map<Role, List<Integer>> columns = new EnumMap<>(Role.class);
    Map<Role, Integer> ranks = new EnumMap<>(Role.class);
    Map<Integer, String> others = new TreeMap<>();
    List<Integer> unclear = new ArrayList<>();
    List<Integer> displaced = new ArrayList<>();
    HeaderWords cells = new HeaderWords(grid, first, last);
    for (int column = 0; column < grid.width(); column++) {
      Optional<Role.Meaning> meaning = cells.meaning(column);
      if (meaning.isEmpty()) {
        put(others, column, cells);
        continue;
      }
      int rank = meaning.get().rank();
      if (rank >= Role.Meaning.MIXED) {
        unclear.add(column);
        continue;
      }
      Role role = meaning.get().role();
      Integer before = ranks.get(role);
      if (before == null || role == Role.MEASURES) {
        columns.computeIfAbsent(role, r -> new ArrayList<>()).add(column);
        ranks.put(role, before == null ? rank : Math.min(before, rank));
      } else if (rank < before) {
        displaced.add(columns.get(role).get(0));
        columns.put(role, new ArrayList<>(List.of(column)));
        ranks.put(role, rank);
      } else {
        put(others, column, cells);
      }
    }
    for (int column : unclear) {
      Role role = cells.meaning(column).orElseThrow().role();
      if (columns.containsKey(role)) {
        displaced.add(column);
      } else {
        columns.put(role, new ArrayList<>(List.of(column)));
      }
    }
    int exact = 0;
    for (int rank : ranks.values()) {
      exact += rank < Role.Meaning.LOOSE ? 1 : 0;
    }
    if (exact >= 2 && !others.isEmpty()) {
      misspelt(columns, others);
    }
    for (int column : displaced) {
      put(others, column, cells);
    }
    return new Header(first, last, columns, others, exact);
  }

  private static void put(Map<Integer, String> others, int column, HeaderWords cells) {
    String words = cells.of(column);
    if (!words.isBlank()) {
      others.put(column, words);
    }
  }

  /** Roles still open go to headers that are nearly one of their words. */
  private static void misspelt(Map<Role, List<Integer>> columns, Map<Integer, String> others) {
    for (int column : List.copyOf(others.keySet())) {
      Role.misspelt(others.get(column))
          .map(Role.Meaning::role)
          .filter(role -> !columns.containsKey(role))
          .ifPresent(
              role -> {
                columns.put(role, new ArrayList<>(List.of(column)));
                others.remove(column);
              });
    }
  }

  /** The words of a column's header. */
  String words(SeenGrid grid, int column) {
    return new HeaderWords(grid, firstRow, lastRow).of(column);
  }

  /**
   * The same header, of several measures columns only those of this quarter: not 一季度进展, not 上季度进展,
   * and not one that is hidden. The others stay as columns that the form does not have.
   */
  Header ofQuarter(SeenGrid grid, int quarter) {
    List<Integer> measures = new ArrayList<>(columns.getOrDefault(Role.MEASURES, List.of()));
    if (measures.size() < 2) {
      return this;
    }
    measures.removeIf(
        column -> {
          String words = words(grid, column);
          return grid.hiddenColumn(column)
              || EARLIER.stream().anyMatch(words::contains)
              || Quarters.quarter(words).filter(q -> q != quarter).isPresent();
        });
    if (measures.isEmpty() || measures.size() == columns.get(Role.MEASURES).size()) {
      return this;
    }
    Map<Role, List<Integer>> kept = new EnumMap<>(columns);
    Map<Integer, String> more = new TreeMap<>(others);
    columns.get(Role.MEASURES).stream()
        .filter(column -> !measures.contains(column))
        .forEach(column -> more.put(column, words(grid, column)));
    kept.put(Role.MEASURES, measures);
    return new Header(firstRow, lastRow, kept, more, exact);
  }

  /** The column where a row's label stands: its task's name or number, else the form's first. */
  int labels() {
    int label = Math.max(column(Role.NAME), column(Role.NUMBER));
    return label >= 0
        ? label
        : columns.values().stream().flatMap(List::stream).mapToInt(c -> c).min().orElse(0);
  }

  /** The one column of this role, or -1. */
  int column(Role role) {
    List<Integer> of = columns.get(role);
    return of == null ? -1 : of.get(0);
  }
}
