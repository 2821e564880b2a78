package org.zcwc.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zcwc.text.Names;

/**
 * What a column of the form holds, and the header words by which people say so, the plainest first:
 * where two columns could be one role, the word that stands earlier here decides.
 */
enum Role {
  NUMBER("序号", "编号", "实事序号", "项目序号", "任务序号", "序列", "项次"),
  NAME(
      "实事名称", "实事项目", "实事项目名称", "实事", "办实事项目", "项目名称", "任务名称", "工作任务", "重点任务", "事项名称", "实事内容", "事项",
      "任务", "项目", "名称", "民生实事", "重点工作", "任务内容", "工作内容"),
  UNITS(
      "填报单位", "报送单位", "责任单位", "牵头单位", "牵头责任单位", "责任牵头单位", "承办单位", "负责单位", "实施单位", "主管单位", "责任部门",
      "牵头部门", "承办部门", "单位名称", "单位", "部门"),
  MEASURES(
      "具体措施及任务进度情况",
      "具体措施及任务进展情况",
      "措施及进度",
      "工作措施及进度",
      "任务进度情况",
      "进展情况",
      "工作进展",
      "工作进展情况",
      "进度情况",
      "完成情况",
      "落实情况",
      "推进情况",
      "工作开展情况",
      "工作措施",
      "具体措施",
      "进展",
      "进度"),
  DEADLINE(
      "完成时限", "完成时间", "完成期限", "办结时限", "办结时间", "完成日期", "计划完成时间", "预计完成时间", "截止时间", "截止日期", "时限要求",
      "时限", "期限");

  /** A header is short; what is longer is a text about something. */
  static final int HEADER_LENGTH = 30;

  /** Heads the tasks, or beside their names what each is to reach. */
  private static final String GOALS = "目标任务";

  private static final double MISSPELT = 0.75;

  /** Columns that people add, whose headers share words with the form's. */
  private static final List<String> ADDED =
      List.of(
          "问题", "困难", "下一步", "下步", "备注", "建议", "说明", "原因", "联系", "目标", "计量", "配合", "协", "指导", "监督",
          "督导", "参与");

  /** In this order: 实事进展情况 is about the progress. */
  private static final Map<Role, List<String>> WITHIN = new LinkedHashMap<>();

  static {
    WITHIN.put(DEADLINE, List.of("时限", "期限", "完成时间", "办结时间", "完成日期"));
    WITHIN.put(
        MEASURES, List.of("进展", "进度", "措施", "完成情况", "落实情况", "推进情况", "开展情况", "做法", "成效", "举措"));
    WITHIN.put(NUMBER, List.of("序号", "编号"));
    WITHIN.put(
        UNITS, List.of("责任单位", "牵头单位", "承办单位", "负责单位", "责任部门", "牵头部门", "实施单位", "责任主体", "单位", "部门"));
    WITHIN.put(NAME, List.of("实事", "项目名称", "任务名称", "事项名称", "工作任务"));
  }

  private static final Map<String, Meaning> EXACT = exact();

  @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
  private final List<String> words;

  Role(String... words) {
    this.words = List.of(words);
  }

  /**
   * What a header means.
   *
   * @param rank 0 for the plainest word; from {@link #LOOSE} on it only holds such a word
   */
  record Meaning(Role role, int rank) {
    static final int LOOSE = 100;

    /** Looser still: 进展及存在问题 may be the measures, 目标任务 the tasks where nothing better is. */
    static final int MIXED = 200;

    boolean exact() {
      return rank < LOOSE;
    }
  }

  /** The plainest word for this role. */
  String plainest() {
    return words.get(0);
  }

  private static Map<String, Meaning> exact() {
    Map<String, Meaning> all = new HashMap<>();
    for (Role role : values()) {
      for (int rank = 0; rank < role.words.size(); rank++) {
        all.put(role.words.get(rank), new Meaning(role, rank));
      }
    }
    return all;
  }

  /** What a header says its column holds, or empty for none of the form's. */
  static Optional<Meaning> of(String header) {
    if (header.isEmpty() || header.length() > 2 * HEADER_LENGTH) {
      return Optional.empty();
    }
    String normal = Names.normal(header);
    String bare = bare(normal);
    Meaning exact = EXACT.get(bare);
    if (exact != null && bare.length() == normal.length()) {
      return Optional.of(exact);
    }
    boolean text = bare.length() > HEADER_LENGTH || bare.indexOf('。') >= 0;
    if (bare.isEmpty() || text || RowNumbers.number(header).isPresent()) {
      return Optional.empty(); // 实事（1） is a task
    }
    if (exact != null) {
      return Optional.of(exact);
    }
    if (GOALS.equals(bare)) {
      return Optional.of(new Meaning(NAME, Meaning.MIXED));
    }
    if (bare.indexOf(':') >= 0) {
      return Optional.empty();
    }
    for (Map.Entry<Role, List<String>> within : WITHIN.entrySet()) {
      if (holds(bare, within.getValue())) {
        if (!holds(bare, ADDED)) {
          return Optional.of(new Meaning(within.getKey(), Meaning.LOOSE));
        }
        boolean mixed = within.getKey() == MEASURES && ADDED.stream().noneMatch(bare::startsWith);
        return mixed ? Optional.of(new Meaning(MEASURES, Meaning.MIXED)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean holds(String text, List<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a header is that of a column which people add to the form. */
  static boolean added(String header) {
    String normal = Names.normal(header);
    return holds(normal, ADDED);
  }

  /** A misspelt header's role; asked only of rows that are a header by their other cells. */
  static Optional<Meaning> misspelt(String header) {
    String bare = header.length() > HEADER_LENGTH ? "" : bare(Names.normal(header));
    if (bare.length() < 4 || holds(bare, ADDED)) {
      return Optional.empty();
    }
    Role best = null;
    double closeness = MISSPELT;
    for (Role role : values()) {
      for (String word : role.words) {
        double near = word.length() < 4 ? 0 : Names.closeness(bare, word);
        if (near >= closeness && (best == null || near > closeness)) {
          best = role;
          closeness = near;
        }
      }
    }
    return Optional.ofNullable(best).map(role -> new Meaning(role, Meaning.LOOSE));
  }

  /** Without what stands in brackets: 责任（牵头）单位, 完成时限（年月）. */
  private static String bare(String normal) {
    int open = normal.indexOf('(');
    if (open < 0) {
      return normal;
    }
    StringBuilder out = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
