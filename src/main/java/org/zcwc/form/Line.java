package org.zcwc.form;

import java.util.List;

/** The filled cells of one row outside a form's body, or one paragraph: a title, 填报单位：…, a note. */
record Line(List<Text> cells) {
  private static final int LONGEST = 4000;

  Line {
    cells = List.copyOf(cells);
  }

  /** Its words, one cell after the other, as many as anybody will look at. */
  String words() {
    StringBuilder words = new StringBuilder();
    for (Text cell : cells) {
      if (words.length() > LONGEST) {
        break;
      }
      words.append(words.length() == 0 ? "" : " ").append(cell.text().strip().replace('\n', ' '));
    }
    return words.toString();
  }
}
