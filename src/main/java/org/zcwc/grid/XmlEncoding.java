package org.zcwc.grid;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** The encoding of an XML part. */
final class XmlEncoding {

  private XmlEncoding() {}

  /** A part's bytes in UTF-8, as they are where they are in it already. */
  static byte[] utf8(byte[] part) throws IOException {
    boolean big = part.length >= 2 && (part[0] & 0xFF) == 0xFE && (part[1] & 0xFF) == 0xFF;
    boolean little = part.length >= 2 && (part[0] & 0xFF) == 0xFF && (part[1] & 0xFF) == 0xFE;
    if (big || little) {
      return new String(part, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8);
    }
    Charset declared = declared(part);
    return declared.equals(StandardCharsets.UTF_8)
        ? part
        : new String(part, declared).getBytes(StandardCharsets.UTF_8);
  }

  /** OOXML is UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.1), but some programs declare another one. */
  private static Charset declared(byte[] part) throws IOException {
    if (part.length < 5 || part[0] != '<' || part[1] != '?') {
      return StandardCharsets.UTF_8;
    }
    int to = 2;
    while (to < part.length && to < 200 && part[to] != '>') {
      to++;
    }
    String declaration = new String(part, 0, to, StandardCharsets.ISO_8859_1);
    int at = declaration.indexOf("encoding=");
    if (at < 0 || at + 10 >= to) {
      return StandardCharsets.UTF_8;
    }
    int close = declaration.indexOf(declaration.charAt(at + 9), at + 10);
    String name = close < 0 ? "" : declaration.substring(at + 10, close);
    // The declaration was read byte by byte, so UTF-16 without its mark is what it cannot be.
    if (name.equalsIgnoreCase("utf-8") || name.regionMatches(true, 0, "utf-16", 0, 6)) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw UnreadableException.damaged("xml encoding");
    }
  }
}
