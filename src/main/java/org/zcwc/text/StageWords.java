package org.zcwc.text;

import java.util.List;

/** A stage of a milestone and the words that tell it. */
public record StageWords(String name, List<String> words) {
  public StageWords {
    words = List.copyOf(words);
  }
}
