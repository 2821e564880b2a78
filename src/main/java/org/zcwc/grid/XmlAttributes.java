package org.zcwc.grid;

import java.io.IOException;
import java.util.Arrays;

/**
 * The attributes of the element that was started last. They are looked for when the first of them
 * is asked for, which for most elements never comes.
 */
final class XmlAttributes {

  /** Numbers kept of one: where its name without prefix begins and ends, and its value. */
  private static final int EACH = 4;

  private final byte[] xml;
  private final XmlText text;
  private int[] places = new int[8 * EACH];
  private int filled;
  private int from;
  private int to;

  XmlAttributes(byte[] xml, XmlText text) {
    this.xml = xml;
    this.text = text;
  }

  /** Another element was started, with its attributes between these. */
  void within(int start, int end) {
    from = start;
    to = end;
    filled = -1;
  }

  /** An attribute by its name without prefix; empty where there is none. */
  String of(String local) throws IOException {
    if (filled < 0) {
      find();
    }
    for (int i = 0; i < filled; i += EACH) {
      boolean as = places[i + 1] - places[i] == local.length();
      if (as && XmlNames.stands(local, xml, places[i])) {
        return text.of(places[i + 2], places[i + 3]);
      }
    }
    return "";
  }

  private void find() {
    byte[] bytes = xml;
    filled = 0;
    int i = from;
    while (i < to) {
      while (i < to && bytes[i] <= ' ') {
        i++;
      }
      int name = i;
      while (i < to && bytes[i] != '=' && bytes[i] > ' ') {
        name = bytes[i] == ':' ? i + 1 : name;
        i++;
      }
      int end = i;
      while (i < to && bytes[i] != '"' && bytes[i] != '\'') {
        i++;
      }
      if (i >= to) {
        return;
      }
      int close = i + 1;
      while (close < to && bytes[close] != bytes[i]) {
        close++;
      }
      add(name, end, i + 1, close);
      i = close + 1;
    }
  }

  private void add(int name, int nameEnd, int value, int valueEnd) {
    if (filled == places.length) {
      places = Arrays.copyOf(places, filled * 2);
    }
    places[filled++] = name;
    places[filled++] = nameEnd;
    places[filled++] = value;
    places[filled++] = valueEnd;
  }
}
