package org.zcwc.document;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML 1.0 in UTF-8, elements properly nested. Characters that XML cannot hold (controls,
 * lone surrogates, U+FFFE and U+FFFF) become U+FFFD, so that what is lost shows.
 */
public final class XmlWriter {

  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean tagOpen;

  /**
   * Begins a document with its XML declaration.
   *
   * @param out left open
   */
  public XmlWriter(OutputStream out) throws IOException {
    this.out =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()), 8192);
    this.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turns
   */
  public XmlWriter start(String name, String... attributes) throws IOException {
    endTag();
    out.write('<');
    out.write(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.write(' ');
      out.write(attributes[i]);
      out.write("=\"");
      escape(attributes[i + 1], true);
      out.write('"');
    }
    open.push(name);
    tagOpen = true;
    return this;
  }

  /** An element with nothing in it. */
  public XmlWriter empty(String name, String... attributes) throws IOException {
    return start(name, attributes).end();
  }

  /** An element with text in it, whose spaces count. */
  public XmlWriter element(String name, String text, String... attributes) throws IOException {
    return start(name, attributes).text(text).end();
  }

  /** Text of the open element. */
  public XmlWriter text(String text) throws IOException {
    endTag();
    escape(text, false);
    return this;
  }

  /** Closes the element opened last. */
  public XmlWriter end() throws IOException {
    String name = open.pop();
    if (tagOpen) {
      out.write("/>");
      tagOpen = false;
    } else {
      out.write("</");
      out.write(name);
      out.write('>');
    }
    return this;
  }

  /** Closes what is open and hands everything on. */
  public void finish() throws IOException {
    while (!open.isEmpty()) {
      end();
    }
    out.flush();
  }

  private void endTag() throws IOException {
    if (tagOpen) {
      out.write('>');
      tagOpen = false;
    }
  }

  private void escape(String text, boolean attribute) throws IOException {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      String instead = replacement(text, i, attribute);
      if (instead != null) {
        out.write(text, done, i - done);
        out.write(instead);
        done = i + 1;
      }
    }
    out.write(text, done, text.length() - done);
  }

  private static String replacement(String text, int i, boolean attribute) {
    char c = text.charAt(i);
    if (c >= 0x20 && c < 0xD800) {
      return switch (c) {
        case '<' -> "&lt;";
        case '>' -> "&gt;";
        case '&' -> "&amp;";
        case '"' -> attribute ? "&quot;" : null;
        default -> null;
      };
    }
    if (c == '\n' || c == '\t') {
      return attribute ? "&#" + (int) c + ";" : null;
    }
    if (c == '\r') {
      return "&#13;";
    }
    return legal(text, i) ? null : "\uFFFD";
  }

  /** Whether this character is no half of a pair whose other half is missing. */
  public static boolean whole(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    return !Character.isLowSurrogate(c) || (i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
  }

  /** Whether XML 1.0 can hold this character (its production 2). */
  static boolean legal(String text, int i) {
    char c = text.charAt(i);
    boolean known = c >= 0x20 ? c < 0xFFFE : c == '\t' || c == '\n' || c == '\r';
    return known && whole(text, i);
  }
}
