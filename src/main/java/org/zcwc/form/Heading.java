package org.zcwc.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zcwc.text.Names;

/**
 * A line of a document's prose, taken apart as a heading may be written: {@code （一）name。rest}.
 *
 * @param level how deep its way of numbering stands by GB/T 9704-2012, 7.3.3 (一、（一）1. (1) ①), from
 *     10; 0 where it has no number
 * @param ordinal its number, or 0
 * @param name what stands before the first full stop or colon, without the number
 * @param rest what stands behind it
 * @param text the whole line without its number
 */
record Heading(int level, int ordinal, String name, String rest, String text, Text line) {

  private static final String HAN = "[一二三四五六七八九十]{1,3}";
  private static final String DIGITS = "[0-9０-９]{1,2}";

  /** 实事一 stands above （一）, whatever is above it. */
  private static final int NAMED = 15;

  private record Shape(int level, Pattern pattern) {
    static Shape of(int level, String pattern) {
      return new Shape(level, Pattern.compile("^(" + pattern + ")\\s*"));
    }
  }

  private static final List<Shape> SHAPES =
      List.of(
          Shape.of(10, HAN + "\\s*[、.．]"),
          Shape.of(
              NAMED,
              "(?:实事|任务)(?:"
                  + HAN
                  + "|"
                  + DIGITS
                  + ")\\s*[、：:.．\\s]|第(?:"
                  + HAN
                  + "|"
                  + DIGITS
                  + ")[件项](?:实事|任务)?\\s*[、：:.．\\s]"),
          Shape.of(20, "[（(]" + HAN + "[）)]\\s*[、.．]?"),
          Shape.of(30, DIGITS + "\\s*(?:、|[.．](?![0-9])|[）)]|\\t|\\u3000)"),
          Shape.of(40, "[（(]" + DIGITS + "[）)]\\s*[、.．]?"),
          Shape.of(50, "[①-⑳][、.．]?"));

  private static final Pattern ENDS = Pattern.compile("[。：:]");

  private static final Pattern SENTENCE = Pattern.compile("[，,；;。]");

  private static final int LONGEST = 40;

  static Heading of(Text line) {
    String words = line.text().strip();
    for (Shape shape : SHAPES) {
      Matcher number = shape.pattern().matcher(words);
      if (number.find()) {
        int ordinal = RowNumbers.number(number.group(1).strip()).orElse(0);
        return of(shape.level(), ordinal, words.substring(number.end()), line);
      }
    }
    return of(0, 0, words, line);
  }

  private static Heading of(int level, int ordinal, String text, Text line) {
    Matcher end = ENDS.matcher(text);
    boolean ends = end.find();
    String name = ends ? text.substring(0, end.start()) : text;
    String rest = ends ? text.substring(end.end()).strip() : "";
    return new Heading(level, ordinal, name.strip(), rest, text.strip(), line);
  }

  /** What stands behind its colon, as a heading with its number. */
  Heading behind() {
    Heading behind = of(0, 0, rest, line);
    return new Heading(level, ordinal, behind.name, behind.rest, behind.text, line);
  }

  boolean numbered() {
    return level > 0;
  }

  /** Whether it is short, and no sentence. */
  boolean brief() {
    return !name.isBlank()
        && Names.normal(name).length() <= LONGEST
        && !SENTENCE.matcher(name).find();
  }

  /** Whether nothing stands behind the name. */
  boolean alone() {
    return rest.isEmpty();
  }

  /** Whether a colon or full stop stands right behind these first characters of the name. */
  boolean colon() {
    return text.length() > name.length()
        && (text.charAt(name.length()) == '：' || text.charAt(name.length()) == ':');
  }
}
