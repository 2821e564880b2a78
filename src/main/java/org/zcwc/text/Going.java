package org.zcwc.text;

import java.util.Set;

/** Whether a clause behind a quantity says that the works which it counts go on still. */
final class Going {

  /** Deeds that end a work. */
  static final Set<String> FINISHING =
      Set.of(
          "建成", "完工", "竣工", "投用", "投入使用", "投入运营", "投入运行", "完成", "验收", "验收合格", "通过验收", "通车", "通水",
          "启用", "交付", "交付使用", "运营", "开业", "开放", "对外开放", "挂牌", "授牌", "创成", "达标", "开通", "上线", "创建成功",
          "举办", "开展", "实现", "命名", "认定");

  /** Of these, the ones that are told with their day. */
  static final Set<String> ENDS =
      Set.of(
          "建成", "完工", "竣工", "投用", "投入使用", "投入运营", "投入运行", "验收合格", "通过验收", "通车", "通水", "启用", "交付",
          "交付使用", "开业", "开放", "对外开放", "挂牌", "授牌", "创成", "开通", "上线", "命名", "认定", "发布", "揭牌");

  /** Whether words between these say that a work is at its end. */
  static boolean finishes(Scene scene, int from, int to) {
    for (int i = from; i < to; i++) {
      if (FINISHING.contains(scene.tokens().get(i).said())) {
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
    boolean ends = false;
    boolean ended0 = false;
    for (int i = clause.from(); i < clause.to(); i++) {
      Token token = scene.tokens().get(i);
      String word = token.said();
      boolean same =
          token.figure() != null
              && MeasureUnits.same(token.figure().quantity().measureUnit(), subject.unit());
      counts |= same;
      other |= !token.names().isEmpty();
      step |= token.is(Word.STEP) && !word.equals("上报") && !word.equals("登记");
      planned |= token.is(Word.PLAN, Word.WILL) || token.isTime(TimeMark.Kind.FUTURE);
      ends |= FINISHING.contains(word);
      ended0 |= ENDS.contains(word);
    }
    ended = ended0 && !step && !planned;
    another = counts || other;
    on = step || (planned && ends);
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
