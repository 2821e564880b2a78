package org.zcwc.model.programme;

import java.util.List;

/** 阶段: one step of a milestone, and the words in a narrative that tell it is reached. */
public record Stage(String name, List<String> words) {
  public Stage {
    words = List.copyOf(words);
  }
}
