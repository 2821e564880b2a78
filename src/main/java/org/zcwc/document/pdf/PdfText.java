package org.zcwc.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Text broken into lines as Chinese wants it: no closing mark at a line's start, no opening one at
 * its end, no number and no Latin word cut.
 */
final class PdfText {

  /** Stands for a character that no font has. */
  static final int MISSING = '〓';

  /** Stands for a character that takes no room. */
  static final int NOTHING = -1;

  private static final String CLOSING = "，。、；：！？）》〉」』】〕”’…—％%‰℃,.;:!?)]}·～〗＞";
  private static final String OPENING = "（《〈「『【〔“‘([{〖＜￥";

  /** Behind these a Latin word, as the name of a file, may go on in the next line. */
  private static final String JOINTS = "/\\_-";

  private PdfText() {}

  /**
   * A line.
   *
   * @param width in thousandths of the size
   * @param last whether its paragraph ends with it
   */
  record Line(List<EmbeddedFont.Glyph> glyphs, double width, boolean last) {}

  /** What is shown for a character: a space for every space, {@link #NOTHING} for signs unseen. */
  static int shown(int codePoint) {
    if (codePoint == '\t' || (Character.isSpaceChar(codePoint) && codePoint != '　')) {
      return ' ';
    }
    boolean unseen =
        Character.getType(codePoint) == Character.FORMAT
            || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
            || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    return unseen ? NOTHING : codePoint;
  }

  /** Whether a character stands in the Latin face: quotation marks and dashes are Chinese. */
  static boolean latin(int codePoint) {
    return codePoint < 0x250 && codePoint != '·' && codePoint != '×' && codePoint != '°';
  }

  /**
   * The lines of one paragraph.
   *
   * @param room in points
   * @param indent of the first line, in points
   */
  static List<Line> lines(String text, Typeface face, double size, double room, double indent) {
    List<EmbeddedFont.Glyph> glyphs = new ArrayList<>(text.length());
    text.codePoints()
        .map(PdfText::shown)
        .filter(c -> c != NOTHING)
        .forEach(c -> glyphs.add(face.glyph(c)));
    List<Line> lines = new ArrayList<>();
    double most = room * 1000 / size + 0.5;
    double left = most - indent * 1000 / size;
    int start = 0;
    while (start < glyphs.size()) {
      int end = end(glyphs, start, left);
      lines.add(line(glyphs, start, end));
      start = end;
      while (start < glyphs.size() && glyphs.get(start).codePoint() == ' ') {
        start++;
      }
      left = most;
    }
    if (lines.isEmpty()) {
      lines.add(new Line(List.of(), 0, true));
    }
    return lines;
  }

  /** Where a line that starts here ends: the last place that fits and where a line may end. */
  private static int end(List<EmbeddedFont.Glyph> glyphs, int start, double room) {
    double width = 0;
    int fits = start;
    while (fits < glyphs.size() && width + glyphs.get(fits).width() <= room) {
      width += glyphs.get(fits).width();
      fits++;
    }
    if (fits == glyphs.size()) {
      return fits;
    }
    for (int end = fits; end > start; end--) {
      if (mayBreak(glyphs.get(end - 1).codePoint(), glyphs.get(end).codePoint())) {
        return end;
      }
    }
    return Math.max(fits, start + 1);
  }

  private static Line line(List<EmbeddedFont.Glyph> glyphs, int start, int end) {
    int stop = end;
    while (stop > start && glyphs.get(stop - 1).codePoint() == ' ') {
      stop--;
    }
    List<EmbeddedFont.Glyph> shown = List.copyOf(glyphs.subList(start, stop));
    double width = shown.stream().mapToDouble(EmbeddedFont.Glyph::width).sum();
    return new Line(shown, width, end == glyphs.size());
  }

  /** Whether a line may end between these two. */
  static boolean mayBreak(int before, int after) {
    if (before == ' ') {
      return true;
    }
    if (CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) {
      return false;
    }
    boolean joint = JOINTS.indexOf(before) >= 0 && !Character.isDigit(after);
    return joint || !narrow(before) || !narrow(after);
  }

  private static boolean narrow(int c) {
    return c > ' ' && c < 0x2E80;
  }
}
