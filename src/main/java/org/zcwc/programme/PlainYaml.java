package org.zcwc.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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

  /** By line with something in it: its number from 0, where it begins and its content starts. */
  private final int[] numbers;

  private final int[] starts;
  private final int[] contents;
  private int count;
  private int line;
  private int at;
  private int nesting;
  private int nodes;

  /** Something that this reader does not know. */
  private static final class Unusual extends Exception {
    private static final long serialVersionUID = 1L;

    Unusual() {
      super("unusual", null, false, false);
    }
  }

  private PlainYaml(String text, int lines) {
    this.text = text;
    numbers = new int[lines];
    starts = new int[lines];
    contents = new int[lines];
  }

  /** The document's root, or empty where there is anything unusual in it. */
  static Optional<Node> read(String text) {
    try {
      int lines = 1;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '\n') {
          lines++;
        } else if (!plain(c) && c != '\r') {
          return Optional.empty();
        }
      }
      PlainYaml yaml = new PlainYaml(text, lines);
      yaml.split();
      if (yaml.count == 0 || yaml.indent() != 0) {
        return Optional.empty();
      }
      Node root = yaml.mapping(0);
      return yaml.line == yaml.count ? Optional.of(root) : Optional.empty();
    } catch (Unusual e) {
      return Optional.empty();
    }
  }

  /** No control character, no line end but the common one, nothing beyond the basic plane. */
  private static boolean plain(char c) {
    return (c >= ' ' && c <= '~')
        || (c >= '\u00A0' && c < '\u2028')
        || (c > '\u2029' && c < '\uD800')
        || (c > '\uDFFF' && c < '\uFEFF')
        || (c > '\uFEFF' && c < '\uFFFE');
  }

  private void split() throws Unusual {
    int number = 0;
    int from = 0;
    while (from < text.length()) {
      int content = from;
      while (content < text.length() && text.charAt(content) == ' ') {
        content++;
      }
      int end = text.indexOf('\n', content);
      int next = end < 0 ? text.length() : end;
      boolean blank = ends(content) || text.charAt(content) == '#';
      if (!blank) {
        numbers[count] = number;
        starts[count] = from;
        contents[count] = content;
        count++;
      }
      number++;
      from = next + 1;
    }
    at = count > 0 ? contents[0] : 0;
  }

  /** Whether a line ends here; a return that no line feed follows is unusual. */
  private boolean ends(int place) throws Unusual {
    if (place == text.length() || text.charAt(place) == '\n') {
      return true;
    }
    if (text.charAt(place) != '\r') {
      return false;
    }
    if (place + 1 < text.length() && text.charAt(place + 1) == '\n') {
      return true;
    }
    throw new Unusual();
  }

  private int indent() {
    return line < count ? contents[line] - starts[line] : -1;
  }

  private void nextLine() {
    line++;
    at = line < count ? contents[line] : text.length();
  }

  private int column() {
    return at - starts[line] + 1;
  }

  private Node.Mapping mapping(int indent) throws Unusual {
    deeper();
    int first = numbers[line] + 1;
    int column = column();
    List<Node.Field> fields = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    do {
      int keyLine = numbers[line] + 1;
      int keyColumn = column();
      String key = key();
      if (key.isEmpty() || !seen.add(key)) {
        throw new Unusual();
      }
      at += key.length() + 1;
      fields.add(new Node.Field(key, keyLine, keyColumn, value(indent)));
    } while (indent() == indent && !dash());
    if (indent() > indent) {
      throw new Unusual();
    }
    nesting--;
    return new Node.Mapping(fields, first, column);
  }

  /** What stands behind a key: on its line, or on the lines below. */
  private Node value(int indent) throws Unusual {
    blanks();
    if (!ends(at) && text.charAt(at) != '#') {
      return rest(indent);
    }
    nextLine();
    if (indent() > indent) {
      return dash() ? sequence(indent()) : mapping(indent());
    }
    if (indent() == indent && dash()) {
      return sequence(indent);
    }
    throw new Unusual();
  }

  private Node.Sequence sequence(int indent) throws Unusual {
    deeper();
    int first = numbers[line] + 1;
    int column = column();
    List<Node> items = new ArrayList<>();
    do {
      at++;
      blanks();
      if (ends(at) || text.charAt(at) == '#' || dash()) {
        throw new Unusual();
      }
      items.add(key().isEmpty() ? rest(indent) : mapping(at - starts[line]));
    } while (indent() == indent && dash());
    if (indent() > indent) {
      throw new Unusual();
    }
    nesting--;
    return new Node.Sequence(items, first, column);
  }

  /** A value, and behind it nothing but a comment; the next line must not go on with it. */
  private Node rest(int indent) throws Unusual {
    counted();
    char c = text.charAt(at);
    Node node = c == '[' || c == '{' || c == '"' || c == '\'' ? flow() : scalar(false);
    int end = at;
    blanks();
    if (!ends(at) && !(text.charAt(at) == '#' && at > end)) {
      throw new Unusual();
    }
    nextLine();
    if (indent() > indent) {
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
        switch (text.charAt(at)) {
          case '[' -> list();
          case '{' -> keys();
          case '"', '\'' -> quoted();
          default -> scalar(true);
        };
    nesting--;
    return node;
  }

  private Node list() throws Unusual {
    int column = column();
    List<Node> items = new ArrayList<>();
    at++;
    blanks();
    while (at() != ']' || !items.isEmpty()) {
      items.add(flow());
      if (more(']')) {
        break;
      }
    }
    at++;
    return new Node.Sequence(items, numbers[line] + 1, column);
  }

  private Node keys() throws Unusual {
    int column = column();
    List<Node.Field> fields = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    at++;
    blanks();
    while (at() != '}' || !fields.isEmpty()) {
      int keyColumn = column();
      String key = key();
      if (key.isEmpty() || !seen.add(key)) {
        throw new Unusual();
      }
      at += key.length() + 1;
      blanks();
      at();
      fields.add(new Node.Field(key, numbers[line] + 1, keyColumn, flow()));
      if (more('}')) {
        break;
      }
    }
    at++;
    return new Node.Mapping(fields, numbers[line] + 1, column);
  }

  /** Whether the bracket closes here; else behind a comma there must be more. */
  private boolean more(char close) throws Unusual {
    blanks();
    if (at() == close) {
      return true;
    }
    if (at() != ',') {
      throw new Unusual();
    }
    at++;
    blanks();
    if (at() == close) {
      throw new Unusual();
    }
    return false;
  }

  private Node.Scalar quoted() throws Unusual {
    int column = column();
    char mark = text.charAt(at);
    int close = at + 1;
    while (!ends(close) && text.charAt(close) != mark) {
      if (text.charAt(close) == '\\') {
        throw new Unusual();
      }
      close++;
    }
    boolean doubled = !ends(close) && !ends(close + 1) && text.charAt(close + 1) == mark;
    if (ends(close) || doubled) {
      throw new Unusual();
    }
    String value = text.substring(at + 1, close);
    at = close + 1;
    return new Node.Scalar(value, true, numbers[line] + 1, column);
  }

  private Node.Scalar scalar(boolean flow) throws Unusual {
    int column = column();
    int end = at;
    int i = at;
    while (!ends(i) && !(flow && ",]}".indexOf(text.charAt(i)) >= 0)) {
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
    String value = text.substring(at, end);
    boolean told = told(value);
    at = end;
    return new Node.Scalar(value, told, numbers[line] + 1, column);
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

  /** The key that stands here, with a colon and a blank behind it; empty for none. */
  private String key() throws Unusual {
    int end = at;
    while (end < text.length() && text.charAt(end) < 128 && keyLetter(text.charAt(end))) {
      end++;
    }
    boolean colon = end > at && end < text.length() && text.charAt(end) == ':';
    return colon && (ends(end + 1) || text.charAt(end + 1) == ' ') ? text.substring(at, end) : "";
  }

  private static boolean keyLetter(char c) {
    return word(c) || c == '_';
  }

  private boolean dash() throws Unusual {
    return at < text.length()
        && text.charAt(at) == '-'
        && (ends(at + 1) || text.charAt(at + 1) == ' ');
  }

  private void blanks() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  /** The character here; brackets that go on in the next line are unusual. */
  private char at() throws Unusual {
    if (ends(at)) {
      throw new Unusual();
    }
    return text.charAt(at);
  }
}
