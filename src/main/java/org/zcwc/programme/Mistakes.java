package org.zcwc.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is wrong in a config, as it is found. So many are told one by one, and what they quote is
 * cut short: a file that is no config at all must not fill the screen with itself.
 */
final class Mistakes {

  private static final int MOST = 200;

  /** Characters of what is quoted. */
  private static final int QUOTED = 500;

  private final List<ConfigMistake> told = new ArrayList<>();
  private int others;

  void add(ConfigMistake mistake) {
    if (told.size() == MOST) {
      others++;
      return;
    }
    List<String> arguments = mistake.arguments().stream().map(Mistakes::cut).toList();
    told.add(
        new ConfigMistake(
            mistake.file(), mistake.line(), mistake.column(), mistake.key(), arguments));
  }

  boolean isEmpty() {
    return told.isEmpty();
  }

  /** In the order of their lines; where there are more, a last one that counts them. */
  List<ConfigMistake> told() {
    List<ConfigMistake> all = new ArrayList<>(told);
    all.sort(
        Comparator.comparing(ConfigMistake::file)
            .thenComparingInt(ConfigMistake::line)
            .thenComparingInt(ConfigMistake::column));
    if (others > 0) {
      all.add(new ConfigMistake(0, 0, "more", List.of(Integer.toString(others))));
    }
    return all;
  }

  private static String cut(String text) {
    return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
  }
}
