package org.zcwc.document.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * A font of a document, with the characters that it shows so far (ISO 32000-1, 9.7): each has a
 * number of its own, so that the text comes out as it went in.
 */
final class EmbeddedFont {

  private static final int BLOCK = 100;

  private final TrueType font;
  private final String name;
  private final Map<Integer, Glyph> shown = new HashMap<>();
  private final List<Integer> glyphs = new ArrayList<>(List.of(0));
  private final List<Integer> characters = new ArrayList<>(List.of(0));

  /**
   * A character as this font shows it.
   *
   * @param number in the font as it is embedded
   * @param width in thousandths of the size
   */
  record Glyph(EmbeddedFont font, int codePoint, int number, double width) {}

  /**
   * A font.
   *
   * @param name as pages name it, e.g. {@code F1}
   */
  EmbeddedFont(TrueType font, String name) {
    this.font = font;
    this.name = name;
  }

  String name() {
    return name;
  }

  /** Whether it has shown anything. */
  boolean used() {
    return glyphs.size() > 1;
  }

  /** Whether it can show this character. */
  boolean has(int codePoint) {
    return font.glyph(codePoint) != 0;
  }

  /** The character as this font shows it, which it must. */
  Glyph glyph(int codePoint) {
    return shown.computeIfAbsent(codePoint, this::add);
  }

  private Glyph add(int codePoint) {
    int glyph = font.glyph(codePoint);
    glyphs.add(glyph);
    characters.add(codePoint);
    return new Glyph(this, codePoint, glyphs.size() - 1, font.width(glyph));
  }

  /** Writes the font with what it showed, and gives its object's number. */
  int write(PdfFile file) throws IOException {
    String called = tag() + "+" + font.postScriptName();
    byte[] subset = new FontSubset(font, glyphs).bytes();
    int program = file.packed("/Length1 " + subset.length, subset);
    int all = file.packed("", allOf(glyphs.size()));
    int descriptor =
        file.add(
            "<</Type /FontDescriptor /FontName /"
                + called
                + " /Flags 4 /FontBBox ["
                + font.measure("head", 36)
                + " "
                + font.measure("head", 38)
                + " "
                + font.measure("head", 40)
                + " "
                + font.measure("head", 42)
                + "] /ItalicAngle 0 /Ascent "
                + font.measure("hhea", 4)
                + " /Descent "
                + font.measure("hhea", 6)
                + " /CapHeight "
                + Math.max(font.measure("OS/2", 88), 700)
                + " /StemV 80 /FontFile2 "
                + program
                + " 0 R /CIDSet "
                + all
                + " 0 R>>");
    int descendant =
        file.add(
            "<</Type /Font /Subtype /CIDFontType2 /BaseFont /"
                + called
                + " /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>"
                + " /FontDescriptor "
                + descriptor
                + " 0 R /DW 1000 /W ["
                + widths()
                + "] /CIDToGIDMap /Identity>>");
    int unicode = file.packed("", unicode().getBytes(StandardCharsets.US_ASCII));
    return file.add(
        "<</Type /Font /Subtype /Type0 /BaseFont /"
            + called
            + " /Encoding /Identity-H /DescendantFonts ["
            + descendant
            + " 0 R] /ToUnicode "
            + unicode
            + " 0 R>>");
  }

  /** Six letters that tell this subset from another (ISO 32000-1, 9.6.4). */
  private String tag() {
    CRC32 sum = new CRC32();
    characters.forEach(c -> sum.update(c + (c >> 8) * 31));
    StringBuilder tag = new StringBuilder(6);
    for (long rest = sum.getValue(); tag.length() < 6; rest /= 26) {
      tag.append((char) ('A' + rest % 26));
    }
    return tag.toString();
  }

  /** A bit for each character there is (ISO 19005-1, 6.3.5). */
  private static byte[] allOf(int count) {
    byte[] bits = new byte[(count + 7) / 8];
    for (int i = 0; i < count; i++) {
      bits[i / 8] |= (byte) (0x80 >> (i % 8));
    }
    return bits;
  }

  private String widths() {
    StringBuilder widths = new StringBuilder("0 [");
    for (int glyph : glyphs) {
      widths.append(PdfFile.number(font.width(glyph))).append(' ');
    }
    return widths.append(']').toString();
  }

  /** Which text each number stands for (ISO 32000-1, 9.10.3). */
  private String unicode() {
    StringBuilder map = new StringBuilder(64 + 16 * characters.size());
    map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
    map.append("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n");
    map.append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
    map.append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    HexFormat hex = HexFormat.of().withUpperCase();
    for (int from = 1; from < characters.size(); from += BLOCK) {
      int to = Math.min(characters.size(), from + BLOCK);
      map.append(to - from).append(" beginbfchar\n");
      for (int i = from; i < to; i++) {
        byte[] text = Character.toString(characters.get(i)).getBytes(StandardCharsets.UTF_16BE);
        map.append('<').append(hex.toHexDigits((short) i)).append("> <");
        map.append(hex.formatHex(text)).append(">\n");
      }
      map.append("endbfchar\n");
    }
    return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toString();
  }
}
