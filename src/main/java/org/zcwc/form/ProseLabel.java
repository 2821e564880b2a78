package org.zcwc.form;

import java.util.Optional;
import java.util.regex.Pattern;
import org.zcwc.text.Names;

/**
 * A heading in a document's prose that says what the paragraphs under it hold of a task, as a
 * column's header does in a form.
 */
enum ProseLabel {
  /** 进展情况: the measures. */
  MEASURES,
  /** 完成时限. */
  DEADLINE,
  /** 责任单位: whose the task is. */
  UNITS,
  /** 存在问题, 下一步打算, 目标任务: kept beside the measures, under their own name. */
  BESIDE;

  private static final String TROUBLE =
      "(?:目前|当前|工作中|工作)?(?:存在|面临|遇到)?的?(?:主要|突出)?(?:问题|困难|不足|短板|建议|对策|原因)(?:分析)?";

  private static final String PLAN =
      "下一?步的?(?:重点)?(?:工作)?(?:计划|打算|安排|措施|思路|重点|建议|举措)*"
          + "|下一?(?:阶段|季度)(?:重点)?(?:工作)?(?:计划|打算|安排|重点|措施|思路)?"
          + "|(?:今后|(?:第?[一二三四]|下)季度)?的?(?:主要|重点)?(?:工作)?(?:计划|打算|安排|思路)";

  private static final Pattern OTHERS =
      Pattern.compile(
          "(?:TROUBLE|PLAN)(?:(?:和|与|及|以及|,)?(?:TROUBLE|PLAN))*|(?:年度|工作|任务)?目标(?:任务)?"
              .replace("TROUBLE", TROUBLE)
              .replace("PLAN", PLAN));

  private static final Pattern NOW = Pattern.compile("^(?:截?至?目前|当前|总体|(?:第?[一二三四]|本)季度|今年以来)的?");

  private static final int LONGEST = 20;

  /** What a heading says; empty where it is of another kind. */
  static Optional<ProseLabel> of(Heading heading) {
    String name = Names.normal(heading.name());
    if (name.isEmpty() || name.length() > LONGEST) {
      return Optional.empty();
    }
    if (OTHERS.matcher(name).matches()) {
      return Optional.of(BESIDE);
    }
    return Role.of(NOW.matcher(name).replaceFirst(""))
        .filter(Role.Meaning::exact)
        .flatMap(meaning -> of(meaning.role(), heading));
  }

  /** 任务, 项目 and the like begin many a sentence: only what stands behind a colon is labelled. */
  private static Optional<ProseLabel> of(Role role, Heading heading) {
    boolean labels = heading.colon() && !heading.alone();
    return switch (role) {
      case MEASURES -> Optional.of(MEASURES);
      case DEADLINE -> labels ? Optional.of(DEADLINE) : Optional.empty();
      case UNITS -> labels ? Optional.of(UNITS) : Optional.empty();
      case NUMBER, NAME -> Optional.empty();
    };
  }
}
