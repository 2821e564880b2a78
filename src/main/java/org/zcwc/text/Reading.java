package org.zcwc.text;

import java.math.BigDecimal;
import java.util.List;

/** What a narrative says of an indicator. */
public sealed interface Reading {

  /**
   * A figure, in the indicator's unit of measure.
   *
   * @param approximate whether it is written as 近, 约, 余 and the like
   * @param quote the words it was read from: the paragraph from {@code start} to {@code end}
   */
  record Found(BigDecimal value, Basis basis, boolean approximate, String quote, int start, int end)
      implements Reading {}

  /** Nothing about it. */
  record Absent() implements Reading {}

  /** Figures stand there, but none is plainly the amount achieved. */
  record Doubtful(Doubt doubt, List<String> quotes) implements Reading {
    public Doubtful {
      quotes = List.copyOf(quotes);
    }
  }
}
