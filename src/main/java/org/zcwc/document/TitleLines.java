package org.zcwc.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A title's lines: as few as fit, each longer than the one above it by a little, so that they stand
 * as a trapezium (GB/T 9704-2012, 7.3.1).
 */
public final class TitleLines {

  /** Which part of the letters the last of two lines has over the first. */
  private static final double WIDER = 1.12;

  private static final String NOT_FIRST = "，。、；：！？）》〉」』】”’%的和与及为";
  private static final String NOT_LAST = "（《〈「『【“‘关于为和与及";

  private TitleLines() {}

  /**
   * The lines.
   *
   * @param size in points
   * @param width that a line may have, in points
   */
  public static List<String> of(String text, double size, double width) {
    int count = (int) Math.ceil(TextExtent.width(text, size) / width);
    List<String> lines = new ArrayList<>();
    String rest = text;
    for (int left = count; left > 1; left--) {
      double share = 1;
      for (int i = 1; i < left; i++) {
        share += Math.pow(WIDER, i);
      }
      int end = end(rest, TextExtent.width(rest, size) / share, size);
      lines.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    lines.add(rest);
    return lines;
  }

  /** The place nearest to this width where a title's line may end. */
  private static int end(String text, double width, double size) {
    int best = text.length();
    double least = Double.MAX_VALUE;
    for (int i = 1; i < text.length(); i++) {
      double off = Math.abs(TextExtent.width(text.substring(0, i), size) - width);
      if (off < least && mayBreak(text.charAt(i - 1), text.charAt(i))) {
        least = off;
        best = i;
      }
    }
    return best;
  }

  private static boolean mayBreak(char before, char after) {
    boolean within = before < 0x2E80 && after < 0x2E80 && before != ' ';
    boolean pair = Character.isHighSurrogate(before) && Character.isLowSurrogate(after);
    boolean number = Character.isDigit(before) && "年月日号件".indexOf(after) >= 0;
    return !within
        && !pair
        && !number
        && NOT_FIRST.indexOf(after) < 0
        && NOT_LAST.indexOf(before) < 0;
  }
}
