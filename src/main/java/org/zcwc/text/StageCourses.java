package org.zcwc.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The steps that works of one sort pass through, in their order, each with the words people tell it
 * by. A milestone names the few stages that its programme looks at; by its words it is seen which
 * sort of work it is, so that 封顶 tells the stage 主体完工, and a step that no stage names tells the
 * stage before it.
 */
final class StageCourses {

  private static final List<List<List<String>>> COURSES =
      List.of(
          List.of(
              List.of(
                  "前期手续", "前期工作", "立项", "可研", "设计", "招标", "招投标", "选址", "勘察", "地勘", "施工图", "施工许可证",
                  "手续办理", "土地手续", "用地手续", "图纸审查", "清单编制", "预算编制", "评审", "环评", "控制价", "方案"),
              List.of(
                  "开工", "动工", "开工建设", "奠基", "进场施工", "施工单位进场", "基础施工", "土方", "桩基", "筏板", "垫层", "进场",
                  "基坑", "打桩", "破土", "地基"),
              List.of(
                  "主体施工", "主体建设", "主体正在施工", "正在施工", "施工中", "正在建设", "主体结构施工", "主体工程施工", "层主体", "层施工",
                  "主体施工至", "施工至", "砌筑"),
              List.of("主体封顶", "封顶", "主体完工", "主体完成", "主体竣工", "主体验收"),
              List.of(
                  "装修", "装饰装修", "装饰", "内外装修", "内部装修", "室内装修", "精装修", "室内外装修", "内装", "内部改造", "室内改造",
                  "粉刷", "室外配套", "室外管网", "外墙保温", "水电安装", "装修收尾", "二次结构"),
              List.of("建成", "竣工", "完工", "竣工验收", "通过验收", "验收合格", "建设完成", "全部建成", "建设完毕"),
              List.of("投入使用", "投用", "启用", "交付使用", "开园", "正式开学", "投入运营", "投入运行", "交付", "建成使用")),
          List.of(
              List.of(
                  "方案", "需求调研", "招标", "立项", "采购", "论证", "设计", "筹备", "调研", "选址", "招投标", "签订合同",
                  "申请号码"),
              List.of("正在建设", "建设中", "搭建", "开发", "调试", "部署", "系统测试", "功能测试", "联调", "试运行", "试用"),
              List.of(
                  "建成", "开通", "上线", "正式运行", "运行", "投入使用", "投入运行", "投用", "启用", "投入运营", "运转", "接听",
                  "畅通")),
          List.of(
              List.of("筹备", "遴选", "选拔", "招募", "选聘", "筹建", "方案", "公示", "名单"),
              List.of("组建", "成立", "建立", "出动", "处置")));

  private StageCourses() {}

  /** The words that tell each of these stages: its own, and others of its sort of work. */
  static List<List<String>> words(List<StageWords> stages) {
    List<List<String>> own = stages.stream().map(s -> plain(s.words())).toList();
    List<List<String>> course =
        COURSES.stream().max(Comparator.comparingLong(c -> known(c, own))).orElse(List.of());
    if (known(course, own) < 2) {
      return own;
    }
    Set<String> taken = new LinkedHashSet<>();
    own.forEach(taken::addAll);
    List<List<String>> all = new ArrayList<>();
    own.forEach(words -> all.add(new ArrayList<>(words)));
    int before = -1;
    for (List<String> step : course) {
      int stage = stageOf(step, own);
      before = Math.max(stage, before);
      if (before >= 0) {
        step.stream().filter(taken::add).forEach(all.get(before)::add);
      }
    }
    return all;
  }

  private static long known(List<List<String>> course, List<List<String>> own) {
    return own.stream().flatMap(List::stream).filter(w -> in(course, w)).distinct().count();
  }

  private static boolean in(List<List<String>> course, String word) {
    return course.stream().anyMatch(step -> step.contains(word));
  }

  /** The first stage with a word of this step; -1 for none. */
  private static int stageOf(List<String> step, List<List<String>> own) {
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i).stream().anyMatch(step::contains)) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> plain(List<String> words) {
    return words.stream().map(w -> Folding.fold(w.strip())).filter(w -> !w.isEmpty()).toList();
  }
}
