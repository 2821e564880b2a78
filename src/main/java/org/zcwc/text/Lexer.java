package org.zcwc.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a folded text into tokens: time marks, names, quantities, words, marks, unknown rests. */
final class Lexer {

  private final String text;
  private final char[] signs;
  private final List<TimeMark> times;
  private final List<KnownNames.Sighting> names;
  private final List<Token> tokens = new ArrayList<>();
  private int unknown = -1;

  /** The next of the time marks and of the names, and where each begins. */
  private int time;

  private int timeAt;
  private int name;
  private int nameAt;

  private Lexer(String text, char[] signs, List<TimeMark> times, KnownNames names) {
    this.text = text;
    this.signs = signs;
    this.times = times;
    this.names = names.in(signs);
  }

  /**
   * The tokens of a folded text, in their order; blanks and quotation marks are none.
   *
   * @param signs its characters
   * @param names the names to be found
   */
  static Token[] tokens(String text, char[] signs, List<TimeMark> times, KnownNames names) {
    Lexer lexer = new Lexer(text, signs, times, names);
    lexer.run();
    return lexer.tokens.toArray(new Token[0]);
  }

  private void run() {
    int at = 0;
    while (at < signs.length) {
      if (timeAt < at || at == 0) {
        timeAt = nextTime(at);
      }
      if (nameAt < at || at == 0) {
        nameAt = nextName(at);
      }
      if (timeAt == at) {
        flush(at);
        tokens.add(Token.time(times.get(time), text));
        at = times.get(time).end();
      } else if (nameAt == at) {
        flush(at);
        int end = overlapped();
        tokens.add(Token.name(names.get(name).of(), text.substring(at, end), at));
        at = end;
      } else {
        at = plain(at);
      }
    }
    flush(at);
  }

  /** Where the first time mark begins that does from here on; the text's end for none. */
  private int nextTime(int at) {
    while (time < times.size() && times.get(time).start() < at) {
      time++;
    }
    return time < times.size() ? times.get(time).start() : signs.length;
  }

  private int nextName(int at) {
    while (name < names.size() && names.get(name).start() < at) {
      name++;
    }
    return name < names.size() ? names.get(name).start() : signs.length;
  }

  /** 血液透析 and 透析患者 in 血液透析患者: one name to the end of the last. */
  private int overlapped() {
    int end = names.get(name).end();
    for (int i = name + 1; i < names.size() && names.get(i).start() < end; i++) {
      if (names.get(i).end() > end && names.get(i).of().equals(names.get(name).of())) {
        end = names.get(i).end();
      }
    }
    return end;
  }

  /** What is neither a time nor a name. */
  private int plain(int at) {
    int kind = Signs.kind(signs[at]);
    if (kind == Signs.MARK) {
      flush(at);
      tokens.add(Token.of(Token.Kind.MARK, Signs.said(signs[at]), at));
      return at + 1;
    }
    if (kind == Signs.CLEAR) {
      flush(at);
      return at + 1;
    }
    return word(at, kind == Signs.NUMBER);
  }

  /** Ends the run of characters that make no word. */
  private void flush(int at) {
    if (unknown >= 0) {
      tokens.add(Token.of(Token.Kind.UNKNOWN, text.substring(unknown, at), unknown));
      unknown = -1;
    }
  }

  /**
   * @param number whether a number may start here
   */
  private int word(int at, boolean number) {
    Quantity quantity = number ? Quantities.at(text, at).orElse(null) : null;
    int numeral = quantity == null ? -1 : quantity.end();
    int known = Lexicon.longest(signs, at, nameAt);
    if (known >= 0 && at + Lexicon.word(known).length() >= numeral) {
      String word = Lexicon.word(known);
      flush(at);
      tokens.add(Token.word(Lexicon.does(known), known, word, at));
      return at + word.length();
    }
    if (numeral > 0) {
      flush(at);
      tokens.add(Token.figure(Figure.of(text, shared(quantity)), text));
      return numeral;
    }
    unknown = unknown < 0 ? at : unknown;
    return at + 1;
  }

  /** 16532/20000人: the unit stands behind the whole. */
  private Quantity shared(Quantity quantity) {
    boolean over =
        quantity.measureUnit().isEmpty()
            && quantity.end() + 1 < text.length()
            && text.charAt(quantity.end()) == '/';
    if (!over) {
      return quantity;
    }
    return Quantities.at(text, quantity.end() + 1)
        .map(
            whole ->
                new Quantity(
                    quantity.value(),
                    whole.measureUnit(),
                    quantity.approximate(),
                    quantity.start(),
                    quantity.end()))
        .orElse(quantity);
  }
}
