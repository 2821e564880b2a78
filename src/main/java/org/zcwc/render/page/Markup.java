package org.zcwc.render.page;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.zcwc.document.XmlWriter;

/**
 * Writes HTML whose elements are properly nested and whose text cannot become markup, whatever it
 * holds. Characters that a reader cannot see, or that turn the reading order of what stands beside
 * them, are shown by name.
 */
final class Markup {

  private static final Set<String> VOID = Set.of("meta", "br", "input");

  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Writes to here.
   *
   * @param out left open
   */
  Markup(Writer out) {
    this.out = out;
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turns
   */
  Markup start(String name, String... attributes) throws IOException {
    out.write('<');
    out.write(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.write(' ');
      out.write(attributes[i]);
      out.write("=\"");
      escape(attributes[i + 1]);
      out.write('"');
    }
    out.write('>');
    if (!VOID.contains(name)) {
      open.push(name);
    }
    return this;
  }

  /** Closes the element opened last. */
  Markup end() throws IOException {
    String name = open.pop();
    out.write("</");
    out.write(name);
    out.write('>');
    return this;
  }

  /** Closes the element opened last and ends the line, which keeps the source readable. */
  Markup endLine() throws IOException {
    end();
    out.write('\n');
    return this;
  }

  /** Our own words as text of the open element. */
  Markup text(String text) throws IOException {
    escape(text);
    return this;
  }

  /** Words from a file or a config: their reading order is kept from ours. */
  Markup said(String text) throws IOException {
    return element("bdi", text);
  }

  /** An element with text in it. */
  Markup element(String name, String text, String... attributes) throws IOException {
    return start(name, attributes).text(text).end();
  }

  /** The page's own script or style, as it stands in its resource. */
  Markup resource(String name, String content) throws IOException {
    start(name);
    out.write(content);
    return endLine();
  }

  /** The document's first line. */
  Markup doctype() throws IOException {
    out.write("<!DOCTYPE html>\n");
    return this;
  }

  /** Hands everything on. */
  void finish() throws IOException {
    while (!open.isEmpty()) {
      end();
    }
    out.write('\n');
    out.flush();
  }

  private void escape(String text) throws IOException {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      String instead = instead(text, i);
      if (!instead.isEmpty()) {
        out.write(text, done, i - done);
        out.write(instead);
        done = i + 1;
      }
    }
    out.write(text, done, text.length() - done);
  }

  /** What stands for this character; empty where it stands for itself. */
  private static String instead(String text, int i) {
    char c = text.charAt(i);
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      case '\n', '\t' -> "";
      default -> unseen(text, i);
    };
  }

  private static String unseen(String text, int i) {
    char c = text.charAt(i);
    if (c < 0x20) {
      return Character.toString((char) (0x2400 + c)); // the block of control pictures
    }
    boolean hidden = (c >= 0x7F && c <= 0x9F) || turns(c) || c >= 0xFFFE;
    return hidden
        ? "[U+" + String.format(Locale.ROOT, "%04X", (int) c) + "]"
        : XmlWriter.whole(text, i) ? "" : "\uFFFD";
  }

  /** Whether it sets a reading order (UAX #9, explicit formatting and implicit marks). */
  private static boolean turns(char c) {
    return (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200E
        || c == 0x200F
        || c == 0x061C;
  }
}
