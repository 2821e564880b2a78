package org.zcwc.text;

import java.util.List;

/** Words for one thing: deeds, kinds of people, and kinds that come in twos. */
final class Kin {

  /** Words for one deed. */
  static final List<List<String>> DEEDS =
      List.of(
          List.of("检查", "筛查", "参检", "受检", "查", "检", "检测"),
          List.of("培训", "训练", "参训", "受训", "轮训"),
          List.of("发放", "拨付", "兑付", "支付", "发", "发放到位", "拨付到位", "新发放"),
          List.of("安装", "加装", "装", "新增加装"),
          List.of("救助", "保障", "帮扶", "资助", "供养", "服务"),
          List.of("改造", "提升", "改造提升", "提升改造", "改厕", "更换", "翻新"),
          List.of("参赛", "推荐", "选送", "选拔", "报送", "参加", "参与", "提交", "入围", "晋级"),
          List.of("点亮", "圆梦", "认领", "实现"),
          List.of("签约", "签订", "签署"),
          List.of("接种"),
          List.of("覆盖", "标注", "绘制", "涵盖", "收录", "编入", "纳入", "上图"),
          List.of("就业", "转移就业", "安置", "吸纳"),
          List.of("安装", "建设", "架设"),
          List.of("绿化", "造林", "栽植", "种植"),
          List.of("管网", "管道", "管线"));

  /** Who is served, by the words of one kind of people. */
  static final List<List<String>> PEOPLE =
      List.of(
          List.of(
              "学生", "小学生", "初中生", "中学生", "儿童", "青少年", "少年", "未成年人", "学龄前儿童", "幼儿", "孩子", "学龄儿童",
              "中小学生"),
          List.of("老人", "老年人", "长者", "高龄"),
          List.of("妇女", "女性", "女生", "孕妇", "巾帼"),
          List.of("残疾人", "残疾儿童"),
          List.of("新生儿", "婴儿", "婴幼儿"),
          List.of("教师", "教职工"),
          List.of("职工"),
          List.of("家长", "父母"));

  /** Kinds that come in twos. */
  static final List<List<String>> PAIRS =
      List.of(
          List.of("线上", "线下"),
          List.of("城镇", "农村"),
          List.of("城镇", "乡村"),
          List.of("公办", "民办"),
          List.of("男性", "女性"));

  private Kin() {}
}
