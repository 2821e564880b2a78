package org.zcwc.text;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells of each quantity what it is, from the words near it and what was said before. */
final class Roles {

  private static final Set<String> FINISHED =
      Set.of("完成", "实际", "即", "实", "共", "累计", "现", "已", "共计");

  private static final Pattern ORDER = Pattern.compile("的?(?:工作)?(?:要求|目标|任务|部署|指标|承诺|精神)");

  /** How far behind its figure a cited order may end. */
  private static final int CITED = 100;

  private final Scene scene;
  private final Subject subject;

  Roles(Scene scene, Subject subject) {
    this.scene = scene;
    this.subject = subject;
  }

  Role of(Mention mention) {
    Figure figure = scene.token(mention.at()).figure();
    if (figure.shape() == Figure.Shape.NONE
        || new Behind(scene, subject, mention).noAmount()
        || Scene.where(scene, mention.at())
        || ordered(scene.token(mention.at()))) {
      return Role.OTHER;
    }
    Near near = new Near(scene, subject, mention);
    if (figure.shape() == Figure.Shape.RANGE || near.under()) {
      return Role.INEXACT;
    }
    if (near.noAmount() || mention.situation().wider()) {
      return Role.OTHER;
    }
    // 累计开工8个，竣工1个: of those begun.
    if (endsBefore(mention) && subject.owns("开工")) {
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
    boolean total = near.sums() || (said.time() == Situation.Times.TO_DATE && said.timeHere());
    if (bracketed(mention) && total && near.named()) {
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

  /** 落实“举办招聘会100场”要求: an order that is cited. */
  private boolean ordered(Token figure) {
    int last = Math.min(scene.text().length(), figure.end() + CITED);
    if (figure.end() > scene.lastClosed() || !scene.holds(figure.end(), last, "”")) {
      return false;
    }
    int close = scene.text().indexOf('”', figure.end());
    return scene.text().lastIndexOf('“', figure.start())
            > scene.text().lastIndexOf('”', figure.start())
        && ORDER.matcher(scene.text()).region(close + 1, scene.text().length()).lookingAt();
  }

  private Role planned(Mention mention, Near near) {
    Situation said = mention.situation();
    boolean finishing = near.first() >= 0 && FINISHED.contains(near.firstWord());
    BigDecimal value = scene.quantity(mention).value();
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
        && Going.ENDS.has(scene.token(before))
        && !scene.words(mention.near(), mention.at()).contains("未");
  }

  /** 6座建成通车, 6座已完工. */
  private boolean endsNext(Mention mention) {
    int next = doneNext(mention) ? mention.at() + 2 : mention.at() + 1;
    return next < mention.until()
        && !scene.any(Word.STEP, next, mention.until())
        && Going.FINISHING.has(scene.token(next));
  }

  /** 8处已建成. */
  private boolean doneNext(Mention mention) {
    return mention.at() + 1 < mention.until() && scene.token(mention.at() + 1).is(Word.DONE);
  }

  private Role timed(Mention mention, Near near) {
    return switch (mention.situation().time()) {
      case NONE -> Role.BARE;
      case TO_DATE -> subject.lasting() && near.newly() ? Role.PART : Role.MARKED;
      case YEAR -> Role.YEAR;
      case PERIOD ->
          subject.lasting() && !near.newly()
              ? Role.YEAR
              : near.counted() ? Role.UNSURE : Role.INCREMENT;
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
    return scene.behind(mention).filter(this::earlier).isPresent();
  }

  /** In brackets, and nothing but a time that is not up to now. */
  private boolean earlier(Clause clause) {
    Token only = scene.token(clause.from());
    return clause.bracketed()
        && clause.to() == clause.from() + 1
        && only.kind() == Token.Kind.TIME
        && !only.isTime(TimeMark.Kind.TO_DATE)
        && !only.isTime(TimeMark.Kind.YEAR)
        && !only.isTime(TimeMark.Kind.END);
  }

  /** In brackets behind an amount. */
  private boolean bracketed(Mention mention) {
    int from = mention.clause().from();
    if (mention.clause().bracketed()) {
      for (int i = Math.max(0, from - 40); i < from; i++) {
        if (scene.token(i).figure() != null && scene.token(i).figure().counts()) {
          return true;
        }
      }
    }
    return false;
  }
}
