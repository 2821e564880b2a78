package org.zcwc.text;

import java.util.ArrayList;
import java.util.List;

/** Reads out of a paragraph which stage a milestone has reached. */
public final class MilestoneReader {

  /** Before a stage's words: it is not reached. */
  private static final List<String> NOT_BEFORE =
      List.of(
          "尚未", "还未", "未", "没有", "计划", "预计", "拟", "力争", "争取", "确保", "将", "即将", "待", "有望", "预期",
          "下一步", "准备", "年底前", "年内", "具备", "为", "要", "应", "打算", "等待", "目标", "加快推进", "距", "推动", "底前",
          "月前", "尽快", "早日", "按期", "争", "抓紧", "如期实现");

  /** Behind a stage's words: it is not reached. */
  private static final List<String> NOT_BEHIND =
      List.of(
          "尚未", "未完成", "前期", "准备", "条件", "倒计时", "目标", "在即", "前的", "计划", "筹备", "还需", "后将", "后可",
          "后，将");

  private static final List<String> HARMLESS =
      List.of(
          "未来", "为全面", "因为", "作为", "成为", "应急", "主要", "重要", "按计划", "按照计划", "需要", "为重点", "未成年",
          "设计方案", "命名为", "更名为", "建设为", "认定为", "列为");

  private static final List<String> DONE =
      List.of("已", "目前", "现已", "顺利", "正式", "成功", "完成", "截至", "正在", "全面");

  private MilestoneReader() {}

  /**
   * The furthest stage that the paragraph tells as reached.
   *
   * @param keywords words of the subject; empty where the paragraph is about nothing else
   * @param stages in order
   */
  public static StageReading read(
      String paragraph, List<String> keywords, List<StageWords> stages) {
    String text = Folding.fold(paragraph);
    StageReading.Reached best = null;
    List<String> doubts = new ArrayList<>();
    int sentence = -1;
    boolean named = keywords.isEmpty();
    boolean future = false;
    int sentenceStart = 0;
    for (Clause clause : Clause.split(text)) {
      String words = text.substring(clause.start(), clause.end());
      if (clause.sentence() != sentence) {
        sentence = clause.sentence();
        sentenceStart = clause.start();
      }
      named |= Lexicon.any(keywords, words);
      future |= words.contains("下一步") || words.contains("下步");
      String said = text.substring(sentenceStart, clause.start());
      for (int i = 0; named && !future && i < stages.size(); i++) {
        for (String word : stages.get(i).words()) {
          int at = words.indexOf(word);
          boolean reached = at >= 0 && reached(said, words, at, word);
          if (reached && (best == null || i > best.index())) {
            int end = clause.start() + at + word.length();
            best =
                new StageReading.Reached(
                    i, paragraph.substring(clause.start(), end), clause.start(), end);
          }
        }
      }
    }
    if (best != null) {
      return best;
    }
    return doubts.isEmpty() ? new StageReading.NotTold() : new StageReading.Doubtful(doubts);
  }

  private static boolean reached(String said, String clause, int at, String word) {
    String before = Lexicon.without(clause.substring(0, at), HARMLESS);
    String behind = clause.substring(at + word.length());
    if (Lexicon.any(NOT_BEHIND, behind.substring(0, Math.min(behind.length(), 6)))) {
      return false;
    }
    int not = Lexicon.last(NOT_BEFORE, before);
    if (not >= 0) {
      return Lexicon.last(DONE, before) > not;
    }
    String earlier = Lexicon.without(said, HARMLESS);
    int plan = Lexicon.last(Lexicon.PLAN, earlier);
    return plan < 0 || Lexicon.last(DONE, earlier) > plan || Lexicon.any(DONE, before);
  }
}
