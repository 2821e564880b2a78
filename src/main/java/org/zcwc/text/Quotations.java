package org.zcwc.text;

import java.util.BitSet;

/** Where words without a figure stand in quotation marks: looked for when first asked. */
final class Quotations {

  /** How long they are, in characters between the marks. */
  private static final int SHORTEST = 2;

  private static final int LONGEST = 30;

  private final String text;
  private BitSet quoted = new BitSet();
  private boolean found;

  /**
   * @param text folded
   */
  Quotations(String text) {
    this.text = text;
  }

  /** Whether this character stands in one. */
  boolean hold(int at) {
    if (!found) {
      quoted = quoted(text);
      found = true;
    }
    return quoted.get(at);
  }

  private static BitSet quoted(String text) {
    BitSet quoted = new BitSet();
    int at = opening(text, 0);
    while (at < text.length()) {
      int end = closing(text, at);
      if (end >= 0) {
        quoted.set(at, end + 1);
      }
      at = opening(text, end >= 0 ? end + 1 : at + 1);
    }
    return quoted;
  }

  /** Where the next mark stands that may open a quotation; the text's end for none. */
  private static int opening(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '“' && text.charAt(at) != '"') {
      at++;
    }
    return at;
  }

  /** Where the quotation ends that opens here; -1 for what is none, or holds a figure. */
  private static int closing(String text, int from) {
    int end = from + 1;
    while (end < text.length() && end - from <= LONGEST && within(text.charAt(end))) {
      end++;
    }
    boolean closed = end < text.length() && "”\"".indexOf(text.charAt(end)) >= 0;
    return closed && end - from > SHORTEST ? end : -1;
  }

  private static boolean within(char c) {
    return "”\"。；".indexOf(c) < 0 && (c < '0' || c > '9');
  }
}
