package org.zcwc.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells which of many names one that is no name of them may be meant for. What they are looked up
 * by is made when the first is asked for: in most runs nobody misspells any. One serves any number
 * of threads.
 */
final class Spellings {

  /** The spellings of so common a pair of characters are not compared with a misspelt name. */
  private static final int COMMON = 500;

  private final Collection<String> names;

  /** Spellings by each pair of their characters, and by all of them in order; empty until asked. */
  private final Map<String, List<String>> byPair = new HashMap<>();

  /** Those of these names, which do not change any more. */
  Spellings(Collection<String> names) {
    this.names = names;
  }

  /** The names that are the given one with one slip. */
  Set<String> of(String name) {
    Map<String, List<String>> index = index();
    Set<String> sharing = new TreeSet<>(index.getOrDefault(letters(name), List.of()));
    for (int i = 0; i + 1 < name.length(); i++) {
      List<String> pair = index.getOrDefault(name.substring(i, i + 2), List.of());
      if (pair.size() <= COMMON) {
        sharing.addAll(pair);
      }
    }
    sharing.removeIf(spelling -> !Misspelling.of(spelling, name));
    return sharing;
  }

  private synchronized Map<String, List<String>> index() {
    if (byPair.isEmpty()) {
      for (String name : names) {
        for (int i = 0; i + 1 < name.length(); i++) {
          byPair.computeIfAbsent(name.substring(i, i + 2), p -> new ArrayList<>()).add(name);
        }
        byPair.computeIfAbsent(letters(name), p -> new ArrayList<>()).add(name);
      }
    }
    return byPair;
  }

  /** The same for a name and for it with two characters swapped. */
  private static String letters(String name) {
    char[] letters = name.toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }
}
