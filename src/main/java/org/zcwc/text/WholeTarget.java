package org.zcwc.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the clause that says that an indicator's whole target is reached: every word of it must be
 * one that such a clause is made of, so that a part, a plan or an earlier step is never taken.
 */
final class WholeTarget {

  private static final Words WORDS =
      Words.of(
          "亦", "也", "全部", "全面", "圆满", "如期", "提前", "按期", "按时", "顺利", "已", "已经", "均已", "完成", "已完成",
          "已全部", "已全面", "任务", "目标", "指标", "目标任务", "任务目标", "全年任务", "年度任务", "年度目标", "全年目标", "年度",
          "全年", "今年", "工作", "的", "了", "均", "都", "免费", "各项", "活动", "项目", "总任务", "任务指标", "任务数",
          "指标任务", "成功", "高质量", "计划", "全年计划", "年度计划", "现", "圆满完成", "达成", "实现", "建设", "举办", "开展",
          "组织", "年度指标", "全年指标", "成", "量", "该", "此项", "总目标", "举行", "截至", "实际", "于", "在", "办完",
          "如期完成", "超额完成", "顺利完成", "提前完成", "按期完成", "按时完成", "确定", "确定的", "既定", "既定的", "下达", "承诺",
          "新建", "创建", "打造", "青少年", "举办的", "适龄", "妇女", "适龄妇女");

  /** Words that say that it has come about. */
  private static final Words PAST =
      Words.of(
          "已", "已经", "均已", "已完成", "已全部", "已全面", "圆满", "如期", "提前", "全部", "全面", "了", "顺利", "按期", "按时",
          "成功", "如期完成", "超额完成", "顺利完成", "提前完成", "按期完成", "按时完成", "圆满完成");

  /** Before a day: it came about then. */
  private static final Words ON = Words.of("于", "在", "已");

  private static final Pattern DONE = Pattern.compile("(?:各项)?(?:目标)?任务完成");

  private static final Pattern MET =
      Pattern.compile("(?:任务|目标|指标)(?:已|也|均|都|全部|全面|圆满|如期|提前|顺利|按期|于(?!去年|上年|20).{2,6}?)+完成$");

  /** 10场活动已全部完成; 1处书房已于8月建成并免费开放. */
  private static final Pattern ALL =
      Pattern.compile(
          "(?:(?:(?:已|均|都|业已|现已|提前.{0,5}|于.{0,8})全部|均已)(?:完成|办完|结束|完工|竣工)(?:并.{0,8})?|已.{0,10}(?:建成|竣工|投入使用|启用)(?:并.{0,4}(?:开放|启用|投入使用))?)$");

  /** 为确保20000人检查任务按期完成: what something else was done for. */
  private static final Pattern PURPOSE = Pattern.compile("确保|保证");

  private WholeTarget() {}

  /** The clause, if there is one about the subject. */
  static Optional<Clause> find(Scene scene, Subject subject) {
    boolean held = false;
    boolean goal = false;
    int sentence = -1;
    for (int c = 0; c < scene.clauses().size(); c++) {
      Clause clause = scene.clauses().get(c);
      boolean named = false;
      boolean other = false;
      for (int i = clause.from(); i < clause.to(); i++) {
        Token token = scene.token(i);
        named |= subject.named(token);
        other |= subject.other(token);
        held &= !token.is(Word.TO_COME);
      }
      goal &= sentence == clause.sentence();
      sentence = clause.sentence();
      held = !other && (held || named);
      if (held
          && (says(scene, clause, subject, goal) || meets(scene, clause, subject))
          && !exceeds(scene, clause)
          && !PURPOSE.matcher(scene.words(clause.from(), clause.to())).find()) {
        return Optional.of(clause);
      }
      goal = goal || (held && promises(scene, clause));
    }
    return Optional.empty();
  }

  /** 超额完成: more than the target, and it is not told how much. */
  private static boolean exceeds(Scene scene, Clause clause) {
    return scene.words(clause.from(), clause.to()).contains("超额");
  }

  /** 招聘会任务：100场: the clause behind speaks of that task. */
  private static boolean promises(Scene scene, Clause clause) {
    return scene.tokens(clause).stream().anyMatch(t -> t.is(Word.GOAL));
  }

  /** 服务地图覆盖8处实践基地的任务已完成: whatever the words, the target itself is told as done. */
  private static boolean meets(Scene scene, Clause clause, Subject subject) {
    boolean target = false;
    boolean task = false;
    for (int i = clause.from(); i < clause.to(); i++) {
      Token token = scene.token(i);
      if (token.figure() != null) {
        boolean whole = target(token.figure(), subject);
        if (!whole && token.figure().counts()) {
          return false;
        }
        target |= whole;
      }
      // 年初确定的10场: set for it, not a step of it.
      boolean step = token.is(Word.STEP) && !WORDS.has(token);
      boolean open = step || token.is(Word.PLAN, Word.WILL, Word.LEFT, Word.PART, Word.UNDER);
      if (open || token.is(Word.PUT_OFF, Word.ALLOTTED, Word.EACH)) {
        return false;
      }
      task |= target && token.is(Word.GOAL);
    }
    String words = scene.words(clause.from(), clause.to());
    // 建设单位称5家均已完工: said by others.
    return target
        && !words.contains("称")
        && (ALL.matcher(words).find() || (task && MET.matcher(words).find()));
  }

  private static boolean says(Scene scene, Clause clause, Subject subject, boolean goal) {
    boolean done = false;
    boolean task = goal;
    boolean past = false;
    for (int i = clause.from(); i < clause.to(); i++) {
      Token token = scene.token(i);
      String word = token.said();
      boolean own = token.kind() == Token.Kind.WORD && subject.owns(word);
      boolean familiar = token.kind() == Token.Kind.UNKNOWN && subject.foreign(word) == 0;
      if (token.kind() == Token.Kind.FIGURE) {
        boolean early = i > clause.from() && scene.token(i - 1).said().equals("提前");
        boolean figure = early || target(token.figure(), subject) || hundred(scene, token);
        if (!figure) {
          return false;
        }
      } else if (token.kind() == Token.Kind.TIME) {
        TimeMark.Kind kind = token.time().kind();
        boolean year =
            (kind == TimeMark.Kind.FUTURE && word.equals("全年"))
                || (i == clause.from() && word.equals("年初"));
        boolean when =
            (kind == TimeMark.Kind.END || kind == TimeMark.Kind.MONTH || kind == TimeMark.Kind.DAY)
                && i > clause.from()
                && ON.has(scene.token(i - 1));
        if (!year && !when && kind != TimeMark.Kind.TO_DATE && kind != TimeMark.Kind.YEAR) {
          return false;
        }
      } else if (token.kind() != Token.Kind.NAME
          && !token.is(Word.HERE)
          && !(i == clause.from() && place(token))
          && !own
          && !familiar
          && !WORDS.has(token)
          && !"%".equals(word)) {
        return false;
      }
      done |= word.contains("完成") || word.equals("达成");
      past |=
          PAST.has(token)
              || hundred(scene, token)
              || (token.figure() != null
                  && i > clause.from()
                  && scene.token(clause.from()).said().equals("完成"));
      task |= token.is(Word.GOAL) || word.endsWith("计划");
    }
    // 已全部办完，任务完成.
    past |= DONE.matcher(scene.words(clause.from(), clause.to())).matches();
    return done && past && task;
  }

  /** 某某区: at the head, whose task it is. */
  private static boolean place(Token token) {
    String word = token.said();
    return token.kind() == Token.Kind.UNKNOWN
        && "区县市镇局会办".indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  /** 任务数20000人: the target itself names what it is the target of. */
  static boolean names(Scene scene, int from, int to, Subject subject, List<Subject> all) {
    if (!scene.has(Word.GOAL)) {
      return false;
    }
    boolean goal = false;
    boolean label = from > 1 && "：:".contains(scene.token(from - 1).said());
    for (Token token : scene.tokens(label ? Math.max(0, from - 3) : from, to)) {
      goal |= token.is(Word.GOAL);
      boolean large = token.figure() != null && token.figure().quantity().value().precision() > 1;
      if (goal && large && target(token.figure(), subject)) {
        return all.stream().filter(s -> target(token.figure(), s)).count() == 1;
      }
    }
    return false;
  }

  static boolean target(Figure figure, Subject subject) {
    Quantity quantity = figure.quantity();
    return figure.shape() == Figure.Shape.AMOUNT
        && Quantities.convert(quantity.value(), quantity.measureUnit(), subject.unit())
            .flatMap(v -> subject.sought().target().filter(t -> t.compareTo(v) == 0))
            .isPresent();
  }

  private static boolean hundred(Scene scene, Token token) {
    return token.figure() != null
        && token.figure().quantity().value().intValue() == 100
        && scene.text().startsWith("%", token.end());
  }
}
