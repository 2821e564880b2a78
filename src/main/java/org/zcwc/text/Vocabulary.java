package org.zcwc.text;

import java.util.Arrays;
import java.util.Map;

/**
 * Words that each mean something, found in a text wherever they begin, without cutting the text up:
 * a tree of characters in one table of numbers. Looking each stretch of a text up in a hash map
 * made a string a stretch, and was a sixth of the reading of narratives.
 *
 * @param <T> what a word means
 */
final class Vocabulary<T> {

  private static final int NONE = -1;

  private final String[] words;
  private final Object[] meanings;

  /** A node's number and a character, packed, and beside it the node that they lead to. */
  private int[] steps = new int[256];

  private int[] nodes = new int[256];

  /** By node: the word that ends there, or none. */
  private int[] ends = new int[128];

  private int size = 1;

  /** A bit for each character: whether a word begins with it. Most characters of a text do not. */
  private final long[] first = new long[1 << 10];

  Vocabulary(Map<String, T> meant) {
    words = meant.keySet().toArray(new String[0]);
    meanings = new Object[words.length];
    Arrays.fill(ends, NONE);
    for (int i = 0; i < words.length; i++) {
      meanings[i] = meant.get(words[i]);
      add(words[i], i);
    }
  }

  private void add(String word, int index) {
    int node = 0;
    first[word.charAt(0) >>> 6] |= 1L << word.charAt(0);
    for (int i = 0; i < word.length(); i++) {
      int next = next(node, word.charAt(i));
      node = next == NONE ? grow(node, word.charAt(i)) : next;
    }
    ends[node] = index;
  }

  private int grow(int from, char c) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
      Arrays.fill(ends, size, size * 2, NONE);
      int[] oldSteps = steps;
      int[] oldNodes = nodes;
      steps = new int[size * 4];
      nodes = new int[size * 4];
      for (int i = 0; i < oldSteps.length; i++) {
        if (oldNodes[i] != 0) {
          put(oldSteps[i], oldNodes[i]);
        }
      }
    }
    put(from << 16 | c, size);
    return size++;
  }

  private void put(int step, int node) {
    int slot = slot(step);
    while (nodes[slot] != 0) {
      slot = slot + 1 & steps.length - 1;
    }
    steps[slot] = step;
    nodes[slot] = node;
  }

  private int slot(int step) {
    int hash = step * 0x9E3779B1;
    return (hash ^ hash >>> 15) & steps.length - 1;
  }

  /** The node that this character leads to from another, 0 being that before any; -1 for none. */
  int next(int node, char c) {
    int step = node << 16 | c;
    int slot = slot(step);
    while (nodes[slot] != 0) {
      if (steps[slot] == step) {
        return nodes[slot];
      }
      slot = slot + 1 & steps.length - 1;
    }
    return NONE;
  }

  /** The number of the word that ends at a node; -1 for none. */
  int end(int node) {
    return ends[node];
  }

  /** Whether a word begins with this. */
  boolean begins(char c) {
    return (first[c >>> 6] & 1L << c) != 0;
  }

  /** The longest word that begins here and ends at or before the limit: its number, or -1. */
  int longest(char[] text, int from, int limit) {
    if (from >= limit || !begins(text[from])) {
      return NONE;
    }
    int node = 0;
    int found = NONE;
    for (int i = from; i < limit; i++) {
      node = next(node, text[i]);
      if (node == NONE) {
        break;
      }
      found = ends[node] == NONE ? found : ends[node];
    }
    return found;
  }

  /** The word that begins here and is longer than so many characters, the shortest: or -1. */
  int longer(char[] text, int from, int characters) {
    int node = 0;
    for (int i = from; i < text.length; i++) {
      node = next(node, text[i]);
      if (node == NONE) {
        break;
      }
      if (ends[node] != NONE && i - from >= characters) {
        return ends[node];
      }
    }
    return NONE;
  }

  /** How many words there are; they are numbered from 0. */
  int size() {
    return words.length;
  }

  /** The word of this number: always the same string, which knows its hash. */
  String word(int number) {
    return words[number];
  }

  /** What the word of this number means. */
  @SuppressWarnings("unchecked") // filled from a map of T
  T meaning(int number) {
    return (T) meanings[number];
  }
}
