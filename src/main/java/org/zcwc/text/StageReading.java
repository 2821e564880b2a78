package org.zcwc.text;

import java.util.List;

/** What a narrative says of a milestone. */
public sealed interface StageReading {

  /** The stage of this index, from 0, is reached. */
  record Reached(int index, String quote, int start, int end) implements StageReading {}

  /** Nothing about it. */
  record NotTold() implements StageReading {}

  /** Two stages might be meant. */
  record Doubtful(List<String> quotes) implements StageReading {
    public Doubtful {
      quotes = List.copyOf(quotes);
    }
  }
}
