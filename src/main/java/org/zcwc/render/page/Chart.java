package org.zcwc.render.page;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.zcwc.model.report.Table.Tone;

/**
 * Charts as SVG in the page. Each says in words what it shows; colours come from the style sheet,
 * so that they fit light, dark and paper.
 */
final class Chart {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Chart() {}

  /** A ring that is closed as far as the share goes, from 0 to 1. */
  static void ring(Markup page, BigDecimal share, String says) throws IOException {
    start(page, "ring", "0 0 36 36", "xMidYMid", says);
    shape(page, "circle", "class", "track", "cx", "18", "cy", "18", "r", "15");
    String length = number(within(share)) + " 100";
    shape(
        page,
        "circle",
        "class",
        "value",
        "cx",
        "18",
        "cy",
        "18",
        "r",
        "15",
        "pathLength",
        "100",
        "stroke-dasharray",
        length,
        "transform",
        "rotate(-90 18 18)");
    page.end();
  }

  /**
   * A bar whose right end is the target, with a line at the pace.
   *
   * @param steps into how many stages the way is divided, 1 for none
   */
  static void bar(
      Markup page, BigDecimal rate, Optional<BigDecimal> pace, int steps, Tone tone, String says)
      throws IOException {
    start(page, "bar", "0 0 100 10", "none", says);
    shape(page, "rect", "class", "track", "width", "100", "height", "10");
    String width = number(within(rate));
    shape(page, "rect", "class", "value " + tone.key(), "width", width, "height", "10");
    for (int i = 1; i < steps; i++) {
      shape(page, "path", "class", "step", "d", "M" + number(100.0 * i / steps) + " 0V10");
    }
    if (pace.isPresent()) {
      shape(page, "path", "class", "pace", "d", "M" + number(within(pace.get())) + " 0V10");
    }
    page.end();
  }

  /** Shares of a whole side by side, in the map's order; what is nought is left out. */
  static void parts(Markup page, Map<Tone, Integer> parts, String says) throws IOException {
    int whole = parts.values().stream().mapToInt(Integer::intValue).sum();
    start(page, "bar", "0 0 100 10", "none", says);
    int before = 0;
    for (Map.Entry<Tone, Integer> part : parts.entrySet()) {
      if (part.getValue() > 0) {
        String x = number(100.0 * before / whole);
        String width = number(100.0 * part.getValue() / whole);
        String tone = "value " + part.getKey().key();
        shape(page, "rect", "class", tone, "x", x, "width", width, "height", "10");
        before += part.getValue();
      }
    }
    page.end();
  }

  /**
   * A line over the four quarters.
   *
   * @param rates by quarter, 1 to 4, where known
   */
  static void line(Markup page, NavigableMap<Integer, BigDecimal> rates, String says)
      throws IOException {
    start(page, "trend", "0 0 120 40", "xMidYMid", says);
    shape(page, "path", "class", "axis", "d", "M6 4H114M6 36H114");
    double top =
        Math.max(1, rates.values().stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1));
    StringBuilder path = new StringBuilder();
    for (Map.Entry<Integer, BigDecimal> point : rates.entrySet()) {
      path.append(path.isEmpty() ? "M" : "L").append(x(point)).append(' ').append(y(point, top));
    }
    shape(page, "path", "class", "line", "d", path.toString());
    for (Map.Entry<Integer, BigDecimal> point : rates.entrySet()) {
      shape(page, "circle", "class", "point", "cx", x(point), "cy", y(point, top), "r", "2.5");
    }
    page.end();
  }

  private static String x(Map.Entry<Integer, BigDecimal> point) {
    return number(6 + 36 * (point.getKey() - 1));
  }

  private static String y(Map.Entry<Integer, BigDecimal> point, double top) {
    return number(36 - 32 * point.getValue().doubleValue() / top);
  }

  private static void start(Markup page, String kind, String box, String fit, String says)
      throws IOException {
    page.start(
        "svg",
        "class",
        kind,
        "role",
        "img",
        "viewBox",
        box,
        "preserveAspectRatio",
        fit,
        "aria-label",
        says);
    page.element("title", says);
  }

  private static void shape(Markup page, String... nameAndAttributes) throws IOException {
    List<String> all = List.of(nameAndAttributes);
    page.start(all.get(0), all.subList(1, all.size()).toArray(String[]::new)).end();
  }

  /** A rate as a percentage that the drawing has room for. */
  private static double within(BigDecimal rate) {
    return rate.multiply(HUNDRED).max(BigDecimal.ZERO).min(HUNDRED).doubleValue();
  }

  private static String number(double number) {
    return BigDecimal.valueOf(number)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
