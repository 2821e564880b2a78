package org.zcwc.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 在城南小学、龙泉中学各举办1场: of how many places a quantity is told at once. */
final class Everywhere {

  private static final Pattern EACH = Pattern.compile("各自?(?:[^，。；、\\d]{0,20})$");

  private static final Pattern PLACES =
      Pattern.compile("(?:在|到|走进|深入|于)([^，。；：在到于]{3,80})各自?[^，。；、各]{0,20}$");

  private static final Pattern BETWEEN = Pattern.compile("[、和及与]");

  private Everywhere() {}

  private static boolean each(Scene scene, Mention mention) {
    return scene.before(mention).stream()
        .anyMatch(t -> t.is(Word.RESPECTIVELY) && t.said().startsWith("各"));
  }

  /** How many places: 1 where it is told of no list, 0 where it stays open how many are listed. */
  static int places(Scene scene, Mention mention) {
    if (!each(scene, mention)) {
      return 1;
    }
    String words = scene.words(mention.near(), mention.at());
    if (!EACH.matcher(words).find()) {
      return 1;
    }
    Matcher places = PLACES.matcher(words);
    return !places.find() || places.group(1).contains("等")
        ? 0
        : BETWEEN.split(places.group(1), -1).length;
  }
}
