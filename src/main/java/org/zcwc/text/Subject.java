package org.zcwc.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An indicator as it is spoken of: the words that name it, the words that are its own. */
final class Subject {

  private final Sought sought;
  private final List<String> names;
  private final List<String> own;

  Subject(Sought sought) {
    this.sought = sought;
    List<String> words = new ArrayList<>();
    sought.keywords().forEach(k -> words.add(Folding.fold(k.strip())));
    words.add(Folding.fold(sought.name().strip()));
    words.removeIf(String::isEmpty);
    words.sort(Comparator.comparingInt(String::length).reversed());
    names = List.copyOf(words);
    List<String> pairs = new ArrayList<>(words);
    for (String word : words) {
      for (int i = 0; i + 2 <= word.length(); i++) {
        pairs.add(word.substring(i, i + 2));
      }
    }
    own = pairs.stream().distinct().toList();
  }

  Sought sought() {
    return sought;
  }

  /** Where a stretch of text names it last; -1 for nowhere. */
  int lastIn(String text) {
    return Lexicon.last(names, text);
  }

  boolean in(String text) {
    return Lexicon.any(names, text);
  }

  /** The stretch without its names. */
  String withoutNames(String text) {
    String left = text;
    for (String name : names) {
      left = left.replace(name, "");
    }
    return left;
  }

  /** Whether a stretch holds a word of its name, if not the name. */
  boolean near(String text) {
    return Lexicon.any(own, text);
  }

  /** Whether a word is one of its own, so that it is no other figure's object. */
  boolean owns(String word) {
    for (String name : names) {
      if (name.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** What is left of a stretch without its own words, words without an object, marks and digits. */
  String foreign(String stretch) {
    String left = Lexicon.without(Lexicon.without(stretch, own), Lexicon.GENERIC);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < left.length(); i++) {
      if (Character.isIdeographic(left.charAt(i)) && !ChineseNumber.numeral(left.charAt(i))) {
        out.append(left.charAt(i));
      }
    }
    return out.toString();
  }

  /** Whether a stretch names the object of another figure. */
  boolean othersIn(String stretch) {
    return othersIn(stretch, List.of());
  }

  /**
   * As above.
   *
   * @param harmless words that are no other object here
   */
  boolean othersIn(String stretch, List<String> harmless) {
    String left = Lexicon.without(stretch, names);
    for (String word : Lexicon.OTHERS) {
      if (left.contains(word) && !owns(word) && !harmless.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
