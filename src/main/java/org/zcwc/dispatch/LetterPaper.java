package org.zcwc.dispatch;

import java.io.IOException;
import org.zcwc.document.FontRole;
import org.zcwc.document.Paper;
import org.zcwc.document.Paper.Align;
import org.zcwc.document.Paper.Style;

/** A letter on A4 (GB/T 9704-2012, 7.3): 3号 仿宋, the sender and the day at the right. */
final class LetterPaper {

  private static final double SIZE = 16;
  private static final double LEADING = 29;

  private LetterPaper() {}

  /** Draws the letter. */
  static void write(Letter letter, Paper paper) throws IOException {
    Style body = new Style(FontRole.BODY, SIZE, LEADING, Align.BOTH, 2, 0);
    Style right = new Style(FontRole.BODY, SIZE, LEADING, Align.RIGHT, 0, 0);
    paper.title(letter.title());
    paper.text(letter.addressee(), new Style(FontRole.BODY, SIZE, LEADING, Align.LEFT, 0, 0));
    paper.text(letter.opening(), body);
    for (int i = 0; i < letter.items().size(); i++) {
      paper.text((i + 1) + ". " + letter.items().get(i), body);
    }
    for (String paragraph : letter.closing()) {
      paper.text(paragraph, body);
    }
    paper.text("", body);
    paper.text(letter.sender(), right);
    paper.text(letter.day(), right);
  }
}
