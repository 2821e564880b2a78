package org.zcwc.form;

import java.util.List;

/** The filled cells of one row outside a form's body, or one paragraph: a title, 填报单位：…, a note. */
record Line(List<Text> cells) {
  Line {
    cells = List.copyOf(cells);
  }

  /** Its words, one cell after the other. */
  String words() {
    StringBuilder words = new StringBuilder();
    for (Text cell : cells) {
      words.append(words.length() == 0 ? "" : " ").append(cell.text().strip().replace('\n', ' '));
    }
    return words.toString();
  }
}
