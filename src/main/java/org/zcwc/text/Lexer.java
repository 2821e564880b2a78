package org.zcwc.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts a folded text into tokens: time marks, names, quantities, words, marks, unknown rests. */
final class Lexer {

  private static final String MARKS = "。；！？\n\r，、：（）,";
  private static final String CLEAR = " \"“”‘’《》「」【】〔〕[]*·";

  private final String text;
  private final List<TimeMark> times;
  private final String[] nameAt;
  private final int[] nameEnd;
  private final Map<String, List<Integer>> owners;
  private final List<Token> tokens = new ArrayList<>();
  private int unknown = -1;
  private int nextName;

  private Lexer(String text, List<TimeMark> times, Map<String, List<Integer>> owners) {
    this.text = text;
    this.times = times;
    this.owners = owners;
    nameAt = new String[text.length()];
    nameEnd = new int[text.length()];
    find();
  }

  /**
   * By name, which of the things sought it names: made once for many texts.
   *
   * @param names of each thing sought, the words that name it
   */
  static Map<String, List<Integer>> owners(List<List<String>> names) {
    Map<String, List<Integer>> owners = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      for (String name : names.get(i)) {
        owners.computeIfAbsent(name, n -> new ArrayList<>()).add(i);
      }
    }
    return owners;
  }

  private static boolean hanzi(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  private static boolean clear(char c) {
    return !hanzi(c) && CLEAR.indexOf(c) >= 0;
  }

  /** Names are found across quotation marks and blanks: “两癌”救助 names 两癌救助. */
  private void find() {
    StringBuilder clear = new StringBuilder(text.length());
    int[] places = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      if (!clear(text.charAt(i))) {
        places[clear.length()] = i;
        clear.append(text.charAt(i));
      }
    }
    for (String name : owners.keySet()) {
      for (int at = clear.indexOf(name); at >= 0; at = clear.indexOf(name, at + 1)) {
        int start = places[at];
        if (nameAt[start] == null || nameAt[start].length() < name.length()) {
          nameAt[start] = name;
          nameEnd[start] = places[at + name.length() - 1] + 1;
        }
      }
    }
  }

  /**
   * The tokens of a folded text, in their order; blanks and quotation marks are none.
   *
   * @param owners the names to be found, as {@link #owners} has them
   */
  static List<Token> tokens(String text, List<TimeMark> times, Map<String, List<Integer>> owners) {
    Lexer lexer = new Lexer(text, times, owners);
    lexer.run();
    return lexer.tokens;
  }

  private void run() {
    int mark = 0;
    int at = 0;
    while (at < text.length()) {
      while (mark < times.size() && times.get(mark).start() < at) {
        mark++;
      }
      char c = text.charAt(at);
      if (mark < times.size() && times.get(mark).start() == at) {
        flush(at);
        tokens.add(Token.time(times.get(mark), text));
        at = times.get(mark).end();
      } else if (nameAt[at] != null) {
        flush(at);
        int end = overlapped(at);
        tokens.add(Token.name(owners.get(nameAt[at]), text.substring(at, end), at));
        at = end;
      } else if (!hanzi(c) && MARKS.indexOf(c) >= 0) {
        flush(at);
        tokens.add(Token.of(Token.Kind.MARK, String.valueOf(c), at));
        at++;
      } else if (clear(c)) {
        flush(at);
        at++;
      } else {
        at = word(at);
      }
    }
    flush(at);
  }

  /** 血液透析 and 透析患者 in 血液透析患者: one name to the end of the last. */
  private int overlapped(int at) {
    int end = nameEnd[at];
    for (int i = at + 1; i < end; i++) {
      if (nameEnd[i] > end && owners.get(nameAt[i]).equals(owners.get(nameAt[at]))) {
        end = nameEnd[i];
      }
    }
    return end;
  }

  /** Ends the run of characters that make no word. */
  private void flush(int at) {
    if (unknown >= 0) {
      tokens.add(Token.of(Token.Kind.UNKNOWN, text.substring(unknown, at), unknown));
      unknown = -1;
    }
  }

  private int word(int at) {
    boolean number = ChineseNumber.starts(text.charAt(at));
    Quantity quantity = number ? Quantities.at(text, at).orElse(null) : null;
    int numeral = quantity == null ? -1 : quantity.end();
    int known = Lexicon.longest(text, at, nameBehind(at));
    if (known >= 0 && at + Lexicon.word(known).length() >= numeral) {
      String word = Lexicon.word(known);
      flush(at);
      tokens.add(Token.word(Lexicon.does(known), word, at));
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

  /** Where the next name begins, or the text's end; asked for from left to right. */
  private int nameBehind(int at) {
    nextName = Math.max(nextName, at + 1);
    while (nextName < text.length() && nameAt[nextName] == null) {
      nextName++;
    }
    return nextName;
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
