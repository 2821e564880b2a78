package org.zcwc.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.zcwc.programme.PlainLines.Unusual;

/**
 * Reads YAML as a config is mostly written: blocks and lists by indentation, lists and keys in
 * brackets on one line, values on one line, comments. It gives the same nodes as {@link YamlTree},
 * or none: whatever is unusual, and every mistake, is left to that. A whole YAML parser costs a
 * small run more than reading its sheets, and a config of 30,000 units several seconds.
 */
final class PlainYaml {

  private static final int NESTING = 20;

  /** Words that YAML takes for something else than a text. */
  private static final Set<String> SPECIAL =
      Set.of("y", "n", "yes", "no", "true", "false", "on", "off", "null");

  private final String text;
  private final PlainLines lines;
  private int nesting;
  private int nodes;

  private PlainYaml(String text) throws Unusual {
    this.text = text;
    this.lines = new PlainLines(text);
  }

  /** The document's root, or empty where there is anything unusual in it. */
  static Optional<Node> read(String text) {
    try {
      PlainYaml yaml = new PlainYaml(text);
      if (yaml.lines.indent() != 0) {
        return Optional.empty();
      }
      Node root = yaml.mapping(0);
      return yaml.lines.allRead() ? Optional.of(root) : Optional.empty();
    } catch (Unusual e) {
      return Optional.empty();
    }
  }

  private Node.Mapping mapping(int indent) throws Unusual {
    deeper();
    int first = lines.number();
    int column = lines.offset() + 1;
    List<Node.Field> fields = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    do {
      int keyLine = lines.number();
      int keyColumn = lines.offset() + 1;
      String key = lines.key();
      if (key.isEmpty() || !seen.add(key)) {
        throw new Unusual();
      }
      lines.to(lines.place() + key.length() + 1);
      fields.add(new Node.Field(key, keyLine, keyColumn, value(indent)));
    } while (lines.indent() == indent && !lines.dash());
    if (lines.indent() > indent) {
      throw new Unusual();
    }
    nesting--;
    return new Node.Mapping(fields, first, column);
  }

  /** What stands behind a key: on its line, or on the lines below. */
  private Node value(int indent) throws Unusual {
    lines.blanks();
    if (lines.something()) {
      return rest(indent);
    }
    lines.nextLine();
    if (lines.indent() > indent) {
      return lines.dash() ? sequence(lines.indent()) : mapping(lines.indent());
    }
    if (lines.indent() == indent && lines.dash()) {
      return sequence(indent);
    }
    throw new Unusual();
  }

  private Node.Sequence sequence(int indent) throws Unusual {
    deeper();
    int first = lines.number();
    int column = lines.offset() + 1;
    List<Node> items = new ArrayList<>();
    do {
      lines.to(lines.place() + 1);
      lines.blanks();
      if (!lines.something() || lines.dash()) {
        throw new Unusual();
      }
      items.add(lines.key().isEmpty() ? rest(indent) : mapping(lines.offset()));
    } while (lines.indent() == indent && lines.dash());
    if (lines.indent() > indent) {
      throw new Unusual();
    }
    nesting--;
    return new Node.Sequence(items, first, column);
  }

  /** A value, and behind it nothing but a comment; the next line must not go on with it. */
  private Node rest(int indent) throws Unusual {
    counted();
    char c = lines.here();
    Node node = c == '[' || c == '{' || c == '"' || c == '\'' ? flow() : scalar(false);
    int end = lines.place();
    lines.blanks();
    if (lines.something() || (!lines.ends(lines.place()) && lines.place() == end)) {
      throw new Unusual();
    }
    lines.nextLine();
    if (lines.indent() > indent) {
      throw new Unusual();
    }
    return node;
  }

  private void deeper() throws Unusual {
    if (++nesting > NESTING) {
      throw new Unusual();
    }
    counted();
  }

  private void counted() throws Unusual {
    if (++nodes > YamlTree.MOST_VALUES) {
      throw new Unusual();
    }
  }

  private Node flow() throws Unusual {
    deeper();
    Node node =
        switch (text.charAt(lines.place())) {
          case '[' -> list();
          case '{' -> keys();
          case '"', '\'' -> quoted();
          default -> scalar(true);
        };
    nesting--;
    return node;
  }

  private Node list() throws Unusual {
    int column = lines.offset() + 1;
    List<Node> items = new ArrayList<>();
    lines.to(lines.place() + 1);
    lines.blanks();
    while (lines.here() != ']' || !items.isEmpty()) {
      items.add(flow());
      if (more(']')) {
        break;
      }
    }
    lines.to(lines.place() + 1);
    return new Node.Sequence(items, lines.number(), column);
  }

  private Node keys() throws Unusual {
    int column = lines.offset() + 1;
    List<Node.Field> fields = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    lines.to(lines.place() + 1);
    lines.blanks();
    while (lines.here() != '}' || !fields.isEmpty()) {
      int keyColumn = lines.offset() + 1;
      String key = lines.key();
      if (key.isEmpty() || !seen.add(key)) {
        throw new Unusual();
      }
      lines.to(lines.place() + key.length() + 1);
      lines.blanks();
      lines.here();
      fields.add(new Node.Field(key, lines.number(), keyColumn, flow()));
      if (more('}')) {
        break;
      }
    }
    lines.to(lines.place() + 1);
    return new Node.Mapping(fields, lines.number(), column);
  }

  /** Whether the bracket closes here; else behind a comma there must be more. */
  private boolean more(char close) throws Unusual {
    lines.blanks();
    if (lines.here() == close) {
      return true;
    }
    if (lines.here() != ',') {
      throw new Unusual();
    }
    lines.to(lines.place() + 1);
    lines.blanks();
    if (lines.here() == close) {
      throw new Unusual();
    }
    return false;
  }

  private Node.Scalar quoted() throws Unusual {
    int column = lines.offset() + 1;
    int open = lines.place();
    char mark = text.charAt(open);
    int close = open + 1;
    while (!lines.ends(close) && text.charAt(close) != mark) {
      if (text.charAt(close) == '\\') {
        throw new Unusual();
      }
      close++;
    }
    boolean doubled =
        !lines.ends(close) && !lines.ends(close + 1) && text.charAt(close + 1) == mark;
    if (lines.ends(close) || doubled) {
      throw new Unusual();
    }
    String value = text.substring(open + 1, close);
    lines.to(close + 1);
    return new Node.Scalar(value, true, lines.number(), column);
  }

  private Node.Scalar scalar(boolean flow) throws Unusual {
    int column = lines.offset() + 1;
    int from = lines.place();
    int end = from;
    int i = from;
    while (!lines.ends(i) && !(flow && ",]}".indexOf(text.charAt(i)) >= 0)) {
      char c = text.charAt(i);
      if (c == '#' && i > end) {
        break;
      }
      boolean known = flow ? word(c) || " _-./+()=%;".indexOf(c) >= 0 : c != ':' && c != '#';
      if (!known) {
        throw new Unusual();
      }
      i++;
      end = c == ' ' ? end : i;
    }
    String value = text.substring(from, end);
    boolean told = told(value);
    lines.to(end);
    return new Node.Scalar(value, told, lines.number(), column);
  }

  /** Whether an unquoted value is certainly a text, or certainly a number. */
  private static boolean told(String value) throws Unusual {
    char first = value.isEmpty() ? ' ' : value.charAt(0);
    if (!word(first)) {
      throw new Unusual();
    }
    if (first > '9') {
      if (value.length() <= 5 && SPECIAL.contains(value.toLowerCase(Locale.ROOT))) {
        throw new Unusual();
      }
      return true;
    }
    int points = 0;
    int dashes = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= '\u2E80') {
        return true; // no number and no date has a hanzi in it
      }
      points += c == '.' ? 1 : 0;
      dashes += c == '-' ? 1 : 0;
      if ((c < '0' || c > '9') && c != '.' && c != '-') {
        throw new Unusual();
      }
    }
    boolean octal = first == '0' && value.length() > 1 && value.charAt(1) != '.';
    boolean number = dashes == 0 && !octal && value.charAt(value.length() - 1) != '.';
    if ((number && points <= 1 && value.length() <= 18) || (dashes > 0 && points == 0)) {
      return dashes > 0;
    }
    throw new Unusual();
  }

  private static boolean word(char c) {
    return (c >= '0' && c <= '9')
        || (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || c >= '\u00A0';
  }
}
