package org.zcwc.dispatch;

import java.io.IOException;
import org.zcwc.document.FontRole;
import org.zcwc.document.Paper;
import org.zcwc.document.Paper.Align;
import org.zcwc.document.Paper.Style;
import org.zcwc.document.TextExtent;

/** A letter on A4 (GB/T 9704-2012, 7.3): 3号 仿宋, the sender and the day to the right. */
final class LetterPaper {

  private static final double SIZE = 16;
  private static final double LEADING = 29;

  /** The characters of a line: the text area is 156 mm wide. */
  private static final double LINE = 27.6;

  private LetterPaper() {}

  /** Draws the letter. */
  static void write(Letter letter, Paper paper) throws IOException {
    Style body = new Style(FontRole.BODY, SIZE, LEADING, Align.BOTH, 2, 0);
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
    sign(letter, paper);
  }

  /**
   * Without a seal, two characters are left free behind the sender, and the day begins two after
   * it; where the day is the longer, they are left free behind the day (7.3.5.2).
   */
  private static void sign(Letter letter, Paper paper) throws IOException {
    double sender = TextExtent.width(letter.sender(), 1);
    double day = TextExtent.width(letter.day(), 1);
    double start = Math.max(0, LINE - 2 - (day > sender ? day + 2 : sender));
    paper.text(letter.sender(), signed(start));
    paper.text(letter.day(), signed(start + 2));
  }

  private static Style signed(double indent) {
    return new Style(FontRole.BODY, SIZE, LEADING, Align.LEFT, indent, 0);
  }
}
