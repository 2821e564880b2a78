package org.zcwc.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Numbers with their units of measure, in a text or a cell. */
public final class Quantities {

  private static final List<String> BEFORE =
      List.of("将近", "接近", "大约", "超过", "突破", "约", "近", "超", "逾");
  private static final String BEHIND = "余多来";
  private static final List<String> BEHIND_UNIT = List.of("以上", "左右", "余", "多");

  private static final Set<String> APPROXIMATE = Set.of("以上", "左右", "余", "多");

  private Quantities() {}

  /**
   * All numbers in a text with the units behind them, in their order; a numeral without a unit (一是,
   * 第三) is a word, not a quantity.
   */
  public static List<Quantity> scan(String words) {
    String text = Folding.fold(words);
    char[] signs = text.toCharArray();
    List<Quantity> found = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < signs.length; at++) {
      if ((Signs.kind(signs[at]) & Signs.NUMBER) != 0 && at >= from) {
        Optional<Quantity> quantity = at(text, at);
        if (quantity.isPresent()) {
          found.add(quantity.get());
          from = quantity.get().end();
        }
      }
    }
    return found;
  }

  /** The quantity whose number starts here. */
  static Optional<Quantity> at(String text, int start) {
    // A digit behind a digit is within a run that is too long for a number.
    boolean within =
        start > 0
            && ChineseNumber.digit(text.charAt(start)) >= 0
            && ChineseNumber.digit(text.charAt(start - 1)) >= 0;
    Optional<ChineseNumber.Found> number =
        within ? Optional.empty() : ChineseNumber.at(text, start);
    if (number.isEmpty() && !within) {
      number = round(text, start);
    }
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int end = number.get().end();
    boolean approximate = false;
    // most numbers have none of these words beside them: their nearest characters tell
    if (start > 0 && "近约过破超逾".indexOf(text.charAt(start - 1)) >= 0) {
      for (String word : BEFORE) {
        approximate |= endsWith(text, start, word);
      }
    }
    if (end < text.length() && BEHIND.indexOf(text.charAt(end)) >= 0) {
      approximate = true;
      end++;
    }
    BigDecimal value = number.get().value();
    if (approximate
        && end < text.length()
        && (text.charAt(end) == '万' || text.charAt(end) == '亿')) {
      // 两百余万元: the scale stands behind the 余.
      value = value.scaleByPowerOfTen(text.charAt(end) == '万' ? 4 : 8);
      end++;
    }
    int unitAt = end;
    while (unitAt < text.length() && unitAt - end < 3 && space(text.charAt(unitAt))) {
      unitAt++;
    }
    String unit = MeasureUnits.at(text, unitAt);
    if (unit.isEmpty() && !number.get().arabic()) {
      return Optional.empty();
    }
    end = unit.isEmpty() ? end : MeasureUnits.end(text, unitAt + unit.length());
    if (!unit.isEmpty() && end < text.length() && "以左余多".indexOf(text.charAt(end)) >= 0) {
      for (String word : BEHIND_UNIT) {
        approximate |= text.startsWith(word, end) && !text.startsWith("多次", end);
      }
    }
    return Optional.of(new Quantity(ChineseNumber.plain(value), unit, approximate, start, end));
  }

  /** 近百场, 上千人, 百余名: a scale alone, which the words beside make a number. */
  private static Optional<ChineseNumber.Found> round(String text, int start) {
    int scale = start < text.length() ? "百千万".indexOf(text.charAt(start)) + 2 : 0;
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    if (scale < 2 || ChineseNumber.numeral(before) || "数几两成若干".indexOf(before) >= 0) {
      return Optional.empty();
    }
    boolean about = "近约超逾".indexOf(before) >= 0;
    boolean over = start + 1 < text.length() && text.charAt(start + 1) == '余';
    return about || over
        ? Optional.of(
            new ChineseNumber.Found(BigDecimal.ONE.scaleByPowerOfTen(scale), start + 1, false))
        : Optional.empty();
  }

  private static boolean endsWith(String text, int end, String word) {
    int at = end - word.length();
    // 签约, 预约: no 约 of amounts.
    boolean within = word.equals("约") && at > 0 && "签预邀续履节契违特合".indexOf(text.charAt(at - 1)) >= 0;
    return at >= 0 && !within && text.startsWith(word, at);
  }

  private static boolean space(char c) {
    return c == ' ' || c == '\u3000' || c == '\u00A0' || c == '\t';
  }

  /** The one quantity that a cell holds and nothing else. */
  public static Optional<Quantity> single(String cellText) {
    String text = Folding.fold(cellText).strip();
    int start = 0;
    for (String word : BEFORE) {
      if (text.startsWith(word)) {
        start = word.length();
        break;
      }
    }
    boolean about = start > 0;
    while (start < text.length() && space(text.charAt(start))) {
      start++;
    }
    if (start == text.length()) {
      return Optional.empty();
    }
    Optional<ChineseNumber.Found> bare = ChineseNumber.at(text, start);
    if (bare.isPresent() && bare.get().end() == text.length()) {
      return Optional.of(new Quantity(bare.get().value(), "", about, start, text.length()));
    }
    return at(text, start)
        .filter(
            q ->
                q.end() == text.length()
                    || (q.approximate() && APPROXIMATE.contains(text.substring(q.end()))))
        .map(
            q ->
                new Quantity(
                    q.value(), q.measureUnit(), q.approximate() || about, q.start(), q.end()));
  }

  /** The value in another unit of measure; empty where the two do not measure the same. */
  public static Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
    if (from.equals(to)) {
      return Optional.of(converted(value.round(MathContext.DECIMAL64)));
    }
    String source = base(from);
    String target = base(to);
    if (!MeasureUnits.canonical(source).equals(MeasureUnits.canonical(target))
        || !MeasureUnits.alike(source, target)) {
      return Optional.empty();
    }
    BigDecimal times = value.multiply(factor(from));
    return Optional.of(converted(times.divide(factor(to), MathContext.DECIMAL64)));
  }

  private static BigDecimal converted(BigDecimal value) {
    return ChineseNumber.plain(value.stripTrailingZeros());
  }

  private static String base(String unit) {
    if (kilometres(unit)) {
      return "米";
    }
    return factor(unit).compareTo(BigDecimal.ONE) == 0 ? unit : unit.substring(1);
  }

  private static boolean kilometres(String unit) {
    return MeasureUnits.canonical(unit).equals("公里");
  }

  private static BigDecimal factor(String unit) {
    if (kilometres(unit)) {
      return BigDecimal.valueOf(1000);
    }
    if (unit.length() < 2) {
      return BigDecimal.ONE;
    }
    return switch (unit.charAt(0)) {
      case '万' -> BigDecimal.valueOf(10_000);
      case '亿' -> BigDecimal.valueOf(100_000_000);
      case '千' -> BigDecimal.valueOf(1000);
      default -> BigDecimal.ONE;
    };
  }
}
