package org.zcwc.text;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where words without a figure stand in quotation marks: looked for when first asked. */
final class Quotations {

  private static final Pattern QUOTE = Pattern.compile("[“\"][^”\"\\d。；]{2,30}[”\"]");

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
    Matcher quote = QUOTE.matcher(text);
    int at = opening(text, 0);
    while (at < text.length()) {
      boolean whole = quote.region(at, text.length()).lookingAt();
      if (whole) {
        quoted.set(at, quote.end());
      }
      at = opening(text, whole ? quote.end() : at + 1);
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
}
