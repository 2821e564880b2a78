package org.zcwc.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Cuts a folded text into tokens: time marks, names, quantities, words, marks, unknown rests. */
final class Lexer {

  private final String text;
  private final char[] signs;
  private final List<TimeMark> times;
  private final List<KnownNames.Sighting> names;
  private Token[] tokens;
  private int size;
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
    tokens = new Token[signs.length / 2 + 2];
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
    return Arrays.copyOf(lexer.tokens, lexer.size);
  }

  private void add(Token token) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, size * 2);
    }
    tokens[size++] = token;
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
        add(Token.time(times.get(time), text));
        at = times.get(time).end();
      } else if (nameAt == at) {
        flush(at);
        int end = overlapped();
        add(Token.name(names.get(name).of(), text.substring(at, end), at));
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
    if ((kind & Signs.MARK) != 0) {
      flush(at);
      add(Token.of(Token.Kind.MARK, Signs.said(signs[at]), at));
      return at + 1;
    }
    if ((kind & Signs.CLEAR) != 0) {
      flush(at);
      return at + 1;
    }
    return word(at, (kind & Signs.NUMBER) != 0);
  }

  /** Ends the run of characters that make no word. */
  private void flush(int at) {
    if (unknown >= 0) {
      add(Token.of(Token.Kind.UNKNOWN, text.substring(unknown, at), unknown));
      unknown = -1;
    }
  }

  /**
   * @param number whether a number may start here
   */
  private int word(int at, boolean number) {
    int known = Lexicon.longest(signs, at, nameAt);
    String word = known < 0 ? "" : Lexicon.word(known);
    Optional<Quantity> quantity = number ? Quantities.at(text, at) : Optional.empty();
    if (quantity.isPresent() && quantity.get().end() > at + word.length()) {
      flush(at);
      add(Token.figure(Figure.of(text, shared(quantity.get())), text));
      return quantity.get().end();
    }
    if (known >= 0) {
      flush(at);
      add(Token.word(Lexicon.does(known), known, word, at));
      return at + word.length();
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
