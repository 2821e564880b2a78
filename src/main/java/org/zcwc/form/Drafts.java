package org.zcwc.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Entries in the making: the rows of one unit and task, joined in their order. */
final class Drafts {

  private static final String DEADLINE = "完成时限";

  private final Map<Key, Draft> drafts = new LinkedHashMap<>();

  record Key(int task, String unit) {}

  /** The rows of one entry. */
  static final class Draft {
    private final List<FormRow.Text> texts = new ArrayList<>();
    private final Map<String, String> extra = new LinkedHashMap<>();
    private final FormRow first;
    private FormRow dated;

    private Draft(FormRow first) {
      this.first = first;
      this.dated = first;
    }

    /** Its texts, each cell's once. */
    List<FormRow.Text> texts() {
      return texts;
    }

    Map<String, String> extra() {
      return extra;
    }

    /** Its first row, and the one that its deadline stands in. */
    FormRow first() {
      return first;
    }

    FormRow dated() {
      return dated;
    }
  }

  void add(int task, String unit, FormRow row) {
    Draft draft = drafts.computeIfAbsent(new Key(task, unit), k -> new Draft(row));
    for (FormRow.Text text : row.measures()) {
      boolean again =
          draft.texts.stream()
              .anyMatch(t -> t.source().equals(text.source()) || t.text().equals(text.text()));
      if (!again) {
        draft.texts.add(text);
      }
    }
    row.extra()
        .forEach(
            (header, text) ->
                draft.extra.merge(header, text, (a, b) -> a.contains(b) ? a : a + "\n" + b));
    if (draft.dated.deadline().blank()) {
      draft.dated = row;
    } else if (!row.deadline().blank()
        && !row.deadline().text().equals(draft.dated.deadline().text())) {
      // A second deadline on one task is no less the unit's word than the first.
      draft.extra.merge(
          DEADLINE, row.deadline().text().strip(), (a, b) -> a.contains(b) ? a : a + "\n" + b);
    }
  }

  Map<Key, Draft> all() {
    return drafts;
  }
}
