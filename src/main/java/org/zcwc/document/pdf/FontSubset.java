package org.zcwc.document.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The glyphs of a font that a document shows, as a font of their own: glyph 0 is the missing one,
 * the others are numbered as they were first shown, parts of composed glyphs come last.
 */
final class FontSubset {

  private static final int WORDS = 1;
  private static final int SCALE = 8;
  private static final int MORE = 0x20;
  private static final int SCALES = 0x40;
  private static final int MATRIX = 0x80;

  private final TrueType font;
  private final List<Integer> glyphs;

  /** The subset of these glyphs, in this order. */
  FontSubset(TrueType font, List<Integer> shown) {
    this.font = font;
    this.glyphs = new ArrayList<>(shown);
  }

  /** The font file, with the tables that ISO 32000-1, 9.9 asks for. */
  byte[] bytes() {
    ByteArrayOutputStream outlines = new ByteArrayOutputStream();
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i < glyphs.size(); i++) {
      offsets.add(outlines.size());
      byte[] outline = outline(glyphs.get(i));
      outlines.writeBytes(outline);
      outlines.writeBytes(new byte[-outline.length & 3]);
    }
    offsets.add(outlines.size());
    Map<String, ByteBuffer> tables = new TreeMap<>();
    for (String kept : List.of("cvt ", "fpgm", "prep")) {
      if (font.table(kept).limit() > 0) {
        tables.put(kept, font.table(kept));
      }
    }
    ByteBuffer head = copy("head");
    head.putInt(8, 0).putShort(50, (short) 1);
    tables.put("head", head);
    tables.put("hhea", copy("hhea").putShort(34, (short) glyphs.size()));
    tables.put("maxp", copy("maxp").putShort(4, (short) glyphs.size()));
    tables.put("glyf", ByteBuffer.wrap(outlines.toByteArray()));
    ByteBuffer loca = ByteBuffer.allocate(4 * offsets.size());
    offsets.forEach(loca::putInt);
    tables.put("loca", loca.flip());
    ByteBuffer measures = ByteBuffer.allocate(4 * glyphs.size());
    for (int glyph : glyphs) {
      measures.putShort((short) font.advance(glyph)).putShort(font.leftBearing(glyph));
    }
    tables.put("hmtx", measures.flip());
    return file(tables);
  }

  private ByteBuffer copy(String table) {
    ByteBuffer copy = ByteBuffer.allocate(font.table(table).limit());
    return copy.put(font.table(table).duplicate().rewind()).flip();
  }

  /** An outline whose parts have the subset's numbers. */
  private byte[] outline(int glyph) {
    ByteBuffer from = font.outline(glyph);
    byte[] bytes = new byte[from.remaining()];
    from.get(0, bytes);
    if (bytes.length > 10 && bytes[0] < 0) {
      ByteBuffer parts = ByteBuffer.wrap(bytes);
      int at = 10;
      int flags = MORE;
      while ((flags & MORE) != 0 && at + 4 <= bytes.length) {
        flags = parts.getShort(at);
        parts.putShort(at + 2, (short) number(parts.getShort(at + 2) & 0xFFFF));
        at += (flags & WORDS) != 0 ? 8 : 6;
        at += (flags & SCALE) != 0 ? 2 : (flags & SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
      }
    }
    return bytes;
  }

  private int number(int part) {
    int known = glyphs.indexOf(part);
    if (known < 0) {
      glyphs.add(part);
      known = glyphs.size() - 1;
    }
    return known;
  }

  private static byte[] file(Map<String, ByteBuffer> tables) {
    int count = tables.size();
    int power = Integer.highestOneBit(count);
    int size = 12 + 16 * count;
    for (ByteBuffer table : tables.values()) {
      size += (table.limit() + 3) & ~3;
    }
    ByteBuffer file = ByteBuffer.allocate(size);
    file.putInt(0x00010000).putShort((short) count).putShort((short) (16 * power));
    file.putShort((short) Integer.numberOfTrailingZeros(power));
    file.putShort((short) (16 * (count - power)));
    int at = 12 + 16 * count;
    int head = 0;
    for (Map.Entry<String, ByteBuffer> entry : tables.entrySet()) {
      ByteBuffer table = entry.getValue().duplicate().rewind();
      int length = table.limit();
      for (char c : entry.getKey().toCharArray()) {
        file.put((byte) c);
      }
      file.put(at, bytes(table), 0, length);
      file.putInt(sum(file, at, length)).putInt(at).putInt(length);
      head = entry.getKey().equals("head") ? at : head;
      at += (length + 3) & ~3;
    }
    return file.putInt(head + 8, 0xB1B0AFBA - sum(file, 0, size)).array();
  }

  private static byte[] bytes(ByteBuffer table) {
    byte[] bytes = new byte[table.limit()];
    table.get(0, bytes);
    return bytes;
  }

  private static int sum(ByteBuffer file, int start, int length) {
    int sum = 0;
    for (int at = start; at < start + length; at += 4) {
      sum += file.getInt(at);
    }
    return sum;
  }
}
