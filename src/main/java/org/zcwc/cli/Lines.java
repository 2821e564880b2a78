package org.zcwc.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text for a terminal, where a hanzi is two columns wide (Unicode Standard Annex 11, wide
 * and fullwidth) and a line may end after any of them, but not within a word or a number.
 */
final class Lines {

  /** Signs that must not begin a line. */
  private static final String CLOSING = "，。、；：！？）》」』”’％%,.;:!?)]";

  /** First and last characters of the blocks that are wide. */
  private static final int[] WIDE = {
    0x1100, 0x115f, 0x2e80, 0xa4cf, 0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe30, 0xfe6f, 0xff00, 0xff60,
    0xffe0, 0xffe6, 0x1f300, 0x1faff, 0x20000, 0x3fffd
  };

  private Lines() {}

  /** How many columns this text takes. */
  static int columns(String text) {
    return text.codePoints().map(Lines::columns).sum();
  }

  private static int columns(int c) {
    boolean wide = "“”‘’…—·".indexOf(c) >= 0;
    for (int i = 0; !wide && i < WIDE.length; i += 2) {
      wide = WIDE[i] <= c && c <= WIDE[i + 1];
    }
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    return mark ? 0 : wide ? 2 : 1;
  }

  /** The text with spaces after it up to so many columns. */
  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - columns(text)));
  }

  /** Lines of at most {@code width} columns, all but the first indented by so many. */
  static List<String> wrapped(String text, int width, int indent) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (columns(rest) > width) {
      int end = breakAt(rest, width, lines.isEmpty() ? 0 : indent);
      lines.add(rest.substring(0, end).stripTrailing());
      rest = " ".repeat(indent) + rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  /** The last place within the width where a line may end, or else where the width ends. */
  private static int breakAt(String text, int width, int indent) {
    int at = 0;
    int used = 0;
    int best = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      used += columns(c);
      if (used > width) {
        break;
      }
      at += Character.charCount(c);
      if (at > indent && at < text.length() && mayBreak(c, text.codePointAt(at))) {
        best = at;
      }
    }
    return best > indent ? best : at;
  }

  private static boolean mayBreak(int before, int after) {
    return CLOSING.indexOf(after) < 0
        && (before == ' ' || after == ' ' || columns(before) == 2 || columns(after) == 2);
  }
}
