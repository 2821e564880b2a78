package org.zcwc.text;

/** Whether a clause behind a quantity says that the works which it counts go on still. */
final class Going {

  private static final Words BUILT =
      Words.of(
          "建成", "完工", "竣工", "投用", "投入使用", "投入运营", "投入运行", "验收合格", "通过验收", "通车", "通水", "启用", "交付",
          "交付使用", "开业", "开放", "对外开放", "挂牌", "授牌", "创成", "开通", "上线", "命名", "认定");

  /** Deeds that end a work. */
  static final Words FINISHING = BUILT.and("完成", "验收", "运营", "达标", "创建成功", "举办", "开展", "实现");

  /** What is told with the day that it came about. */
  static final Words ENDS = BUILT.and("发布", "揭牌");

  /** Whether words between these say that a work is at its end. */
  static boolean finishes(Scene scene, int from, int to) {
    for (int i = from; i < to; i++) {
      if (FINISHING.has(scene.token(i))) {
        return true;
      }
    }
    return false;
  }

  private final boolean another;
  private final boolean ended;
  private final boolean on;

  Going(Scene scene, Clause clause, Subject subject) {
    boolean counts = false;
    boolean other = false;
    boolean step = false;
    boolean planned = false;
    boolean finishes = false;
    boolean ends = false;
    for (int i = clause.from(); i < clause.to(); i++) {
      Token token = scene.token(i);
      String word = token.said();
      boolean same =
          token.figure() != null
              && MeasureUnits.same(token.figure().quantity().measureUnit(), subject.unit());
      counts |= same;
      other |= !token.names().isEmpty();
      step |= token.is(Word.STEP) && !word.equals("上报") && !word.equals("登记");
      planned |= token.is(Word.PLAN, Word.WILL) || token.isTime(TimeMark.Kind.FUTURE);
      finishes |= FINISHING.has(token);
      ends |= ENDS.has(token);
    }
    ended = ends && !step && !planned;
    another = counts || other;
    on = step || (planned && finishes);
  }

  /** It tells of another quantity, or names what is sought anew. */
  boolean another() {
    return another;
  }

  /** It tells that the work is at its end. */
  boolean ended() {
    return ended;
  }

  /** It tells of steps before the end, or of an end to come. */
  boolean on() {
    return on;
  }
}
