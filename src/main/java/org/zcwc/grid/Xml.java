package org.zcwc.grid;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;

/**
 * A pull pass over the XML of an OOXML part, straight over its bytes: thousands of small sheets a
 * second have to be read. It knows elements, attributes, text, CDATA and the five entities, names
 * without their prefixes, and nothing else; a document type declaration, which OOXML forbids
 * (ECMA-376 part 2, 8.1.1), is refused, so no entity can grow and none can reach out.
 */
final class Xml {

  /** What {@link #next} came upon. */
  enum Event {
    START,
    END,
    TEXT,
    /** The end of the part. */
    NOTHING
  }

  private static final int DEPTH = 2000;
  private static final int NAMES = 256;

  /** Of so many events, a power of two less one, at one it is looked whether anybody waits. */
  private static final int OFTEN = 0xFFF;

  private static final char REPLACED = '\uFFFD';

  private final byte[] xml;
  private final String[] names = new String[NAMES];
  private int at;
  private String name = "";
  private boolean selfClosed;
  private int depth;
  private String[] open = new String[32];
  private int attributesFrom;
  private int attributesTo;
  private int textFrom;
  private int textTo;
  private boolean raw;
  private int events;

  Xml(byte[] part) throws IOException {
    xml = utf8(part);
    at = xml.length >= 3 && (xml[0] & 0xFF) == 0xEF && (xml[1] & 0xFF) == 0xBB ? 3 : 0;
  }

  private static byte[] utf8(byte[] part) throws IOException {
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

  /** Goes on to the next element's start or end, or the next text. */
  Event next() throws IOException {
    if ((++events & OFTEN) == 0 && Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException(); // its time is over, and nobody waits for it
    }
    if (selfClosed) {
      selfClosed = false;
      depth--;
      return Event.END;
    }
    while (at < xml.length) {
      if (xml[at] != '<') {
        textFrom = at;
        at = find('<', at);
        textTo = at;
        raw = false;
        if (depth > 0) {
          return Event.TEXT;
        }
      } else if (at + 1 >= xml.length) {
        throw UnreadableException.damaged("xml");
      } else if (xml[at + 1] == '/') {
        return end();
      } else if (xml[at + 1] == '?') {
        at = after("?>", at);
      } else if (xml[at + 1] == '!') {
        if (starts("<![CDATA[")) {
          textFrom = at + 9;
          at = after("]]>", at);
          textTo = at - 3;
          raw = true;
          return Event.TEXT;
        }
        if (!starts("<!--")) {
          throw UnreadableException.broken("DOCTYPE");
        }
        at = after("-->", at + 4);
      } else {
        return start();
      }
    }
    if (depth > 0) {
      throw UnreadableException.damaged("xml");
    }
    return Event.NOTHING;
  }

  private Event start() throws IOException {
    byte[] bytes = xml;
    int from = at + 1;
    int i = from;
    while (i < bytes.length && bytes[i] != '>' && bytes[i] != '/' && bytes[i] > ' ') {
      i++;
    }
    name = name(from, i);
    attributesFrom = i;
    byte quote = 0;
    while (i < bytes.length && (quote != 0 || bytes[i] != '>')) {
      byte b = bytes[i];
      if (quote == 0 && (b == '"' || b == '\'')) {
        quote = b;
      } else if (b == quote) {
        quote = 0;
      }
      i++;
    }
    if (i >= xml.length) {
      throw UnreadableException.damaged("xml");
    }
    selfClosed = xml[i - 1] == '/';
    attributesTo = selfClosed ? i - 1 : i;
    at = i + 1;
    if (depth >= DEPTH) {
      throw UnreadableException.broken("xml depth");
    }
    if (depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
    }
    open[depth++] = name;
    return Event.START;
  }

  private Event end() throws IOException {
    int to = find('>', at);
    if (to >= xml.length || depth == 0) {
      throw UnreadableException.damaged("xml");
    }
    int last = to;
    while (last > at && xml[last - 1] <= ' ') {
      last--;
    }
    name = name(at + 2, last);
    at = to + 1;
    depth--;
    if (!name.equals(open[depth])) {
      throw UnreadableException.damaged("xml");
    }
    return Event.END;
  }

  /** The element's name without its prefix. */
  String name() {
    return name;
  }

  /** Whether the event was the start or the end of such an element. */
  boolean is(String local) {
    return name.equals(local);
  }

  /** How many elements are open, this one included at its start, not at its end. */
  int depth() {
    return depth;
  }

  /** An attribute of the element just started, by its name without prefix; empty if it has none. */
  String attribute(String local) throws IOException {
    int i = attributesFrom;
    while (i < attributesTo) {
      while (i < attributesTo && xml[i] <= ' ') {
        i++;
      }
      int from = i;
      int colon = -1;
      while (i < attributesTo && xml[i] != '=' && xml[i] > ' ') {
        colon = xml[i] == ':' ? i : colon;
        i++;
      }
      int to = i;
      while (i < attributesTo && xml[i] != '"' && xml[i] != '\'') {
        i++;
      }
      if (i >= attributesTo) {
        break;
      }
      int close = i + 1;
      while (close < attributesTo && xml[close] != xml[i]) {
        close++;
      }
      int nameFrom = colon < 0 ? from : colon + 1;
      if (to - nameFrom == local.length() && same(nameFrom, local)) {
        return text(i + 1, close);
      }
      i = close + 1;
    }
    return "";
  }

  /** The text come upon, entities resolved, line ends as {@code \n}. */
  String text() throws IOException {
    return raw ? decode(textFrom, textTo) : text(textFrom, textTo);
  }

  /** The text of the element just started, with that of the elements within it. */
  String content() throws IOException {
    int outside = depth - 1;
    String only = "";
    StringBuilder more = null;
    while (depth > outside) {
      Event event = next();
      if (event == Event.TEXT) {
        if (more == null && only.isEmpty()) {
          only = text();
        } else {
          more = more == null ? new StringBuilder(only) : more;
          more.append(text());
        }
      } else if (event == Event.NOTHING) {
        break;
      }
    }
    return more == null ? only : more.toString();
  }

  /**
   * Goes on to the next element that starts below this depth; false where what stands there ends.
   */
  boolean startWithin(int outside) throws IOException {
    while (depth > outside) {
      Event event = next();
      if (event == Event.START || event == Event.NOTHING) {
        return event == Event.START;
      }
    }
    return false;
  }

  /** Passes over the element just started and all within it. */
  void skip() throws IOException {
    int outside = depth - 1;
    while (depth > outside) {
      if (next() == Event.NOTHING) {
        break;
      }
    }
  }

  private String text(int from, int to) throws IOException {
    for (int i = from; i < to; i++) {
      if (xml[i] == '&' || xml[i] == '\r') {
        return resolve(from, to);
      }
    }
    return decode(from, to);
  }

  private String decode(int from, int to) throws IOException {
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
        if (semicolon >= to || semicolon - i > 12) {
          throw UnreadableException.damaged("xml entity");
        }
        if (done < i) {
          out.append(decode(done, i));
        }
        int code = xml[i + 1] == '#' ? numbered(i + 2, semicolon) : named(decode(i + 1, semicolon));
        if (code <= Character.MAX_VALUE) {
          out.append((char) code);
        } else {
          out.appendCodePoint(code);
        }
        i = semicolon;
        done = semicolon + 1;
      }
    }
    return done == to ? out.toString() : out.append(decode(done, to)).toString();
  }

  /** Some programs write each hanzi as its number, so this is as hot as the rest. */
  private int numbered(int from, int to) throws IOException {
    boolean hex = from < to && xml[from] == 'x';
    int base = hex ? 16 : 10;
    int code = 0;
    for (int i = hex ? from + 1 : from; i < to; i++) {
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

  private String name(int from, int to) throws IOException {
    int local = from;
    int hash = 0;
    for (int i = from; i < to; i++) {
      if (xml[i] == ':') {
        local = i + 1;
        hash = 0;
      } else {
        hash = hash * 31 + xml[i];
      }
    }
    int slot = (hash ^ (hash >>> 8)) & (NAMES - 1);
    String known = names[slot];
    if (known != null && known.length() == to - local && same(local, known)) {
      return known;
    }
    String fresh = decode(local, to);
    names[slot] = fresh;
    return fresh;
  }

  private boolean same(int from, String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      if (xml[from + i] != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean starts(String ascii) {
    return at + ascii.length() <= xml.length && same(at, ascii);
  }

  private int find(char c, int from) {
    byte[] bytes = xml; // read once, and not at each step
    int i = from;
    while (i < bytes.length && bytes[i] != c) {
      i++;
    }
    return i;
  }

  private int after(String ascii, int from) throws IOException {
    for (int i = from; i + ascii.length() <= xml.length; i++) {
      if (same(i, ascii)) {
        return i + ascii.length();
      }
    }
    throw UnreadableException.damaged("xml");
  }
}
