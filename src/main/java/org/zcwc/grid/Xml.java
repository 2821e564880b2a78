package org.zcwc.grid;

import java.io.IOException;
import java.io.InterruptedIOException;
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

  /** Of so many events, a power of two less one, at one it is looked whether anybody waits. */
  private static final int OFTEN = 0xFFF;

  private final byte[] xml;
  private final XmlNames names;
  private final XmlText text;
  private final XmlAttributes attributes;
  private int at;
  private String name = "";
  private boolean selfClosed;
  private int depth;
  private String[] open = new String[32];

  /** Where the tags of the open elements begin. */
  private int[] tags = new int[32];

  private int textFrom;
  private int textTo;
  private boolean raw;
  private int events;

  Xml(byte[] part) throws IOException {
    xml = XmlEncoding.utf8(part);
    text = new XmlText(xml);
    names = new XmlNames(xml, text);
    attributes = new XmlAttributes(xml, text);
    at = xml.length >= 3 && (xml[0] & 0xFF) == 0xEF && (xml[1] & 0xFF) == 0xBB ? 3 : 0;
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
        at = text.find('<', at);
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
    int tag = at + 1;
    int i = tag;
    while (i < bytes.length && inName(bytes[i])) {
      i++;
    }
    name = names.of(tag, i);
    int named = i;
    while (i < bytes.length && bytes[i] != '>') {
      byte quote = bytes[i++];
      if (quote == '"' || quote == '\'') {
        while (i < bytes.length && bytes[i] != quote) {
          i++;
        }
        i++;
      }
    }
    if (i >= bytes.length) {
      throw UnreadableException.damaged("xml");
    }
    selfClosed = bytes[i - 1] == '/';
    attributes.within(named, selfClosed ? i - 1 : i);
    at = i + 1;
    if (depth >= DEPTH) {
      throw UnreadableException.broken("xml depth");
    }
    if (depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
      tags = Arrays.copyOf(tags, depth * 2);
    }
    tags[depth] = tag;
    open[depth++] = name;
    return Event.START;
  }

  private Event end() throws IOException {
    if (depth > 0 && closes(at + 2, tags[depth - 1])) {
      name = open[--depth];
      return Event.END;
    }
    int to = text.find('>', at);
    if (to >= xml.length || depth == 0) {
      throw UnreadableException.damaged("xml");
    }
    int last = to;
    while (last > at && xml[last - 1] <= ' ') {
      last--;
    }
    name = names.of(at + 2, last);
    at = to + 1;
    depth--;
    if (!name.equals(open[depth])) {
      throw UnreadableException.damaged("xml");
    }
    return Event.END;
  }

  private static boolean inName(byte b) {
    return b > ' ' && b != '>' && b != '/';
  }

  /** Goes behind an end that is written just as its start is, as nearly all are. */
  private boolean closes(int from, int tag) {
    byte[] bytes = xml;
    int i = from;
    int start = tag;
    while (i < bytes.length && bytes[i] == bytes[start] && inName(bytes[i])) {
      i++;
      start++;
    }
    if (i >= bytes.length || bytes[i] != '>' || inName(bytes[start])) {
      return false;
    }
    at = i + 1;
    return true;
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
    return attributes.of(local);
  }

  /** The text come upon, entities resolved, line ends as {@code \n}. */
  String text() throws IOException {
    return raw ? text.decode(textFrom, textTo) : text.of(textFrom, textTo);
  }

  /** The text of the element just started, with that of the elements within it. */
  String content() throws IOException {
    int outside = depth - 1;
    String only = "";
    StringBuilder more = null;
    if (!selfClosed && at < xml.length && xml[at] != '<') {
      only = text.upToElement(at);
      at = text.end();
    }
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

  private boolean starts(String ascii) {
    return at + ascii.length() <= xml.length && XmlNames.stands(ascii, xml, at);
  }

  private int after(String ascii, int from) throws IOException {
    for (int i = from; i + ascii.length() <= xml.length; i++) {
      if (XmlNames.stands(ascii, xml, i)) {
        return i + ascii.length();
      }
    }
    throw UnreadableException.damaged("xml");
  }
}
