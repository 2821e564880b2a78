package org.zcwc.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zcwc.model.grid.Limits;

/** A workbook's shared strings, and the text of rich text wherever it stands. */
final class XlsxStrings {

  private XlsxStrings() {}

  static List<String> read(String partName, Parts parts, Limits limits) throws IOException {
    Optional<byte[]> part = parts.get(partName);
    List<String> strings = new ArrayList<>();
    if (part.isEmpty()) {
      return strings;
    }
    Xml xml = new Xml(part.get());
    for (Xml.Event e = xml.next(); e != Xml.Event.NOTHING; e = xml.next()) {
      if (e == Xml.Event.START && xml.is("si")) {
        String text = text(xml);
        if (text.length() > limits.cellCharacters()) {
          throw UnreadableException.limit("cellCharacters", limits.cellCharacters());
        }
        strings.add(text);
      }
    }
    return strings;
  }

  /**
   * The text of the element just started: its {@code t} elements, also those of its runs, without
   * the reading aids ({@code rPh}) that East Asian Excel keeps beside them.
   */
  static String text(Xml xml) throws IOException {
    int outside = xml.depth() - 1;
    String only = "";
    StringBuilder more = null;
    while (xml.depth() > outside) {
      Xml.Event event = xml.next();
      if (event == Xml.Event.NOTHING) {
        break;
      }
      if (event == Xml.Event.START && xml.is("rPh")) {
        xml.skip();
      } else if (event == Xml.Event.START && xml.is("t")) {
        String text = xml.content();
        if (only.isEmpty() && more == null) {
          only = text;
        } else {
          more = more == null ? new StringBuilder(only) : more;
          more.append(text);
        }
      }
    }
    return unescape(more == null ? only : more.toString());
  }

  /**
   * Excel writes control characters as {@code _x000D_} (ECMA-376 part 1, 22.9.2.19); line ends of
   * any kind become {@code \n}.
   */
  static String unescape(String text) {
    return lines(text.indexOf("_x") < 0 ? text : controls(text));
  }

  /** Line ends of any kind as {@code \n}. */
  static String lines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String controls(String text) {
    int from = text.indexOf("_x");
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    while (from >= 0) {
      int code =
          from + 7 <= text.length() && text.charAt(from + 6) == '_' ? hex(text, from + 2) : -1;
      if (code >= 0) {
        out.append(text, done, from).append((char) code);
        done = from + 7;
      }
      from = text.indexOf("_x", Math.max(from + 2, done));
    }
    return out.append(text, done, text.length()).toString();
  }

  private static int hex(String text, int at) {
    int code = 0;
    for (int i = at; i < at + 4; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}
