package org.zcwc.text;

import java.util.List;

/** Finds the words that say that an indicator's whole target is reached. */
final class WholeTarget {

  private static final List<String> DONE =
      List.of(
          "全部完成", "已完成", "圆满完成", "如期完成", "提前完成", "按期完成", "按时完成", "完成了", "已全面完成", "全面完成", "顺利完成",
          "均已完成", "100%完成", "已经完成");

  private static final List<String> TASK = List.of("任务", "目标", "指标");

  /** A part of the target, or another one's. */
  private static final List<String> PART =
      List.of(
          "季度", "阶段", "上半年", "月", "序时", "时间过半", "部分", "%", "成", "一半", "过半", "其他", "前期", "准备", "招标",
          "采购", "培训", "宣传", "设计", "大部分", "基本", "主体", "除");

  private static final List<String> NOT =
      List.of(
          "未", "没", "确保", "力争", "争取", "将", "拟", "预计", "计划", "要", "应", "有望", "待", "即将", "下一步", "后",
          "如", "努力", "可", "能", "去年", "上年", "往年", "2022", "为了", "全力");

  private WholeTarget() {}

  /** Another figure than the target. */
  private static boolean another(String said, Subject subject) {
    Sought sought = subject.sought();
    return Quantities.scan(said).stream()
        .flatMap(q -> Quantities.convert(q.value(), q.measureUnit(), sought.measureUnit()).stream())
        .anyMatch(v -> sought.target().stream().allMatch(t -> t.compareTo(v) != 0));
  }

  /** Where a clause about the subject says so; empty quote for nowhere. */
  static int[] find(Narrative narrative, Subject subject, List<Subject> all) {
    boolean held = false;
    int sentence = -1;
    String said = "";
    for (Clause clause : narrative.clauses()) {
      String words = narrative.text().substring(clause.start(), clause.end());
      if (clause.sentence() != sentence) {
        sentence = clause.sentence();
        said = "";
        held &= all.size() == 1;
      }
      boolean other = all.stream().anyMatch(s -> s != subject && s.in(words));
      held = !other && (held || subject.in(words));
      said += words;
      boolean whole = Lexicon.any(DONE, words) && Lexicon.any(TASK, words);
      String doubtless =
          Lexicon.without(
              said,
              List.of(
                  "成立", "建成", "完成", "按计划", "年度计划", "计划数", "按照计划", "已经", "主要", "重要", "100%", "必要",
                  "如期", "可喜"));
      if (held
          && whole
          && !another(said, subject)
          && !Lexicon.any(NOT, doubtless)
          && !Lexicon.any(PART, doubtless)
          && subject.foreign(Lexicon.without(words, DONE)).length() <= 3) {
        return new int[] {clause.start(), clause.end()};
      }
    }
    return new int[0];
  }
}
