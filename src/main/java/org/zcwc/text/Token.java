package org.zcwc.text;

import java.util.List;

/**
 * A piece of a folded text.
 *
 * @param word what it does; only of a {@link Kind#WORD}
 * @param figure only of a {@link Kind#FIGURE}
 * @param time only of a {@link Kind#TIME}
 * @param names which of the names sought it is (by index); only of a {@link Kind#NAME}
 */
record Token(
    Kind kind, int start, int end, Word word, Figure figure, TimeMark time, List<Integer> names) {

  /** What a piece of text is. */
  enum Kind {
    NAME,
    TIME,
    FIGURE,
    WORD,
    /** A punctuation mark. */
    MARK,
    /** Characters that make no word known here. */
    UNKNOWN
  }

  static Token of(Kind kind, int start, int end) {
    return new Token(kind, start, end, null, null, null, List.of());
  }

  static Token word(Word word, int start, int end) {
    return new Token(Kind.WORD, start, end, word, null, null, List.of());
  }

  static Token figure(Figure figure) {
    int start = figure.quantity().start();
    return new Token(Kind.FIGURE, start, figure.quantity().end(), null, figure, null, List.of());
  }

  static Token time(TimeMark time) {
    return new Token(Kind.TIME, time.start(), time.end(), null, null, time, List.of());
  }

  static Token name(List<Integer> names, int start, int end) {
    return new Token(Kind.NAME, start, end, null, null, null, names);
  }

  boolean is(Word does) {
    return word == does;
  }

  boolean is(Word... any) {
    for (Word does : any) {
      if (word == does) {
        return true;
      }
    }
    return false;
  }

  boolean isTime(TimeMark.Kind kind) {
    return time != null && time.kind() == kind;
  }

  String of(String text) {
    return text.substring(start, end);
  }
}
