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

  /** By node: whether a longer word goes on from there. */
  private boolean[] goesOn = new boolean[128];

  /**
   * By the upper and the lower half of a character: the node of the words that begin with it, or 0.
   * Of all look-ups these are the most.
   */
  private final int[][] first = new int[256][];

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
    int node = first(word.charAt(0));
    if (node == 0) {
      node = grow();
      int upper = word.charAt(0) >>> 8;
      first[upper] = first[upper] == null ? new int[256] : first[upper];
      first[upper][word.charAt(0) & 255] = node;
    }
    for (int i = 1; i < word.length(); i++) {
      int next = next(node, word.charAt(i));
      node = next == NONE ? grow(node, word.charAt(i)) : next;
    }
    ends[node] = index;
  }

  private int grow(int from, char c) {
    int node = grow();
    put(from << 16 | c, node);
    goesOn[from] = true;
    return node;
  }

  private int grow() {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
      Arrays.fill(ends, size, size * 2, NONE);
      goesOn = Arrays.copyOf(goesOn, size * 2);
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

  /** The node of the words that begin with this; 0 for none. */
  int first(char c) {
    int[] page = first[c >>> 8];
    return page == null ? 0 : page[c & 255];
  }

  /** The node that this character leads to from another; -1 for none. */
  int next(int node, char c) {
    if (!goesOn[node]) {
      return NONE;
    }
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

  /** The longest word that begins here and ends at or before the limit: its number, or -1. */
  int longest(char[] text, int from, int limit) {
    int node = from < limit ? first(text[from]) : 0;
    if (node == 0) {
      return NONE;
    }
    int found = ends[node];
    for (int i = from + 1; i < limit && goesOn[node]; i++) {
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
    int node = first(text[from]);
    if (node == 0) {
      return NONE;
    }
    for (int i = from; ends[node] == NONE || i - from < characters; ) {
      i++;
      node = i < text.length ? next(node, text[i]) : NONE;
      if (node == NONE) {
        return NONE;
      }
    }
    return ends[node];
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
