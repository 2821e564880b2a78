package org.zcwc.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers and the words that they stand between, by which the same place is found again in another
 * copy of the text.
 */
public final class Places {

  /**
   * Four characters, a number, a character. The line may break before the number, but not behind
   * it, where only the space that an editor sets between digits and Chinese is let pass: what
   * stands behind another may be the next column's, and the number broken off.
   */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<before>[^\\s\\d.,]{4})\\s?(?<number>\\d[\\d,]*(?:\\.\\d+)?)"
              + "(?<after> [人名位场次个处所家项件条份册套对户万亿元]|[^\\s\\d.,])");

  private Places() {}

  /**
   * A number and its surroundings.
   *
   * @param number without separators and zeros that do not count
   */
  public record Place(String before, String number, String after) {

    /** The words on both sides, which tell the place. */
    public String words() {
      return before + "#" + after;
    }

    /** As it is written. */
    public String quote() {
      return quoteWith(number);
    }

    /** As it would be with another number. */
    public String quoteWith(String other) {
      return before + other + after;
    }
  }

  /** All numbers with four characters before them, in their order. */
  public static List<Place> in(String text) {
    List<Place> places = new ArrayList<>();
    Matcher matcher = PLACE.matcher(Folding.fold(text));
    int from = 0;
    while (matcher.find(from)) {
      places.add(
          new Place(
              matcher.group("before"),
              new BigDecimal(matcher.group("number").replace(",", ""))
                  .stripTrailingZeros()
                  .toPlainString(),
              matcher.group("after").strip()));
      from = matcher.end("number");
    }
    return places;
  }

  /** The numbers of a text by the words that they stand between. */
  public static Map<String, List<String>> numbers(String text) {
    Map<String, List<String>> numbers = new HashMap<>();
    in(text)
        .forEach(p -> numbers.computeIfAbsent(p.words(), w -> new ArrayList<>()).add(p.number()));
    return numbers;
  }
}
