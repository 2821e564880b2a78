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
import java.util.Optional;

/** The words of {@code lexicon.txt}, each with the one thing it does. */
final class Lexicon {

  private static final Map<String, Word> WORDS = load();
  private static final int LONGEST = 8;

  private Lexicon() {}

  private static Map<String, Word> load() {
    Map<String, Word> words = new HashMap<>(4096);
    Word section = Word.PLAIN;
    for (String line : lines()) {
      if (line.startsWith("[")) {
        section = Word.valueOf(line.substring(1, line.indexOf(']')));
      } else if (!line.startsWith("#") && !line.isBlank()) {
        for (String word : line.split(" ", -1)) {
          words.putIfAbsent(word, section);
        }
      }
    }
    return Map.copyOf(words);
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

  /** What a word does. */
  static Optional<Word> of(String word) {
    return Optional.ofNullable(WORDS.get(word));
  }

  /** Where the longest word ends that starts here and ends at or before the limit; -1 for none. */
  static int longest(String text, int start, int limit) {
    for (int end = Math.min(limit, start + LONGEST); end > start; end--) {
      if (WORDS.containsKey(text.substring(start, end))) {
        return end;
      }
    }
    return -1;
  }
}
