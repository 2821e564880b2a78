package org.zcwc.document.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A font's table of characters ({@code cmap}, formats 4 and 12), searched where it lies. */
final class CharacterMap {

  private final ByteBuffer map;
  private final boolean full;

  private CharacterMap(ByteBuffer map, boolean full) {
    this.map = map;
    this.full = full;
  }

  /** The fullest of the Unicode maps. */
  static CharacterMap of(ByteBuffer cmap) throws IOException {
    CharacterMap best = null;
    for (int i = 0; i < (cmap.getShort(2) & 0xFFFF); i++) {
      int platform = cmap.getShort(4 + 8 * i);
      int encoding = cmap.getShort(6 + 8 * i);
      int at = cmap.getInt(8 + 8 * i);
      boolean unicode = platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10));
      int format = cmap.getShort(at);
      if (unicode && (format == 12 || (format == 4 && best == null))) {
        ByteBuffer map = cmap.slice(at, cmap.limit() - at).order(ByteOrder.BIG_ENDIAN);
        best = new CharacterMap(map, format == 12);
      }
    }
    if (best == null) {
      throw new IOException("no Unicode map");
    }
    return best;
  }

  /** The glyph of a character, 0 for none. */
  int glyph(int codePoint) {
    if (full) {
      return inGroups(codePoint);
    }
    return codePoint > 0xFFFF ? 0 : inSegments(codePoint);
  }

  private int inGroups(int codePoint) {
    int low = 0;
    int high = map.getInt(12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = 16 + 12 * middle;
      if (codePoint < map.getInt(at)) {
        high = middle - 1;
      } else if (codePoint > map.getInt(at + 4)) {
        low = middle + 1;
      } else {
        return map.getInt(at + 8) + codePoint - map.getInt(at);
      }
    }
    return 0;
  }

  private int inSegments(int codePoint) {
    int twice = map.getShort(6) & 0xFFFF;
    int low = 0;
    int high = twice / 2 - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if ((map.getShort(14 + 2 * middle) & 0xFFFF) < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int start = map.getShort(16 + twice + 2 * low) & 0xFFFF;
    int end = map.getShort(14 + 2 * low) & 0xFFFF;
    if (codePoint < start || codePoint > end) {
      return 0;
    }
    int delta = map.getShort(16 + 2 * twice + 2 * low);
    int rangeAt = 16 + 3 * twice + 2 * low;
    int range = map.getShort(rangeAt) & 0xFFFF;
    if (range == 0) {
      return (codePoint + delta) & 0xFFFF;
    }
    int at = rangeAt + range + 2 * (codePoint - start);
    int glyph = at + 2 <= map.limit() ? map.getShort(at) & 0xFFFF : 0;
    return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
  }
}
