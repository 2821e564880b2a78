package org.zcwc.text;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What stands behind a quantity and may say that it is no amount done. */
final class Behind {

  /** Words of an earlier step that stand behind what is done. */
  private static final Words DONE_STEPS =
      Words.of("纳入", "列入", "登记", "备案", "上报", "公示", "提报", "入库", "意向", "诉求", "需求", "通知到", "计");

  /** Behind a quantity: it was not done. */
  private static final Words NOT_DONE =
      Words.of(
          "未", "尚未", "没有", "没", "未能", "未检", "未完成", "未开工", "未启动", "未举办", "未开展", "未参检", "未实施", "未安装",
          "未改造", "未验收", "未发放", "未建成", "并未", "均未", "都未", "还没", "还没有", "不合格", "拒检", "放弃", "待检", "待查",
          "待完成", "缺口", "剩余", "流失", "失访", "死亡", "迁出", "注销", "退出", "未达到", "未通过", "未到");

  /** The work is begun, and no more. */
  private static final Pattern BEGUN = Pattern.compile("开工|动工|进场|在施|施工|在建");

  /** Deeds whose object follows: 开展创建申报 is no more than the 申报. */
  private static final Words LIGHT = Words.of("开展", "进行", "组织", "启动");

  /** Behind 完成: papers, not the work. */
  private static final Words SIGNED = Words.of("签约", "签订", "签署", "评估");

  /** How many things a list is followed for. */
  private static final int LIST = 20;

  private final Scene scene;
  private final Subject subject;
  private final Mention mention;

  Behind(Scene scene, Subject subject, Mention mention) {
    this.scene = scene;
    this.subject = subject;
    this.mention = mention;
  }

  /** What stands behind says that it is no amount done. */
  boolean noAmount() {
    boolean first = true;
    boolean deed = false;
    boolean money = subject.money(); // 450万元列入年度预算: not paid out
    boolean weighed = scene.text().startsWith("/", scene.token(mention.at()).end());
    for (int i = mention.at() + 1; i < mention.until(); i++) {
      Token token = scene.token(i);
      String word = token.said();
      // 创建申报 is a step, though 创建 is what is sought.
      boolean own = subject.does(token) && !word.endsWith("申报");
      boolean entered = subject.lasting() && Near.ENTERS.has(token);
      boolean step = token.is(Word.STEP) && !own;
      // 6所全部完成立项: what is done is a step.
      boolean early = step || (!own && SIGNED.has(token));
      boolean object = early && i > mention.at() + 1 && said(i - 1).endsWith("完成");
      boolean stands = first && (token.is(Word.STANDARD) || word.equals("待") || word.equals("因"));
      if (token.is(Word.PUT_OFF, Word.MISTAKEN, Word.PLAN)
          || NOT_DONE.has(token)
          || stands
          || (first && token.is(Word.CASES) && !own && !named())
          || (money && token.is(Word.ALLOTTED))
          || object
          || (token.is(Word.GOAL) && !weighed && !fulfilled(i))
          || (step && !entered && !(deed && !begun(word)) && !DONE_STEPS.has(token))
          || (token.is(Word.WILL) && !deed)
          || rateOf(i)) {
        return true;
      }
      weighed |= token.is(Word.LEFT, Word.DONE, Word.LEVEL, Word.GROWTH) || word.contains("完成");
      boolean noun = token.kind() != Token.Kind.WORD || token.is(Word.OTHER, Word.CONTENT);
      boolean done = token.is(Word.DEED, Word.DONE) || (own && !noun);
      deed |= done && !LIGHT.has(token);
      boolean light = token.is(Word.PEOPLE) || token.kind() == Token.Kind.NAME || word.equals("的");
      boolean goalYear = token.kind() == Token.Kind.TIME || word.equals("年度");
      first &= light || goalYear || word.equals("项目") || word.equals("等");
    }
    return total() || goals() || among() || partly();
  }

  /** 对19名患病困难妇女: whether it is counted by the subject's name behind. */
  private boolean named() {
    return subject.named(scene, mention.at() + 1, mention.until());
  }

  /** 24个已全部开工: done is the beginning. */
  private static boolean begun(String word) {
    return BEGUN.matcher(word).find();
  }

  /** 已完成8935名妇女的检查任务: of the task, what is done; 已完成100场任务的88%: the task. */
  private boolean fulfilled(int goal) {
    int last = mention.at() - 1;
    if (last < mention.near()) {
      return false;
    }
    Token before = scene.token(last);
    boolean done = before.is(Word.DONE) && before.said().contains("完成");
    boolean doing =
        last > mention.near()
            && (scene.token(last - 1).is(Word.DONE)
                || scene.token(last - 1).isTime(TimeMark.Kind.TO_DATE))
            && before.said().equals("完成");
    Figure figure = scene.token(mention.at()).figure();
    boolean whole = WholeTarget.target(figure, subject);
    boolean ends = goal + 1 >= mention.until() && !whole;
    return (done || doing) && ends;
  }

  /** 30部电梯已完成21部: the whole of which a part is done. */
  private boolean total() {
    if (mention.until() >= mention.clause().to()) {
      return false;
    }
    Quantity own = scene.quantity(mention);
    Quantity next = scene.token(mention.until()).figure().quantity();
    return scene.after(mention).stream().anyMatch(t -> t.is(Word.DONE, Word.DEED, Word.STEP))
        && own.measureUnit().equals(next.measureUnit())
        && next.value().compareTo(own.value()) <= 0;
  }

  /** 3个甲、8处乙的目标: the list that it stands in ends with the goal. */
  private boolean goals() {
    int c = mention.number();
    int limit = Math.min(scene.clauses().size(), mention.number() + LIST);
    while (c + 1 < limit && scene.clauses().get(c + 1).opener() == '、') {
      c++;
    }
    Clause last = scene.clauses().get(c);
    return c > mention.number() && scene.token(last.to() - 1).is(Word.GOAL);
  }

  /** 3个创建点中，1个已建成: those among which there are. */
  private boolean among() {
    int last = mention.clause().to() - 1;
    Token token = scene.token(last);
    boolean comma = scene.text().startsWith("，", token.end());
    return mention.until() == last + 1
        && last > mention.at()
        && comma
        && !does()
        && token.kind() != Token.Kind.NAME
        && token.said().endsWith("中")
        && !token.is(Word.PART)
        && !token.said().endsWith("集中");
  }

  /** 1个完成70%: not yet. */
  private boolean partly() {
    int next = mention.at() + 1;
    while (next < mention.until()
        && scene.token(next).is(Word.DEED, Word.DONE, Word.PLAIN, Word.LEVEL)) {
      next++;
    }
    if (next == mention.at() + 1 || next >= mention.until()) {
      return false;
    }
    Token rate = scene.token(next);
    return rate.figure() != null
        && scene.text().startsWith("%", rate.end())
        && rate.figure().quantity().value().compareTo(BigDecimal.valueOf(100)) < 0
        && scene.words(mention.at() + 1, next).contains("完成");
  }

  private boolean does() {
    return subject.does(scene, mention.near(), mention.at());
  }

  /** 20000人的82.66%: what a rate is of. */
  private boolean rateOf(int at) {
    Figure figure = scene.token(at).figure();
    return at == mention.at() + 2
        && said(at - 1).equals("的")
        && figure != null
        && figure.shape() == Figure.Shape.NONE;
  }

  private String said(int at) {
    return scene.token(at).said();
  }
}
