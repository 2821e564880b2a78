package org.zcwc.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;
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

  private final Map<Integer, Follows> lists = new HashMap<>();
  private final ListLabels labels = new ListLabels();

  /** Counts a paragraph and gives its label, or nothing. */
  String label(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return "";
    }
    int list = paragraph.getIlfo();
    Follows follows = lists.get(list);
    if (follows == null) {
      follows = follows(paragraph.getList());
      lists.put(list, follows);
      Follows begun = follows;
      begun
          .starts()
          .forEach((at, start) -> labels.restart(begun.definition(), begun.levels(), at, start));
    }
    return labels.next(follows.definition(), follows.levels(), paragraph.getIlvl());
  }

  private static Follows follows(HWPFList list) {
    List<ListLabels.Level> levels = new ArrayList<>();
    Map<Integer, Integer> starts = new HashMap<>();
    int depth = list.getListData().numLevels();
    for (char level = 0; level < Math.min(depth, ListLabels.LEVELS); level++) {
      int start = list.getStartAt(level);
      if (list.isStartAtOverridden(level)) {
        starts.put((int) level, start);
      }
      levels.add(
          new ListLabels.Level(
              start,
              ListNumber.coded(list.getNumberFormat(level)),
              text(list.getNumberText(level)),
              after(list.getTypeOfCharFollowingTheNumber(level))));
    }
    return new Follows(list.getLsid(), levels, starts);
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
