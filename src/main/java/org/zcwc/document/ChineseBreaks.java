package org.zcwc.document;

import com.lowagie.text.SplitCharacter;
import com.lowagie.text.pdf.PdfChunk;

/**
 * Where a Chinese line may end: not before a closing mark, not behind an opening one, and not
 * within a number or a Latin word.
 */
final class ChineseBreaks implements SplitCharacter {

  private static final String CLOSING = "，。、；：！？）》〉」』】〕”’…—％%,.;:!?)]}·";
  private static final String OPENING = "（《〈「『【〔“‘([{";

  @Override
  public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] chunks) {
    char here = text[current];
    if (current + 1 >= end) {
      return true;
    }
    char next = text[current + 1];
    if (CLOSING.indexOf(next) >= 0 || OPENING.indexOf(here) >= 0) {
      return false;
    }
    return here == ' ' || here == '-' || !narrow(here) || !narrow(next);
  }

  private static boolean narrow(char c) {
    return c > ' ' && c < 0x2E80;
  }
}
