package org.zcwc.text;

import java.util.HashSet;
import java.util.Set;

/**
 * A few words that say the same. Of a token it is asked by its number in the {@link Lexicon}:
 * looked up by their characters, sets of words took a tenth of all reading.
 */
final class Words {

  private final Set<String> all;
  private final long[] numbers = new long[(Lexicon.size() >>> 6) + 1];

  /** A bit for what their first characters end with: few other strings begin so. */
  private long first;

  private Words(Set<String> all) {
    this.all = all;
    for (String word : all) {
      int number = Lexicon.number(word);
      if (number >= 0) {
        numbers[number >>> 6] |= 1L << number;
      }
      first |= 1L << word.charAt(0);
    }
  }

  static Words of(String... words) {
    return new Words(Set.of(words));
  }

  /** These and some more. */
  Words and(String... more) {
    Set<String> both = new HashSet<>(all);
    both.addAll(Set.of(more));
    return new Words(Set.copyOf(both));
  }

  /** Whether the token is one of them. */
  boolean has(Token token) {
    int number = token.number();
    return number >= 0
        ? (numbers[number >>> 6] & 1L << number) != 0
        : (first & 1L << token.said().charAt(0)) != 0 && all.contains(token.said());
  }
}
