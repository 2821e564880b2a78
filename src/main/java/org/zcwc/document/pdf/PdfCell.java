package org.zcwc.document.pdf;

import java.io.IOException;
import java.util.List;
import org.zcwc.document.FontRole;
import org.zcwc.document.Paper.Align;
import org.zcwc.document.Paper.Style;
import org.zcwc.model.look.Look;

/**
 * A cell of a table as it is drawn.
 *
 * @param size of its letters, in points
 * @param fill the colour behind it, RRGGBB
 * @param bar how much of a bar is full, from 0 to 1, or less than 0 for none
 * @param again what stands in the cell where the row goes on over a page
 */
record PdfCell(
    List<Ruled> lines, double size, String fill, Align align, double bar, List<Ruled> again) {

  static final double LEADING = 1.4;

  /** The room between a cell's edge and its text. */
  static final double ACROSS = 3;

  static final double DOWN = 3;

  private static final double BAR = 4;

  /** A line of a cell; a strong one is a name above what follows. */
  record Ruled(PdfText.Line line, boolean strong) {}

  /** The same cell with these lines. */
  PdfCell of(List<Ruled> some, double itsBar) {
    return new PdfCell(some, size, fill, align, itsBar, again);
  }

  private double leading() {
    return size * LEADING;
  }

  double height() {
    return lines.size() * leading() + (bar < 0 ? 0 : BAR);
  }

  /** How many of its lines stand where there is room for so many: no name is left behind alone. */
  int taken(int room) {
    int taken = Math.min(room, lines.size());
    while (taken > 1 && taken < lines.size() && lines.get(taken - 1).strong()) {
      taken--;
    }
    return taken;
  }

  /** Draws what is mere look: the colour behind it, its bar, the lines round it. */
  void ground(PdfPaper paper, double x, double width, double height) {
    double bottom = paper.y() - height;
    if (!fill.equals("FFFFFF")) {
      paper.ink().fill(fill, x, bottom, width, height);
    }
    if (bar >= 0) {
      double under = top(paper, height) - lines.size() * leading();
      paper.ink().fill(Look.BAR, x + ACROSS, under - BAR + 1, (width - 2 * ACROSS) * bar, BAR - 1);
    }
    paper.ink().frame(x, bottom, width, height);
  }

  private double top(PdfPaper paper, double height) {
    return paper.y() - Math.max(DOWN, (height - height()) / 2);
  }

  /** Draws its text. */
  void text(PdfPaper paper, double x, double width, double height) {
    double top = top(paper, height);
    for (Ruled line : lines) {
      line(paper, line, x, top, width);
      top -= leading();
    }
  }

  /** Draws its text as a part of this type, in which each paragraph of several is one too. */
  void part(PdfPaper paper, String type, String attributes, double x, double width, double height)
      throws IOException {
    boolean blank = lines.stream().allMatch(l -> l.line().glyphs().isEmpty());
    if (!blank && lines.stream().filter(l -> l.line().last()).count() <= 1) {
      paper.beginPart(type, attributes);
      text(paper, x, width, height);
      paper.endPart();
      return;
    }
    paper.structure().open(type, attributes);
    double top = top(paper, height);
    boolean begins = true;
    for (int i = 0; i < lines.size() && !blank; i++) {
      if (begins) {
        paper.beginPart("P", "");
      }
      line(paper, lines.get(i), x, top, width);
      top -= leading();
      begins = lines.get(i).line().last() || i + 1 == lines.size();
      if (begins) {
        paper.endPart();
      }
    }
    paper.structure().close();
  }

  private void line(PdfPaper paper, Ruled line, double x, double top, double width) {
    FontRole role = line.strong() ? FontRole.HEADING : FontRole.BODY;
    Style style = new Style(role, size, leading(), align, 0, 0);
    boolean bold = line.strong() && bold(paper);
    paper.draw(line.line(), x + ACROSS, top, width - 2 * ACROSS, style, bold);
  }

  /** Whether 黑体 has to be told from the text by its weight, since both are the same font. */
  static boolean bold(PdfPaper paper) {
    return paper.face(FontRole.HEADING).looksLike(paper.face(FontRole.BODY));
  }
}
