package org.zcwc.form;

import java.nio.charset.Charset;

/**
 * Tells a misspelt or shortened name of an organisation from that of another one. One character can
 * be the whole difference between two offices, so a replaced one counts as a slip only where it
 * sounds like the right one: GB 2312-80 orders its first 3,755 hanzi by their sound, and people
 * type by sound.
 */
final class Misspelling {

  /** Hanzi of one sound stand at most about this far apart in GB 2312. */
  private static final int ALIKE = 40;

  private static final int SHORTEST = 4;

  private Misspelling() {}

  /**
   * Whether {@code written} is {@code right} with one slip, or with parts of its words left out.
   */
  static boolean of(String right, String written) {
    if (right.length() < 3 || (right.length() < SHORTEST && written.length() < SHORTEST)) {
      return false;
    }
    int difference = written.length() - right.length();
    if (difference == 0) {
      return swappedOrAlike(right, written);
    }
    String shorter = difference < 0 ? written : right;
    String longer = difference < 0 ? right : written;
    boolean ends = last(shorter) == last(longer) && shorter.charAt(0) == longer.charAt(0);
    boolean half = shorter.length() >= 3 && shorter.length() * 2 >= longer.length();
    return ends && half && subsequence(shorter, longer);
  }

  private static char last(String name) {
    return name.charAt(name.length() - 1);
  }

  private static boolean subsequence(String shorter, String longer) {
    int at = 0;
    for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
      at += longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
    }
    return at == shorter.length();
  }

  private static boolean swappedOrAlike(String right, String written) {
    int first = 0;
    while (right.charAt(first) == written.charAt(first)) {
      first++;
      if (first == right.length()) {
        return true;
      }
    }
    int rest = first + 1;
    if (right.substring(rest).equals(written.substring(rest))) {
      return alike(right.charAt(first), written.charAt(first));
    }
    return rest < right.length()
        && right.charAt(first) == written.charAt(rest)
        && right.charAt(rest) == written.charAt(first)
        && right.substring(rest + 1).equals(written.substring(rest + 1));
  }

  private static boolean alike(char one, char other) {
    int first = place(one);
    int second = place(other);
    return first >= 0 && second >= 0 && Math.abs(first - second) <= ALIKE;
  }

  /** The hanzi's place among those ordered by sound, or -1. */
  private static int place(char hanzi) {
    byte[] code = String.valueOf(hanzi).getBytes(Charset.forName("GB2312"));
    if (code.length != 2) {
      return -1;
    }
    int row = (code[0] & 0xFF) - 0xB0;
    int cell = (code[1] & 0xFF) - 0xA1;
    return row >= 0 && row < 40 ? row * 94 + cell : -1;
  }
}
