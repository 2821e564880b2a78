package org.zcwc.grid;

import java.io.IOException;

/**
 * The names of a part's elements, without their prefixes, as strings that are made once: a sheet
 * has thousands of elements of some ten names.
 */
final class XmlNames {

  private static final int SLOTS = 256;

  /** Those of nearly every sheet, ready to use. */
  private static final String[] COMMON =
      common(
          "worksheet",
          "sheetData",
          "row",
          "c",
          "v",
          "f",
          "is",
          "t",
          "r",
          "rPr",
          "rPh",
          "si",
          "col",
          "mergeCell",
          "mergeCells",
          "sheet",
          "workbookPr",
          "calcPr",
          "Relationship",
          "numFmt",
          "cellXfs",
          "xf");

  private final byte[] xml;
  private final XmlText text;
  private final String[] known = new String[SLOTS];

  XmlNames(byte[] xml, XmlText text) {
    this.xml = xml;
    this.text = text;
    System.arraycopy(COMMON, 0, known, 0, SLOTS);
  }

  private static String[] common(String... names) {
    String[] slots = new String[SLOTS];
    for (String name : names) {
      int hash = 0;
      for (int i = 0; i < name.length(); i++) {
        hash = hash * 31 + name.charAt(i);
      }
      slots[slot(hash)] = name;
    }
    return slots;
  }

  private static int slot(int hash) {
    return (hash ^ (hash >>> 8)) & (SLOTS - 1);
  }

  /** The name that stands here, without its prefix. */
  String of(int from, int to) throws IOException {
    byte[] bytes = xml;
    int local = from;
    int hash = 0;
    for (int i = from; i < to; i++) {
      int b = bytes[i];
      if (b == ':') {
        local = i + 1;
        hash = 0;
      } else {
        hash = hash * 31 + b;
      }
    }
    int slot = slot(hash);
    String same = known[slot];
    if (same != null && same.length() == to - local && stands(same, bytes, local)) {
      return same;
    }
    String fresh = text.decode(local, to);
    known[slot] = fresh;
    return fresh;
  }

  /** Whether this stands here; there must be as many bytes as it has characters. */
  static boolean stands(String ascii, byte[] bytes, int from) {
    for (int i = 0; i < ascii.length(); i++) {
      if (bytes[from + i] != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
