package org.zcwc.text;

import java.math.BigDecimal;
import java.util.Set;

/** Tells of each quantity what it is, from the words near it and what was said before. */
final class Roles {

  /** Words of an earlier step that stand behind what is done. */
  private static final Set<String> DONE_STEPS =
      Set.of("纳入", "列入", "登记", "备案", "上报", "公示", "提报", "入库", "意向", "诉求", "需求", "通知到", "计");

  /** Behind a quantity: it was not done. */
  private static final Set<String> NOT_DONE =
      Set.of(
          "未", "尚未", "没有", "没", "未能", "未检", "未完成", "未开工", "未启动", "未举办", "未开展", "未参检", "未实施", "未安装",
          "未改造", "未验收", "未发放", "未建成", "并未", "均未", "都未", "还没", "还没有", "不合格", "拒检", "放弃", "待检", "待查",
          "待完成", "缺口", "剩余", "流失", "失访", "死亡", "迁出", "注销", "退出", "未达到", "未通过", "未到");

  private static final Set<String> FINISHED =
      Set.of("完成", "实际", "即", "实", "共", "累计", "现", "已", "共计");

  /** How many things a list is followed for. */
  private static final int LIST = 20;

  private final Scene scene;
  private final Subject subject;

  Roles(Scene scene, Subject subject) {
    this.scene = scene;
    this.subject = subject;
  }

  Role of(Mention mention) {
    Figure figure = scene.tokens().get(mention.at()).figure();
    if (figure.shape() == Figure.Shape.NONE
        || behind(mention)
        || Scene.where(scene, mention.at())) {
      return Role.OTHER;
    }
    Near near = new Near(scene, subject, mention);
    if (figure.shape() == Figure.Shape.RANGE || near.under()) {
      return Role.INEXACT;
    }
    if (near.noAmount() || mention.situation().wider()) {
      return Role.OTHER;
    }
    if (mention.situation().cases() && !near.sums() && near.deed() < 0) {
      return Role.OTHER;
    }
    Role planned = planned(mention, near);
    if (planned != Role.BARE) {
      return planned == Role.UNSURE && mention.situation().part() ? Role.PART : planned;
    }
    Role timed = timed(mention, near);
    if (timed == Role.OTHER) {
      return timed;
    }
    if (dated(mention)) {
      return Role.PART;
    }
    boolean place = mention.situation().place() && !subject.owns("社区");
    if (place) {
      return Role.PART;
    }
    Situation said = mention.situation();
    if (said.part() && said.timeHere() && timed == Role.YEAR) {
      return Role.YEAR;
    }
    // 计划建设10处，其中8处已建成: of what was planned, the part done is all that is.
    boolean ofPlan = said.planned().signum() > 0 && doneNext(mention);
    // 18个全部开工，其中10个已完工: of those begun, the ones that are done.
    boolean ofBegun =
        said.part() && said.unfinished() && (endsNext(mention) || endsBefore(mention));
    if (ofBegun) {
      return timed;
    }
    if (!said.part() && near.narrowed() && near.sums() && near.named() && !bracketed(mention)) {
      return Role.RIVAL;
    }
    if ((said.part() && !ofPlan) || near.narrowed() || bracketed(mention)) {
      return Role.PART;
    }
    if (near.stocked()) {
      return Role.STOCK;
    }
    return near.unsure(timed) ? Role.UNSURE : timed;
  }

  /** What stands behind says that it is no amount done. */
  private boolean behind(Mention mention) {
    boolean first = true;
    boolean deed = false;
    boolean weighed = scene.text().startsWith("/", scene.tokens().get(mention.at()).end());
    for (int i = mention.at() + 1; i < mention.until(); i++) {
      Token token = scene.tokens().get(i);
      String word = token.said();
      if (token.is(Word.PUT_OFF, Word.MISTAKEN)) {
        return true;
      }
      boolean own = token.kind() == Token.Kind.WORD && subject.does(word);
      if (first && (NOT_DONE.contains(word) || token.is(Word.STANDARD))) {
        return true;
      }
      if (token.is(Word.GOAL) && !weighed && !fulfilled(mention, i)) {
        return true;
      }
      weighed |= token.is(Word.LEFT, Word.DONE, Word.LEVEL, Word.GROWTH) || word.contains("完成");
      if (first && (word.equals("待") || word.equals("因"))) {
        return true;
      }
      // 6所全部完成立项: what is done is a step.
      boolean object =
          token.is(Word.STEP)
              && !own
              && i > mention.at() + 1
              && scene.tokens().get(i - 1).said().endsWith("完成");
      if (object) {
        return true;
      }
      boolean entered = subject.lasting() && Near.ENTERS.contains(word);
      boolean step = token.is(Word.STEP) && !own && !entered;
      if (step && !(deed && !begun(word)) && !DONE_STEPS.contains(word)) {
        return true;
      }
      if (token.is(Word.PLAN) || (token.is(Word.WILL) && !deed)) {
        return true;
      }
      if (NOT_DONE.contains(word)) {
        return true;
      }
      if (token.figure() != null && word.length() > 0 && rateOf(mention, i)) {
        return true;
      }
      deed |= token.is(Word.DEED, Word.DONE) || own;
      boolean light = token.is(Word.PEOPLE) || token.kind() == Token.Kind.NAME || word.equals("的");
      boolean goalYear = token.kind() == Token.Kind.TIME || word.equals("年度");
      first &= light || goalYear || word.equals("项目") || word.equals("等");
    }
    return total(mention) || goals(mention) || among(mention) || partly(mention);
  }

  private boolean does(Mention mention) {
    boolean does = false;
    for (int i = mention.near(); i < mention.at(); i++) {
      Token token = scene.tokens().get(i);
      does |= token.kind() == Token.Kind.WORD && subject.does(token.said());
    }
    return does;
  }

  /** 1个完成70%: not yet. */
  private boolean partly(Mention mention) {
    int next = mention.at() + 1;
    while (next < mention.until()
        && scene.tokens().get(next).is(Word.DEED, Word.DONE, Word.PLAIN, Word.LEVEL)) {
      next++;
    }
    if (next == mention.at() + 1 || next >= mention.until()) {
      return false;
    }
    Token rate = scene.tokens().get(next);
    return rate.figure() != null
        && scene.text().startsWith("%", rate.end())
        && rate.figure().quantity().value().compareTo(BigDecimal.valueOf(100)) < 0
        && scene.words(mention.at() + 1, next).contains("完成");
  }

  /** 3个创建点中，1个已建成: those among which there are. */
  private boolean among(Mention mention) {
    int last = mention.clause().to() - 1;
    Token token = scene.tokens().get(last);
    boolean comma = scene.text().startsWith("，", token.end());
    return mention.until() == last + 1
        && last > mention.at()
        && comma
        && !does(mention)
        && token.kind() != Token.Kind.NAME
        && token.said().endsWith("中")
        && !token.said().endsWith("集中");
  }

  /** 24个已全部开工: done is the beginning. */
  private static boolean begun(String word) {
    return word.contains("开工") || word.contains("动工") || word.contains("进场");
  }

  /** 已完成8935名妇女的检查任务: of the task, what is done; 已完成100场任务的88%: the task. */
  private boolean fulfilled(Mention mention, int goal) {
    int last = mention.at() - 1;
    if (last < mention.near()) {
      return false;
    }
    Token before = scene.tokens().get(last);
    boolean done = before.is(Word.DONE) && before.said().contains("完成");
    boolean doing =
        last > mention.near()
            && (scene.tokens().get(last - 1).is(Word.DONE)
                || scene.tokens().get(last - 1).isTime(TimeMark.Kind.TO_DATE))
            && before.said().equals("完成");
    Figure figure = scene.tokens().get(mention.at()).figure();
    boolean whole = WholeTarget.target(figure, subject);
    boolean ends = goal + 1 >= mention.until() && !whole;
    return (done || doing) && ends;
  }

  /** 30部电梯已完成21部: the whole of which a part is done. */
  private boolean total(Mention mention) {
    if (mention.until() >= mention.clause().to()) {
      return false;
    }
    Quantity own = scene.tokens().get(mention.at()).figure().quantity();
    Quantity next = scene.tokens().get(mention.until()).figure().quantity();
    boolean done = false;
    for (int i = mention.at() + 1; i < mention.until(); i++) {
      done |= scene.tokens().get(i).is(Word.DONE, Word.DEED, Word.STEP);
    }
    return done
        && own.measureUnit().equals(next.measureUnit())
        && next.value().compareTo(own.value()) <= 0;
  }

  /** 3个甲、8处乙的目标: the list that it stands in ends with the goal. */
  private boolean goals(Mention mention) {
    int c = mention.number();
    int limit = Math.min(scene.clauses().size(), mention.number() + LIST);
    while (c + 1 < limit && scene.clauses().get(c + 1).opener() == '、') {
      c++;
    }
    Clause last = scene.clauses().get(c);
    return c > mention.number() && scene.tokens().get(last.to() - 1).is(Word.GOAL);
  }

  /** 20000人的82.66%: what a rate is of. */
  private boolean rateOf(Mention mention, int at) {
    return at == mention.at() + 2
        && scene.tokens().get(at - 1).said().equals("的")
        && scene.tokens().get(at).figure().shape() == Figure.Shape.NONE;
  }

  private Role planned(Mention mention, Near near) {
    Situation said = mention.situation();
    boolean finishing = near.first() >= 0 && FINISHED.contains(near.firstWord());
    BigDecimal value = scene.tokens().get(mention.at()).figure().quantity().value();
    boolean below = said.planned().signum() > 0 && value.compareTo(said.planned()) <= 0;
    return switch (said.plan()) {
      case NONE, DONE -> Role.BARE;
      case PLAN, GOAL -> Role.OTHER;
      case DOING_GOAL -> Role.UNSURE;
      case CARRIED_PLAN -> {
        if (below && doneNext(mention)) {
          yield Role.BARE;
        }
        boolean more = near.firstWord().equals("完成") || near.firstWord().startsWith("实");
        yield finishing ? (below || more ? Role.BARE : Role.UNSURE) : Role.OTHER;
      }
      case CARRIED_GOAL ->
          (below && doneNext(mention))
                  || finishing
                  || near.deed() >= 0
                  || near.sums()
                  || near.grown()
              ? Role.BARE
              : Role.UNSURE;
    };
  }

  /** 完工9个. */
  private boolean endsBefore(Mention mention) {
    int before = mention.at() - 1;
    return before >= mention.near()
        && Going.ENDS.contains(scene.tokens().get(before).said())
        && !scene.words(mention.near(), mention.at()).contains("未");
  }

  /** 6座建成通车, 6座已完工. */
  private boolean endsNext(Mention mention) {
    int next = doneNext(mention) ? mention.at() + 2 : mention.at() + 1;
    boolean step = false;
    for (int i = next; i < mention.until(); i++) {
      step |= scene.tokens().get(i).is(Word.STEP);
    }
    return !step
        && next < mention.until()
        && Going.FINISHING.contains(scene.tokens().get(next).said());
  }

  /** 8处已建成. */
  private boolean doneNext(Mention mention) {
    return mention.at() + 1 < mention.until() && scene.tokens().get(mention.at() + 1).is(Word.DONE);
  }

  private Role timed(Mention mention, Near near) {
    return switch (mention.situation().time()) {
      case NONE -> Role.BARE;
      case TO_DATE -> Role.MARKED;
      case YEAR -> Role.YEAR;
      case PERIOD -> subject.lasting() && !near.newly() ? Role.YEAR : Role.INCREMENT;
      case UNCLEAR -> subject.lasting() && !near.newly() ? Role.YEAR : Role.UNSURE;
      case PART ->
          near.grown() ? Role.MARKED : lately(mention) && !near.newly() ? Role.YEAR : Role.PART;
      case PRIOR -> near.grown() ? Role.MARKED : Role.OTHER;
      case OTHER -> Role.OTHER;
    };
  }

  /** 9月份保障212人: of those served month by month, the last month's. */
  private boolean lately(Mention mention) {
    return subject.lasting() && mention.from() > 0 && mention.upTo() == scene.quarter() * 300 + 99;
  }

  /** 已发3,326,400元（截至6月）: the time stands behind, and it is an earlier one. */
  private boolean dated(Mention mention) {
    int next = mention.number() + 1;
    if (mention.until() < mention.clause().to() || next >= scene.clauses().size()) {
      return false;
    }
    Clause clause = scene.clauses().get(next);
    Token only = scene.tokens().get(clause.from());
    return clause.bracketed()
        && clause.to() == clause.from() + 1
        && only.kind() == Token.Kind.TIME
        && !only.isTime(TimeMark.Kind.TO_DATE)
        && !only.isTime(TimeMark.Kind.YEAR)
        && !only.isTime(TimeMark.Kind.END);
  }

  /** In brackets behind an amount. */
  private boolean bracketed(Mention mention) {
    if (!mention.clause().bracketed()) {
      return false;
    }
    for (int i = mention.clause().from() - 1; i >= 0 && i > mention.clause().from() - 40; i--) {
      Token token = scene.tokens().get(i);
      if (token.figure() != null && token.figure().counts()) {
        return true;
      }
    }
    return false;
  }
}
