package org.zcwc.text;

import java.util.List;

/** Pairs of neighbouring characters, by which words that are no known ones are likened to names. */
final class Pairs {

  private Pairs() {}

  /** How many letters of a run stand in no pair that one of the names has. */
  static int foreign(String run, List<String> names) {
    int strange = 0;
    for (int i = 0; i < run.length(); i++) {
      boolean pair =
          (i + 2 <= run.length() && within(run.substring(i, i + 2), names))
              || (i > 0 && within(run.substring(i - 1, i + 1), names));
      if (!pair && Character.isLetter(run.charAt(i))) {
        strange++;
      }
    }
    return strange;
  }

  /** Whether the two have a pair in common. */
  static boolean shared(String one, String other) {
    for (int i = 0; i + 2 <= one.length(); i++) {
      if (other.contains(one.substring(i, i + 2))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the names holds the word. */
  static boolean within(String word, List<String> names) {
    for (String name : names) {
      if (name.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
