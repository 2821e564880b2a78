package org.zcwc.text;

import java.util.BitSet;

/**
 * A piece of a folded text.
 *
 * @param said its characters; of a word known here always the same string, so that it is compared
 *     and looked up at little cost
 * @param word what it does; only of a {@link Kind#WORD}
 * @param number of the word in the {@link Lexicon}; -1 for what is no word of it
 * @param figure only of a {@link Kind#FIGURE}
 * @param time only of a {@link Kind#TIME}
 * @param names which of the names sought it is (by index); only of a {@link Kind#NAME}
 */
record Token(
    Kind kind,
    String said,
    int start,
    int end,
    Word word,
    int number,
    Figure figure,
    TimeMark time,
    BitSet names) {

  private static final BitSet NO_NAMES = new BitSet();

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

  static Token of(Kind kind, String said, int start) {
    return new Token(kind, said, start, start + said.length(), null, -1, null, null, NO_NAMES);
  }

  static Token word(Word word, int number, String said, int start) {
    int end = start + said.length();
    return new Token(Kind.WORD, said, start, end, word, number, null, null, NO_NAMES);
  }

  static Token figure(Figure figure, String text) {
    int start = figure.quantity().start();
    int end = figure.quantity().end();
    String said = text.substring(start, end);
    return new Token(Kind.FIGURE, said, start, end, null, -1, figure, null, NO_NAMES);
  }

  static Token time(TimeMark time, String text) {
    String said = text.substring(time.start(), time.end());
    return new Token(Kind.TIME, said, time.start(), time.end(), null, -1, null, time, NO_NAMES);
  }

  static Token name(BitSet names, String said, int start) {
    return new Token(Kind.NAME, said, start, start + said.length(), null, -1, null, null, names);
  }

  boolean is(Word does) {
    return word == does;
  }

  // these two without an array for each question
  boolean is(Word one, Word other) {
    return word == one || word == other;
  }

  boolean is(Word one, Word two, Word three) {
    return word == one || word == two || word == three;
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
}
