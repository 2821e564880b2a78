package org.zcwc.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;

/**
 * The automatic numbers before a DOC's paragraphs ([MS-DOC] 2.4.6.3). One document, asked paragraph
 * by paragraph from its beginning.
 */
final class DocNumbering {

  /** Of these marks a level's text has one where a level's number stands, by its depth. */
  private static final char LAST_MARK = ListLabels.LEVELS - 1;

  /** One list, and the number of the definition that it follows. */
  private record Follows(
      int definition, List<ListLabels.Level> levels, Map<Integer, Integer> starts) {}

  private final Optional<ListTables> tables;
  private final Map<Integer, Follows> lists = new HashMap<>();
  private final ListLabels labels = new ListLabels();

  /** Of a document with these lists, if it has any. */
  DocNumbering(Optional<ListTables> tables) {
    this.tables = tables;
  }

  /** Counts a paragraph and gives its label, or nothing. */
  String label(Paragraph paragraph) {
    if (!paragraph.isInList() || tables.isEmpty()) {
      return "";
    }
    int list = paragraph.getIlfo();
    Follows follows = lists.get(list);
    if (follows == null) {
      follows = follows(tables.get(), list);
      lists.put(list, follows);
      Follows begun = follows;
      begun
          .starts()
          .forEach((at, start) -> labels.restart(begun.definition(), begun.levels(), at, start));
    }
    return labels.next(follows.definition(), follows.levels(), paragraph.getIlvl());
  }

  private static Follows follows(ListTables tables, int list) {
    int definition;
    Map<Integer, Integer> starts = new HashMap<>();
    try {
      definition = tables.getLfo(list).getLsid();
      for (ListFormatOverrideLevel level : tables.getLfoData(list).getRgLfoLvl()) {
        if (level.isStartAt()) {
          starts.put(level.getLevelNum(), level.getIStartAt());
        }
      }
    } catch (NoSuchElementException e) {
      return new Follows(0, List.of(), Map.of()); // the file names a list that it does not have
    }
    ListData data = tables.getListData(definition);
    List<ListLabels.Level> levels = new ArrayList<>();
    for (ListLevel level : data == null ? new ListLevel[0] : data.getLevels()) {
      levels.add(
          new ListLabels.Level(
              level.getStartAt(),
              ListNumber.coded(level.getNumberFormat()),
              text(level.getNumberText()),
              after(level.getTypeOfCharFollowingTheNumber())));
    }
    return new Follows(definition, levels, starts);
  }

  private static String text(String marked) {
    StringBuilder text = new StringBuilder();
    marked
        .chars()
        .forEach(c -> text.append(c <= LAST_MARK ? "%" + (c + 1) : Character.toString(c)));
    return text.toString();
  }

  private static String after(byte kind) {
    return kind == 0 ? "\t" : kind == 1 ? " " : "";
  }
}
