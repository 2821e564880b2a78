package org.zcwc.text;

/** What a stretch of words holds of a subject's own, and of what is not. */
final class Stretch {

  /** What follows is where it was done, or by whom. */
  private static final Words LOCATIVE =
      Words.of(
          "在", "进", "进入", "到", "前往", "于", "由", "依托", "走进", "深入", "通过", "联合", "会同", "面向", "到达", "委托",
          "组织");

  /** Taking part in what others hold. */
  private static final Words ELSEWHERE = Words.of("参加", "参与", "赴", "外出", "承接");

  /** What is done once with some of those who are served all the time. */
  private static final Words VISITS =
      Words.of(
          "参加", "参与", "走访", "慰问", "走访慰问", "体验", "走进", "赠送", "捐赠", "征集", "圆梦", "点亮", "结对", "陪伴",
          "研学", "邀请", "评估", "随访", "探访", "入户", "联系", "辅导", "参观", "助学补助", "助学金", "奖学金", "慰问金", "慰问品",
          "物资", "礼包", "学习用品", "价格补贴", "物价补贴", "临时补贴");

  /** What may be said of those who are served all the time, beside their being served. */
  private static final Words PAYS =
      Words.of(
          "发放", "发", "拨付", "支付", "完成", "落实", "提供", "认定", "发放到位", "办理", "接受", "通过", "覆盖", "建档", "服务",
          "开展", "实现了", "进行");

  private static final Words LIGHT = Words.of("提供", "给予", "接受", "享受", "参加", "参与");

  private static final Words SUFFIXES = Words.of("服务", "覆盖");

  private final Scene scene;
  private final Subject subject;
  int name = -1;
  int firstName = -1;
  int other = -1;
  int place = -1;
  boolean things;
  boolean agents;
  boolean acts;
  boolean own;
  boolean does;
  boolean elsewhere;
  boolean visits;
  boolean foreign;
  int strange;

  Stretch(Scene scene, Subject subject, int from, int to) {
    this.scene = scene;
    this.subject = subject;
    for (int i = from; i < to; i++) {
      Token token = scene.token(i);
      place = LOCATIVE.has(token) ? i : place;
      elsewhere |= ELSEWHERE.has(token);
      visits |= VISITS.has(token) && !subject.does(token);
      if (token.kind() == Token.Kind.WORD) {
        word(token, i, from, to);
      } else if (token.kind() == Token.Kind.UNKNOWN) {
        strange += agency(token) ? 0 : subject.foreign(token);
      } else if (subject.named(token)) {
        name = i;
        firstName = firstName < 0 ? i : firstName;
      } else if (subject.other(token)) {
        other = i;
      }
    }
  }

  private void word(Token token, int i, int from, int to) {
    boolean its = subject.does(token);
    if (!its && token.is(Word.OTHER, Word.OTHER_DEED)) {
      thing(token, i, from, to);
    }
    agents &= !token.is(Word.SUM, Word.LEVEL, Word.DONE);
    acts |= !its && token.is(Word.ACT) && !suffix(i) && !light(i, to);
    own |= its;
    does |= its && token.is(Word.ACT, Word.DEED, Word.NEWLY);
    boolean deed = !its && token.is(Word.ACT, Word.OTHER_DEED, Word.DEED);
    foreign |= deed && !PAYS.has(token);
  }

  private void thing(Token token, int i, int from, int to) {
    // 9个村2680户: the noun of the quantity before; 志愿者216人: the quantity's own.
    boolean between = i + 1 == to && figureAt(to);
    boolean apposed = between && i > 0 && subject.named(scene.token(i - 1)) && !subject.people();
    if (!apposed && !(does && subject.serves(token.said()))) {
      boolean placed =
          between
              ? i == from && i > 0 && figureAt(i - 1)
              : place >= 0 && i - place <= 4 && token.is(Word.OTHER);
      things |= !placed;
      agents = !placed;
    }
  }

  /** 区卫健局: who did it, not what was done. */
  private static boolean agency(Token token) {
    return token.said().length() > 2
        && "局委办联".indexOf(token.said().charAt(token.said().length() - 1)) >= 0;
  }

  /** 提供救助: a deed that only leads to the subject's own. */
  private boolean light(int at, int to) {
    return LIGHT.has(scene.token(at)) && at + 1 < to && subject.does(scene.token(at + 1));
  }

  /** 适配服务, 检查覆盖: no deed beside the one that is the subject's own. */
  private boolean suffix(int at) {
    Token token = scene.token(at);
    if (at == 0 || !SUFFIXES.has(token)) {
      return false;
    }
    Token before = scene.token(at - 1);
    boolean named = subject.named(before) && token.said().equals("服务");
    return named || (subject.does(before) && before.is(Word.ACT));
  }

  private boolean figureAt(int at) {
    return at < scene.size() && scene.token(at).figure() != null;
  }
}
