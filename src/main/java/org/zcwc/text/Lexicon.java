package org.zcwc.text;

import java.util.List;

/** The words by which a narrative tells what its figures are. */
final class Lexicon {

  private Lexicon() {}

  /** Words that hold a plan word but tell of none. */
  static final List<String> NO_PLAN =
      List.of(
          "按照计划", "按计划", "根据计划", "依据计划", "计划生育", "计划怀孕", "计划妊娠", "制定计划", "制订计划", "工作计划", "行动计划",
          "实施计划", "按照年度计划", "按年度计划", "按照工作计划", "应为", "将近", "确保了", "目标人群", "目标儿童", "目标任务清单", "应急",
          "需求", "相应", "响应", "供应", "应用", "效应", "应届", "对应", "适应", "任务单", "按需", "所需", "预算内");

  /** What follows is meant to come. */
  static final List<String> PLAN =
      List.of(
          "计划", "拟", "预计", "力争", "争取", "确保", "将", "预期", "规划", "有望", "打算", "准备", "安排部署", "要求", "需",
          "要", "应", "至少", "不少于", "不低于", "下一步", "下步", "下一阶段", "即将", "待", "可完成", "能完成", "有待", "设计",
          "可容纳", "可接待", "可服务", "能容纳", "能提供");

  /** What follows or stands before is the amount that was promised. */
  static final List<String> GOAL =
      List.of(
          "目标", "任务", "指标", "计划数", "应检", "应查", "年度计划", "总量", "总数为", "预算", "底数", "总户数", "总人数", "总里程",
          "总规模", "总任务", "应有", "摸底", "摸排出", "排查出");

  /** What follows is done, whatever was planned before. */
  static final List<String> DONE =
      List.of(
          "已", "实际", "现有", "目前", "累计", "完成了", "截至", "截止", "实现了", "开展了", "举办了", "建成了", "做了", "共计",
          "总计", "应为", "更正为", "超额完成");

  /** Said of earlier reports that were wrong. */
  static final List<String> MISTAKEN = List.of("误", "更正前", "原报", "原填", "此前上报", "此前报", "不是");

  /** What follows is a difference. */
  static final List<String> GROWTH =
      List.of(
          "同比", "环比", "比去年", "较去年", "比上年", "较上年", "比同期", "较同期", "比上季", "较上季", "比计划", "较计划", "比一季",
          "比二季", "比三季", "较一季", "较二季", "较三季", "比上半年", "较上半年", "增长", "增加", "增幅", "提高", "提升", "上升",
          "下降", "减少", "多出", "超出", "高出", "净增", "比上月", "较上月", "多了", "少了", "比", "较");

  /** What follows is a level, though a word of growth stands before. */
  static final List<String> LEVEL = List.of("到", "至", "为", "达");

  /** What follows is left to do or was not done. */
  static final List<String> LEFT =
      List.of(
          "剩余", "剩下", "还剩", "尚有", "还有", "还差", "尚差", "尚缺", "还缺", "仍有", "余下", "其余", "另有", "缺口", "差额",
          "不足", "没有", "仅差", "只差", "相差", "取消", "暂停", "退出", "流失", "推迟", "延期", "未", "无", "欠", "占");

  /** Words with 未, 无 or 占 that negate nothing. */
  static final List<String> NO_LEFT =
      List.of(
          "未成年", "未来", "未婚", "未保", "未就业", "未升学", "无偿", "无障碍", "无缝", "无线", "无人机", "占地", "无保障", "无死角",
          "无盲区", "无一例外", "未病", "事实无人抚养", "无人抚养");

  /** Less than what follows. */
  static final List<String> UNDER =
      List.of("不足", "不到", "少于", "低于", "未达", "未满", "不满", "不超过", "最多", "以内");

  /** What follows is a part of a total. */
  static final List<String> PART_OF = List.of("其中", "分别", "包括", "包含", "含", "之中");

  /** One of two that make a whole; neither alone is a total. */
  static final List<List<String>> PAIRS =
      List.of(
          List.of("线上", "线下"),
          List.of("城镇", "农村"),
          List.of("城镇", "乡村"),
          List.of("城区", "镇村"),
          List.of("城区", "农村"),
          List.of("城市", "农村"),
          List.of("男性", "女性"),
          List.of("公办", "民办"),
          List.of("上午", "下午"),
          List.of("新建", "改扩建"),
          List.of("新建", "改建"),
          List.of("小学", "初中"),
          List.of("网络", "现场"),
          List.of("直播", "现场"),
          List.of("机构", "家庭"),
          List.of("集中", "分散"),
          List.of("集中", "散居"));

  /** Pairs of which one is a part even where the other is not named. */
  static final List<List<String>> ALONE =
      List.of(List.of("线上", "线下"), List.of("城镇", "农村"), List.of("城镇", "乡村"));

  /** Money that was given for it, not what was paid out. */
  static final List<String> ALLOTTED =
      List.of("下达", "到位", "配套", "安排", "预算", "筹集", "争取", "补助资金", "专项资金");

  /** What follows is the level now, though an earlier one stood before. */
  static final List<String> RISEN =
      List.of("增加至", "增至", "增加到", "提高到", "提高至", "达到", "扩大到", "上升到", "上升至", "增长到", "增长至");

  /** Cases found, not people served, until a new sum is told. */
  static final List<String> CASES = List.of("确诊", "检出", "查出", "发现", "疑似", "患者", "阳性");

  /** Begun, not done. */
  static final List<String> ONGOING =
      List.of(
          "正在", "创建单位", "候选", "培育对象", "纳入", "确定", "列入", "在建", "建设中", "施工中", "开工", "启动", "筹备", "推进中",
          "进行中", "装修中", "主体", "路基", "选址", "签约", "审批", "论证", "进场施工", "申报", "立项", "招标");

  /** What each of many gets. */
  static final List<String> EACH =
      List.of("每", "人均", "平均", "户均", "均", "最高", "最低", "单场", "最多", "标准", "单价", "日均", "月均", "按");

  /** Objects of other figures: behind these a figure is not the indicator's, unless named so. */
  static final List<String> OTHERS =
      List.of(
          "培训", "申请", "审核", "名单", "意向", "资格", "评估", "宣传", "发现", "确诊", "疑似", "阳性", "异常", "患者", "病例",
          "转诊", "治疗", "参加", "参与", "参训", "参会", "惠及", "受益", "受惠", "覆盖", "服务", "医务", "医护", "志愿者",
          "工作人员", "抽调", "组建", "选派", "投入", "投资", "筹集", "拨付", "争取资金", "下达", "落实", "救助", "发放", "印发",
          "张贴", "吸引", "提供", "达成", "签约", "进场", "走访", "入户", "慰问", "咨询", "接听", "辐射", "带动", "召开", "会议",
          "讲座", "义诊", "督导", "调研", "摸排", "摸底", "排查", "登记", "报名", "预约", "求职", "就业", "用工", "岗位", "企业",
          "单位", "镇办", "街道", "医院", "机构", "站点", "教师", "家长", "学生", "读者", "观众", "藏书", "随访", "建档", "回访",
          "申报", "评审", "获奖", "获", "入围", "推荐", "征集", "收集", "比赛", "评选", "竞赛", "招募", "聘请", "配备", "采购",
          "购置", "设置", "设立", "布置", "通知", "动员", "邀请", "建立", "制定", "出台", "开设", "挂牌", "联系");

  /**
   * Words that carry no object of their own, so that a figure behind them goes on with the subject.
   */
  static final List<String> GENERIC =
      List.of(
          "截至目前", "截至", "截止", "目前", "累计", "总计", "合计", "共计", "总共", "一共", "共", "已经", "已", "现已", "现",
          "今年以来", "今年", "年初以来", "以来", "本季度", "本季", "本月", "当月", "本年度", "全年", "全区", "全县", "全市", "全镇",
          "我区", "我县", "我市", "辖区", "全域", "各镇办", "我局", "我们", "完成", "检查", "筛查", "举办", "开展", "组织", "实施",
          "建成", "建设", "新建", "打造", "达到", "达", "实现", "进行", "成功", "顺利", "圆满", "实际", "总数", "人数", "场次",
          "次数", "数量", "总量", "进度", "工作", "任务", "免费", "先后", "陆续", "共有", "有", "为", "了", "的", "数", "年度",
          "目标", "计划", "全部", "各类", "各项", "活动", "项目", "到", "至", "近", "约", "完工", "通水", "通车", "交付",
          "使用", "并", "竣工", "运营", "运行", "开业", "开放", "进入", "改建", "扩建", "已有", "家", "办理", "超过", "超",
          "突破", "逾", "大约", "将近", "接近", "上述", "该", "其", "均", "也", "又", "再", "并", "经统计", "据统计", "统计",
          "数据显示", "合格", "验收", "投入使用", "投用", "启用", "竣工", "改造", "提升", "创建", "创成", "建立", "设立", "适龄妇女",
          "妇女", "符合条件", "群众", "人员", "对象", "上半年", "下半年", "前三季度", "一季度", "二季度", "三季度", "四季度", "第",
          "月底", "月末", "季度", "年底", "月", "日", "年", "底", "末", "份", "和", "与", "及", "由", "在", "从", "是",
          "则", "总", "本", "扎实", "有序", "稳步", "推进", "平稳", "持续", "深入", "积极", "落实", "服务", "实有", "增加",
          "增至", "增长", "提高");

  /** What may stand behind a figure that is its clause's own. */
  static final List<String> TAILS =
      List.of(
          "以上", "左右", "余", "多", "次", "完成", "已", "均", "全部", "通过", "的检查", "的筛查", "接受", "得到", "享受",
          "参检", "受检", "次数", "投入", "建成", "竣工", "验收", "正式", "顺利", "如期", "并", "且", "占", "，", "提前",
          "超额", "（", "对外", "开放", "挂牌", "达标", "，", "后", "进行", "检查", "筛查", "活动", "实施", "处于", "达到",
          "未", "率", "完工", "通车", "实现", "按");

  /** Whether any of the words stands in the text. */
  static boolean any(List<String> words, String text) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Where the last of the words stands; -1 for none. */
  static int last(List<String> words, String text) {
    int last = -1;
    for (String word : words) {
      last = Math.max(last, text.lastIndexOf(word));
    }
    return last;
  }

  /** The text with these words blanked, so that places stay. */
  static String without(String text, List<String> words) {
    String left = text;
    for (String word : words) {
      if (left.contains(word)) {
        left = left.replace(word, "\u0001".repeat(word.length()));
      }
    }
    return left;
  }
}
