package org.zcwc.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that tell a time without a number. */
final class TimeWords {

  /** Whether 全年, 上半年 and 前三季度 are over depends on the quarter: see {@link TimeMarks}. */
  private static final Map<TimeMark.Kind, List<String>> FORMS =
      Map.of(
          TimeMark.Kind.TO_DATE,
          List.of(
              "全年累计", "全年共", "截至目前", "截止目前", "截至当前", "截至现在", "今年以来", "年初以来", "本年度累计", "今年累计", "目前",
              "迄今", "至今", "现已", "年初至今", "本年累计", "截至报告期末", "截至本季度末", "截至本季末", "截至季末", "截至本月底",
              "截至期末", "截至填报日", "到目前为止", "截至到目前", "截止到目前", "当前", "截至发稿", "截至报送日", "截至报告日", "截至报告期",
              "截至今日", "截至日前", "截至期末", "截至季度末", "截至上报日", "截至填报时", "自年初以来", "开年以来", "自今年以来", "现如今",
              "如今", "截至统计日", "至此"),
          TimeMark.Kind.YEAR,
          List.of("今年", "本年度", "本年", "年内", "全年", "上半年", "前三季度"),
          TimeMark.Kind.PERIOD,
          List.of("本季度", "本季", "当季", "这一季度", "该季度", "这个季度", "本报告期", "报告期内", "本期"),
          TimeMark.Kind.MONTH,
          List.of("本月", "当月", "全月", "活动期间", "活动月期间", "近两个月", "近两月", "第一阶段", "第二阶段", "本周", "上周"),
          TimeMark.Kind.DAY,
          List.of(
              "近期", "近日", "日前", "近一个月", "暑假期间", "暑期", "当天", "当日", "昨日", "假期", "期间共", "首日", "国庆期间",
              "节日期间", "春节期间", "寒假", "暑假", "单日", "此次", "本次", "本场"),
          TimeMark.Kind.STALE,
          List.of("上季度", "上一季度", "上个季度", "上月", "上个月", "上期", "年初", "一二季度", "前两个季度", "前两季度"),
          TimeMark.Kind.PRIOR,
          List.of(
              "去年", "上年", "往年", "前年", "上一年", "历年", "近年来", "近三年", "近两年", "近五年", "十三五", "同期", "近几年",
              "上年度", "以往", "近年", "去年全年", "上年全年", "三年来", "五年来", "两年累计", "两年共", "三年累计", "历年累计", "两年来",
              "十四五以来", "十四五期间", "多年来"),
          TimeMark.Kind.FUTURE,
          List.of(
              "年底前", "年底", "年末", "明年", "下年度", "下一年", "下季度", "下个季度", "下月", "下个月", "下半年", "年末前",
              "四季度末", "年内前", "年内将"));

  private static final List<String> GOALS = List.of("计划", "指标", "应", "工作", "民生", "实事");

  /** All of them, each with the time that it tells. */
  static final Vocabulary<TimeMark.Kind> ALL = words();

  private TimeWords() {}

  private static Vocabulary<TimeMark.Kind> words() {
    Map<String, TimeMark.Kind> words = new HashMap<>();
    FORMS.forEach((kind, forms) -> forms.forEach(form -> words.put(form, kind)));
    return new Vocabulary<>(words);
  }

  /** 全年任务, 今年目标: the goal's own year, no time of a figure. */
  static boolean goal(String text, int at) {
    int of = text.startsWith("度", at) ? at + 1 : at;
    int whole = text.startsWith("总", of) ? of + 1 : of;
    if (text.startsWith("目标", whole) || text.startsWith("任务", whole)) {
      return true;
    }
    for (String goal : GOALS) {
      if (text.startsWith(goal, of)) {
        return true;
      }
    }
    return false;
  }
}
