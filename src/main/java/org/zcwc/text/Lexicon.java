package org.zcwc.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of {@code lexicon.txt}, each with the one thing it does. */
final class Lexicon {

  private static final Vocabulary<Word> WORDS = load();
  private static final int LONGEST = 8;

  private Lexicon() {}

  private static Vocabulary<Word> load() {
    Map<String, Word> words = new HashMap<>(4096);
    Word section = Word.PLAIN;
    for (String line : lines()) {
      if (line.startsWith("[")) {
        section = Word.valueOf(line.substring(1, line.indexOf(']')));
      } else if (!line.startsWith("#") && !line.isBlank()) {
        for (String word : line.split(" ", -1)) {
          if (!word.isEmpty()) {
            words.putIfAbsent(word, section);
          }
        }
      }
    }
    return new Vocabulary<>(words);
  }

  private static List<String> lines() {
    try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.txt");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The longest word that starts here and ends at or before the limit: its number, or -1 for none.
   */
  static int longest(char[] text, int start, int limit) {
    return WORDS.longest(text, start, Math.min(limit, start + LONGEST));
  }

  /** The word of this number. */
  static String word(int number) {
    return WORDS.word(number);
  }

  /** How many words there are; they are numbered from 0. */
  static int size() {
    return WORDS.size();
  }

  /** The number of this word; -1 where it is none known here. */
  static int number(String word) {
    int number = WORDS.longest(word.toCharArray(), 0, word.length());
    return number >= 0 && WORDS.word(number).length() == word.length() ? number : -1;
  }

  /** What the word of this number does. */
  static Word does(int number) {
    return WORDS.meaning(number);
  }
}
