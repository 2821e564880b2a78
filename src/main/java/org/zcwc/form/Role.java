package org.zcwc.form;

import java.util.List;
import java.util.Set;
import org.zcwc.text.Names;

/** What a column of the form holds, and the words by which its header says so. */
@SuppressWarnings("ImmutableEnumChecker") // both are unmodifiable
enum Role {
  NUMBER(Set.of("序号", "编号", "序列", "项目序号", "实事序号", "任务序号"), List.of("序号", "编号")),
  NAME(
      Set.of("实事名称", "项目名称", "任务名称", "实事项目", "实事", "事项", "名称", "项目", "工作任务", "实事内容", "事项名称"),
      List.of("实事", "项目名称", "任务名称", "事项名称", "工作任务")),
  UNITS(
      Set.of("责任单位", "牵头单位", "承办单位", "负责单位", "实施单位", "责任部门", "牵头部门", "单位"),
      List.of("责任单位", "牵头单位", "承办单位", "负责单位", "责任部门", "牵头部门", "实施单位")),
  MEASURES(
      Set.of("具体措施及任务进度情况", "进展情况", "工作进展", "进度情况", "完成情况", "落实情况", "推进情况", "具体措施"),
      List.of("进展", "进度", "措施", "完成情况", "落实情况", "推进情况", "工作开展情况")),
  DEADLINE(
      Set.of("完成时限", "完成时间", "完成期限", "办结时限", "时限", "期限"),
      List.of("时限", "期限", "完成时间", "办结时间", "完成日期"));

  /** A header is short; what is longer is a text about something. */
  private static final int HEADER_LENGTH = 30;

  /** Columns that people add, whose headers share words with the form's. */
  private static final List<String> ADDED =
      List.of("问题", "困难", "下一步", "备注", "建议", "说明", "原因", "联系", "目标");

  private static final List<Role> LOOSELY = List.of(DEADLINE, MEASURES, NUMBER, UNITS, NAME);

  private final Set<String> headers;
  private final List<String> words;

  Role(Set<String> headers, List<String> words) {
    this.headers = headers;
    this.words = words;
  }

  /** The role that a header gives its column; null for none of the form's. */
  static Role of(String header) {
    if (header.isEmpty() || header.length() > 2 * HEADER_LENGTH) {
      return null;
    }
    String name = Names.normal(header);
    int bracket = name.indexOf('(');
    String bare = bracket > 0 ? name.substring(0, bracket) : name;
    if (bare.isEmpty() || bare.length() > HEADER_LENGTH || bare.indexOf('。') >= 0) {
      return null;
    }
    for (Role role : values()) {
      if (role.headers.contains(bare)) {
        return role;
      }
    }
    if (ADDED.stream().anyMatch(bare::contains) || bare.indexOf(':') >= 0) {
      return null;
    }
    for (Role role : LOOSELY) {
      if (role.words.stream().anyMatch(bare::contains)) {
        return role;
      }
    }
    return null;
  }
}
