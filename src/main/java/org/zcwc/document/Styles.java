package org.zcwc.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The styles of a workbook, numbered as they are first used, and the part that lists them. */
final class Styles {

  private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  /** The first number that is free for formats of one's own (ECMA-376 part 1, 18.8.30). */
  private static final int OWN_FORMATS = 164;

  private final Map<CellStyle, Integer> styles = new LinkedHashMap<>();
  private final Map<Typeface, Integer> fonts = new LinkedHashMap<>();
  private final Map<String, Integer> fills = new LinkedHashMap<>();
  private final Map<String, Integer> formats = new LinkedHashMap<>();
  private final List<String> tones = new ArrayList<>();

  private record Typeface(String name, double size) {}

  /** The first style is what cells without one have; the widths of columns are counted in it. */
  Styles(CellStyle normal) {
    fills.put("", 0);
    fills.put("gray125", 1);
    formats.put("General", 0);
    of(normal);
  }

  /** The number of this style. */
  int of(CellStyle style) {
    Integer known = styles.get(style);
    if (known != null) {
      return known;
    }
    number(fonts, new Typeface(style.font(), style.size()));
    number(fills, style.fill());
    if (!formats.containsKey(style.format())) {
      formats.put(style.format(), OWN_FORMATS + formats.size() - 1);
    }
    return number(styles, style);
  }

  /** The number of the differential style that puts this colour behind a cell. */
  int tone(String colour) {
    if (!tones.contains(colour)) {
      tones.add(colour);
    }
    return tones.indexOf(colour);
  }

  private static <T> int number(Map<T, Integer> numbers, T value) {
    Integer number = numbers.putIfAbsent(value, numbers.size());
    return number == null ? numbers.size() - 1 : number;
  }

  /** Writes {@code xl/styles.xml}. */
  void write(XmlWriter xml) throws IOException {
    xml.start("styleSheet", "xmlns", SHEETS);
    if (formats.size() > 1) {
      xml.start("numFmts", "count", text(formats.size() - 1));
      for (Map.Entry<String, Integer> format : formats.entrySet()) {
        if (format.getValue() > 0) {
          xml.empty("numFmt", "numFmtId", text(format.getValue()), "formatCode", format.getKey());
        }
      }
      xml.end();
    }
    fonts(xml);
    fills(xml);
    borders(xml);
    xml.start("cellStyleXfs", "count", "1");
    xml.empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0").end();
    xml.start("cellXfs", "count", text(styles.size()));
    for (CellStyle style : styles.keySet()) {
      cell(xml, style);
    }
    xml.end();
    xml.start("cellStyles", "count", "1");
    xml.empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0").end();
    xml.start("dxfs", "count", text(tones.size()));
    for (String tone : tones) {
      xml.start("dxf").start("fill").start("patternFill");
      xml.empty("bgColor", "rgb", "FF" + tone).end().end().end();
    }
    xml.end();
  }

  private void fonts(XmlWriter xml) throws IOException {
    xml.start("fonts", "count", text(fonts.size()));
    for (Typeface font : fonts.keySet()) {
      xml.start("font");
      xml.empty("sz", "val", Double.toString(font.size()));
      xml.empty("color", "rgb", "FF000000");
      xml.empty("name", "val", font.name());
      xml.empty("charset", "val", "134").end();
    }
    xml.end();
  }

  private void fills(XmlWriter xml) throws IOException {
    xml.start("fills", "count", text(fills.size()));
    for (String fill : fills.keySet()) {
      xml.start("fill");
      if (fill.isEmpty() || fill.equals("gray125")) {
        xml.empty("patternFill", "patternType", fill.isEmpty() ? "none" : fill);
      } else {
        xml.start("patternFill", "patternType", "solid");
        xml.empty("fgColor", "rgb", "FF" + fill).empty("bgColor", "indexed", "64").end();
      }
      xml.end();
    }
    xml.end();
  }

  private static void borders(XmlWriter xml) throws IOException {
    xml.start("borders", "count", "2");
    xml.start("border").empty("left").empty("right").empty("top").empty("bottom").end();
    xml.start("border");
    for (String side : List.of("left", "right", "top", "bottom")) {
      xml.start(side, "style", "thin").empty("color", "rgb", "FF000000").end();
    }
    xml.end().end();
  }

  private void cell(XmlWriter xml, CellStyle style) throws IOException {
    xml.start(
        "xf",
        "numFmtId",
        text(formats.get(style.format())),
        "fontId",
        text(fonts.get(new Typeface(style.font(), style.size()))),
        "fillId",
        text(fills.get(style.fill())),
        "borderId",
        style.border() ? "1" : "0",
        "xfId",
        "0",
        "quotePrefix",
        style.literal() ? "1" : "0",
        "applyNumberFormat",
        "1",
        "applyFont",
        "1",
        "applyFill",
        "1",
        "applyBorder",
        "1",
        "applyAlignment",
        "1",
        "applyProtection",
        style.open() ? "1" : "0");
    xml.empty(
        "alignment",
        "horizontal",
        style.horizontal(),
        "vertical",
        style.vertical(),
        "wrapText",
        "1");
    if (style.open()) {
      xml.empty("protection", "locked", "0");
    }
    xml.end();
  }

  private static String text(int number) {
    return Integer.toString(number);
  }
}
