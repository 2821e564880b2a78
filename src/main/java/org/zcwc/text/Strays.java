package org.zcwc.text;

import java.util.HashSet;
import java.util.Set;

/** The units in which other deeds counted since a subject was named. */
final class Strays {

  /** Units that count people or things of any kind: the words around must say whose. */
  private static final Set<String> COMMON =
      Set.of("人", "个", "元", "件", "次", "户", "平方米", "万元", "亿元", "");

  private final Scene scene;
  private final Set<String> units = new HashSet<>();

  Strays(Scene scene) {
    this.scene = scene;
  }

  void clear() {
    units.clear();
  }

  /** Another deed is told: what it counts may be taken for what the subject counts. */
  void add(int from, int to) {
    if (bare(from, to)) {
      return;
    }
    boolean counted = false;
    for (int i = from; i < to; i++) {
      Token token = scene.token(i);
      Figure figure = token.figure();
      if (figure != null && figure.counts()) {
        units.add(figure.quantity().measureUnit());
        counted = true;
      }
    }
    if (!counted) {
      units.add("");
    }
  }

  /** 签约46台，开工38台: steps with their counts, of the same subject. */
  private boolean bare(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = scene.token(i);
      boolean step = token.is(Word.ACT, Word.STEP, Word.DONE, Word.DEED, Word.SUM, Word.PLAIN);
      if (!step && token.kind() != Token.Kind.TIME && token.figure() == null) {
        return false;
      }
    }
    return true;
  }

  /** Whether a quantity in this unit may be one of theirs. */
  boolean mayBe(String unit) {
    for (String stray : units) {
      if (stray.isEmpty() ? common(unit) : MeasureUnits.same(unit, stray)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the unit counts people or things of any kind. */
  static boolean common(String unit) {
    return COMMON.contains(MeasureUnits.canonical(unit));
  }
}
