package org.zcwc.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that are looked for in texts, and which of the things sought each of them names: made
 * once for many texts.
 */
final class KnownNames {

  private final Vocabulary<BitSet> names;

  /**
   * A name where it stands in a text.
   *
   * @param end behind its last character
   * @param of which of the things sought it names, by index
   */
  record Sighting(int start, int end, BitSet of) {}

  /**
   * @param names of each thing sought, the words that name it
   */
  KnownNames(List<List<String>> names) {
    Map<String, BitSet> owners = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      for (String name : names.get(i)) {
        owners.computeIfAbsent(name, n -> new BitSet()).set(i);
      }
    }
    this.names = new Vocabulary<>(owners);
  }

  /**
   * The longest name wherever one begins, in their order. Names are found across quotation marks
   * and blanks: “两癌”救助 names 两癌救助.
   */
  List<Sighting> in(char[] text) {
    List<Sighting> all = new ArrayList<>();
    for (int i = 0; i < text.length; i++) {
      int node = names.first(text[i]);
      if (node != 0 && !Signs.clear(text[i])) {
        at(text, i, node, all);
      }
    }
    return all;
  }

  private void at(char[] text, int start, int first, List<Sighting> all) {
    int node = first;
    int name = names.end(node);
    int end = start + 1;
    for (int i = start + 1; i < text.length && node >= 0; i++) {
      if (!Signs.clear(text[i])) {
        node = names.next(node, text[i]);
        int word = node < 0 ? -1 : names.end(node);
        name = word < 0 ? name : word;
        end = word < 0 ? end : i + 1;
      }
    }
    if (name >= 0) {
      all.add(new Sighting(start, end, names.meaning(name)));
    }
  }
}
