package org.zcwc.grid;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The text in the bytes of an XML part: UTF-8, its entities resolved, its line ends {@code \n}. */
final class XmlText {

  /** Bytes of the longest entity that is let pass. */
  private static final int ENTITY = 12;

  private static final char REPLACED = '\uFFFD';

  /** No character: what stands there is not plain, and is looked at with more care. */
  private static final int ODD = -1;

  private final byte[] xml;

  /** Used again for each text. */
  private char[] characters = new char[256];

  /** Where what was read last ends. */
  private int end;

  XmlText(byte[] xml) {
    this.xml = xml;
  }

  /** The text from here up to the next element, or to the part's end. */
  String upToElement(int from) throws IOException {
    byte[] bytes = xml;
    char[] out = characters;
    int filled = 0;
    int bits = 0;
    int i = from;
    while (i < bytes.length && bytes[i] != '<') {
      if (filled + 2 > out.length) {
        characters = Arrays.copyOf(out, out.length * 2);
        out = characters;
      }
      int c = bytes[i++];
      bits |= c;
      if (c >= 0 && c != '&' && c != '\r') {
        out[filled++] = (char) c;
        continue;
      }
      c = c == '&' ? numbered(i - 1) : c == '\r' ? lineEnd(i) : hanzi(i - 1);
      if (c == ODD) {
        return carefully(from);
      }
      bits = ~0;
      i = end;
      if (c <= Character.MAX_VALUE) {
        out[filled++] = (char) c;
      } else {
        out[filled++] = Character.highSurrogate(c);
        out[filled++] = Character.lowSurrogate(c);
      }
    }
    end = i;
    return bits >= 0 // nothing but ASCII
        ? new String(bytes, from, filled, StandardCharsets.ISO_8859_1)
        : new String(out, 0, filled);
  }

  /** Where what {@link #upToElement} read ends. */
  int end() {
    return end;
  }

  private String carefully(int from) throws IOException {
    int to = find('<', from);
    String text = of(from, to);
    end = to;
    return text;
  }

  private int lineEnd(int behind) {
    end = behind < xml.length && xml[behind] == '\n' ? behind + 1 : behind;
    return '\n';
  }

  /** The character of three bytes that stands here. */
  private int hanzi(int at) {
    byte[] bytes = xml;
    if ((bytes[at] & 0xF0) != 0xE0 || at + 2 >= bytes.length) {
      return ODD;
    }
    int second = bytes[at + 1];
    int third = bytes[at + 2];
    int c = (bytes[at] & 0xF) << 12 | (second & 0x3F) << 6 | (third & 0x3F);
    boolean well = (second & 0xC0) == 0x80 && (third & 0xC0) == 0x80;
    end = at + 3;
    return well && c >= 0x800 && !(c >= 0xD800 && c <= 0xDFFF) ? c : ODD;
  }

  /** Some programs write each hanzi as its number, so this is as hot as the rest. */
  private int numbered(int at) {
    byte[] bytes = xml;
    int code = 0;
    int last = Math.min(at + ENTITY, bytes.length - 1);
    if (last < at + 2 || bytes[at + 1] != '#') {
      return ODD;
    }
    for (int i = at + 2; i <= last; i++) {
      int digit = bytes[i] - '0';
      if (digit >= 0 && digit <= 9 && code <= Character.MAX_CODE_POINT) {
        code = code * 10 + digit;
      } else {
        end = i + 1;
        boolean well = bytes[i] == ';' && code > 0 && code <= Character.MAX_CODE_POINT;
        return well ? code : ODD;
      }
    }
    return ODD;
  }

  /** The text of a stretch. */
  String of(int from, int to) throws IOException {
    byte[] bytes = xml;
    int bits = 0;
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      bits |= b;
      if (b == '&' || b == '\r') {
        return resolve(from, to);
      }
    }
    return bits >= 0
        ? new String(bytes, from, to - from, StandardCharsets.ISO_8859_1)
        : decode(from, to);
  }

  /** The text of a stretch in which nothing stands for anything else. */
  String decode(int from, int to) throws IOException {
    String text = new String(xml, from, to - from, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACED) >= 0 && !holdsReplacement(from, to)) {
      throw UnreadableException.broken("utf-8");
    }
    return text;
  }

  /** Whether the sign itself was written, and does not stand for bytes that are no UTF-8. */
  private boolean holdsReplacement(int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      if ((xml[i] & 0xFF) == 0xEF && (xml[i + 1] & 0xFF) == 0xBF && (xml[i + 2] & 0xFF) == 0xBD) {
        return true;
      }
    }
    return false;
  }

  private String resolve(int from, int to) throws IOException {
    StringBuilder out = new StringBuilder((to - from) / 3 + 16); // a hanzi has three bytes or more
    int done = from;
    for (int i = from; i < to; i++) {
      if (xml[i] == '\r') {
        out.append(decode(done, i)).append('\n');
        i += i + 1 < to && xml[i + 1] == '\n' ? 1 : 0;
        done = i + 1;
      } else if (xml[i] == '&') {
        int semicolon = find(';', i);
        if (semicolon >= to || semicolon - i > ENTITY) {
          throw UnreadableException.damaged("xml entity");
        }
        if (done < i) {
          out.append(decode(done, i));
        }
        out.appendCodePoint(entity(i + 1, semicolon));
        i = semicolon;
        done = semicolon + 1;
      }
    }
    return done == to ? out.toString() : out.append(decode(done, to)).toString();
  }

  private int entity(int from, int to) throws IOException {
    if (xml[from] != '#') {
      return named(decode(from, to));
    }
    boolean hex = from + 1 < to && xml[from + 1] == 'x';
    int base = hex ? 16 : 10;
    int code = 0;
    for (int i = hex ? from + 2 : from + 1; i < to; i++) {
      int digit = digit(xml[i], base);
      if (digit < 0 || code > Character.MAX_CODE_POINT) {
        throw UnreadableException.damaged("xml entity");
      }
      code = code * base + digit;
    }
    if (code == 0 || !Character.isValidCodePoint(code)) {
      throw UnreadableException.damaged("xml entity");
    }
    return code;
  }

  private static int digit(byte b, int base) {
    if (b >= '0' && b <= '9') {
      return b - '0';
    }
    int letter = b | 0x20;
    return base == 16 && letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
  }

  private static int named(String name) throws IOException {
    return switch (name) {
      case "lt" -> '<';
      case "gt" -> '>';
      case "amp" -> '&';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> throw UnreadableException.damaged("xml entity");
    };
  }

  /** Where this character stands next, or the part's end. */
  int find(char c, int from) {
    byte[] bytes = xml; // read once, and not at each step
    int i = from;
    while (i < bytes.length && bytes[i] != c) {
      i++;
    }
    return i;
  }
}
