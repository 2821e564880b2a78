package org.zcwc.document.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType font (ISO/IEC 14496-22), read where it lies: nothing is parsed before it is asked for.
 */
final class TrueType {

  private static final int COLLECTION = 0x74746366;
  private static final int VERSION_1 = 0x00010000;
  private static final int APPLE = 0x74727565;

  private final String origin;
  private final Map<String, ByteBuffer> tables = new HashMap<>();
  private final CharacterMap characters;
  private final int glyphs;
  private final int wideGlyphs;
  private final boolean longOffsets;
  private final double unitsPerEm;

  private TrueType(ByteBuffer data, int offset, String file) throws IOException {
    this.origin = file + "@" + offset;
    int version = data.getInt(offset);
    if (version != VERSION_1 && version != APPLE) {
      throw new IOException("not TrueType: " + Integer.toHexString(version));
    }
    int count = data.getShort(offset + 4) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int at = offset + 12 + 16 * i;
      byte[] tag = new byte[4];
      data.get(at, tag);
      tables.put(
          new String(tag, StandardCharsets.US_ASCII),
          data.slice(data.getInt(at + 8), data.getInt(at + 12)).order(ByteOrder.BIG_ENDIAN));
    }
    for (String needed : new String[] {"cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp"}) {
      if (!tables.containsKey(needed)) {
        throw new IOException("no table " + needed);
      }
    }
    glyphs = table("maxp").getShort(4) & 0xFFFF;
    wideGlyphs = table("hhea").getShort(34) & 0xFFFF;
    longOffsets = table("head").getShort(50) != 0;
    unitsPerEm = table("head").getShort(18) & 0xFFFF;
    characters = CharacterMap.of(table("cmap"));
    if (unitsPerEm == 0 || wideGlyphs == 0) {
      throw new IOException("no measures");
    }
  }

  /**
   * Reads a font, or one face of a collection.
   *
   * @param file where it is from
   * @param face part of the face's name; empty takes the first that can be used
   * @throws IOException where it is no TrueType font, or may not be embedded
   */
  static TrueType read(ByteBuffer bytes, String file, String face) throws IOException {
    ByteBuffer data = bytes.duplicate().order(ByteOrder.BIG_ENDIAN);
    try {
      if (data.getInt(0) != COLLECTION) {
        return new TrueType(data, 0, file).embeddable();
      }
      IOException why = new IOException("no face " + face);
      for (int i = 0; i < data.getInt(8); i++) {
        try {
          TrueType one = new TrueType(data, data.getInt(12 + 4 * i), file).embeddable();
          if (face.isEmpty() || one.name(4).contains(face) || one.name(6).contains(face)) {
            return one;
          }
        } catch (IOException e) {
          why = e;
        }
      }
      throw why;
    } catch (IndexOutOfBoundsException e) {
      throw new IOException("broken font", e);
    }
  }

  /** OS/2 fsType: a restricted licence, or one that forbids subsets or outlines. */
  private TrueType embeddable() throws IOException {
    ByteBuffer os2 = table("OS/2");
    int type = os2.limit() > 9 ? os2.getShort(8) : 0;
    if ((type & 0xF) == 2 || (type & 0x300) != 0) {
      throw new IOException("its licence forbids embedding");
    }
    return this;
  }

  /** A table, empty where there is none. */
  ByteBuffer table(String tag) {
    return tables.getOrDefault(tag, ByteBuffer.allocate(0));
  }

  /** The glyph of a character, 0 where the font has none that shows. */
  int glyph(int codePoint) {
    int glyph = characters.glyph(codePoint);
    boolean shows = glyph > 0 && glyph < glyphs;
    return shows && (Character.isSpaceChar(codePoint) || outline(glyph).hasRemaining()) ? glyph : 0;
  }

  /** How wide a glyph is, in thousandths of the font's size. */
  double width(int glyph) {
    return advance(glyph) * 1000 / unitsPerEm;
  }

  /** How wide a glyph is, in the font's own units. */
  int advance(int glyph) {
    return table("hmtx").getShort(4 * Math.min(glyph, wideGlyphs - 1)) & 0xFFFF;
  }

  /** The space left of a glyph, in the font's own units. */
  short leftBearing(int glyph) {
    ByteBuffer measures = table("hmtx");
    int at = glyph < wideGlyphs ? 4 * glyph + 2 : 4 * wideGlyphs + 2 * (glyph - wideGlyphs);
    return at + 2 <= measures.limit() ? measures.getShort(at) : 0;
  }

  /** A glyph's outline, empty where it has none. */
  ByteBuffer outline(int glyph) {
    ByteBuffer offsets = table("loca");
    ByteBuffer outlines = table("glyf");
    int size = longOffsets ? 4 : 2;
    if ((glyph + 2) * size > offsets.limit()) {
      return ByteBuffer.allocate(0);
    }
    int start =
        longOffsets ? offsets.getInt(4 * glyph) : 2 * (offsets.getShort(2 * glyph) & 0xFFFF);
    int end =
        longOffsets
            ? offsets.getInt(4 * glyph + 4)
            : 2 * (offsets.getShort(2 * glyph + 2) & 0xFFFF);
    boolean sound = start >= 0 && end > start && end <= outlines.limit();
    return sound
        ? outlines.slice(start, end - start).order(ByteOrder.BIG_ENDIAN)
        : ByteBuffer.allocate(0);
  }

  /** A measure of a table in thousandths of the font's size, 0 where there is none. */
  int measure(String table, int offset) {
    ByteBuffer values = table(table);
    return offset + 2 <= values.limit()
        ? (int) Math.round(values.getShort(offset) * 1000 / unitsPerEm)
        : 0;
  }

  /** Its name for PostScript, in signs that a PDF name may have. */
  String postScriptName() {
    String name = name(6).replaceAll("[^A-Za-z0-9-]", "");
    return name.isEmpty() ? "Font" : name;
  }

  /** All names of this number in the table of names, one after the other. */
  private String name(int number) {
    ByteBuffer names = table("name");
    StringBuilder found = new StringBuilder();
    int count = names.limit() < 6 ? 0 : names.getShort(2) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int at = 6 + 12 * i;
      if ((names.getShort(at + 6) & 0xFFFF) == number) {
        byte[] bytes = new byte[names.getShort(at + 8) & 0xFFFF];
        names.get((names.getShort(4) & 0xFFFF) + (names.getShort(at + 10) & 0xFFFF), bytes);
        Charset charset =
            names.getShort(at) == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
        String name = new String(bytes, charset);
        if (number != 6) {
          found.append(name).append('\n');
        } else if (found.isEmpty()) {
          found.append(name);
        }
      }
    }
    return found.toString();
  }

  /** Whether both are the same face of the same file. */
  boolean same(TrueType other) {
    return origin.equals(other.origin);
  }
}
