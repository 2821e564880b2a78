package org.zcwc.form;

import java.util.List;
import org.zcwc.text.Names;

/** Tells what belongs to every form (填表人, 注：…) from words that a unit may want in the report. */
final class Notes {

  private static final int SHORT = 20;

  private static final List<String> FURNITURE =
      List.of(
          "注", "备注", "说明", "填表", "填报", "审核", "联系", "单位", "负责人", "分管", "电话", "日期", "制表", "签字", "盖章",
          "第", "附件");

  private Notes() {}

  /** Whether a text below or between the rows should be told of. */
  static boolean tell(String text) {
    String normal = Names.normal(text);
    return normal.length() >= SHORT && FURNITURE.stream().noneMatch(normal::startsWith);
  }
}
