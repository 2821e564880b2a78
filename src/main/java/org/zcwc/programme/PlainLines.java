package org.zcwc.programme;

/**
 * The lines of a config that have something in them, and a place among them, from which {@link
 * PlainYaml} reads on.
 */
final class PlainLines {

  private final String text;

  /** By line with something in it: its number from 0, where it begins and its content starts. */
  private final int[] numbers;

  private final int[] starts;
  private final int[] contents;
  private int count;
  private int line;
  private int at;

  /** Something that the short way does not know. */
  static final class Unusual extends Exception {
    private static final long serialVersionUID = 1L;

    Unusual() {
      super("unusual", null, false, false);
    }
  }

  /**
   * Splits a text into its lines.
   *
   * @throws Unusual where a character or a line's end is unusual
   */
  PlainLines(String text) throws Unusual {
    this.text = text;
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lines++;
      } else if (!plain(c) && c != '\r') {
        throw new Unusual();
      }
    }
    numbers = new int[lines];
    starts = new int[lines];
    contents = new int[lines];
    split();
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
  boolean ends(int place) throws Unusual {
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

  /** Whether every line has been read. */
  boolean allRead() {
    return line == count;
  }

  /** The number of this line, from 1. */
  int number() {
    return numbers[line] + 1;
  }

  /** Blanks before this line's content; -1 behind the last line. */
  int indent() {
    return line < count ? contents[line] - starts[line] : -1;
  }

  /** Goes to the content of the next line. */
  void nextLine() {
    line++;
    at = line < count ? contents[line] : text.length();
  }

  /** The place, from 0 in the whole text. */
  int place() {
    return at;
  }

  /** Goes to this place, in this line. */
  void to(int place) {
    at = place;
  }

  /** Characters of this line before the place. */
  int offset() {
    return at - starts[line];
  }

  /** The key that stands here, with a colon and a blank behind it; empty for none. */
  String key() throws Unusual {
    int end = at;
    while (end < text.length() && text.charAt(end) < 128 && keyLetter(text.charAt(end))) {
      end++;
    }
    boolean colon = end > at && end < text.length() && text.charAt(end) == ':';
    return colon && (ends(end + 1) || text.charAt(end + 1) == ' ') ? text.substring(at, end) : "";
  }

  private static boolean keyLetter(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
  }

  /** Whether an item of a list begins here. */
  boolean dash() throws Unusual {
    return at < text.length()
        && text.charAt(at) == '-'
        && (ends(at + 1) || text.charAt(at + 1) == ' ');
  }

  /** Goes on to what is no blank. */
  void blanks() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  /** Whether more than a comment stands here. */
  boolean something() throws Unusual {
    return !ends(at) && text.charAt(at) != '#';
  }

  /** The character here; brackets that go on in the next line are unusual. */
  char here() throws Unusual {
    if (ends(at)) {
      throw new Unusual();
    }
    return text.charAt(at);
  }
}
