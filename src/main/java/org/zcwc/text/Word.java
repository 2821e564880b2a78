package org.zcwc.text;

/** What a word does to the figures near it. */
enum Word {
  /** 累计, 共: a sum follows. */
  SUM,
  /** 共有, 现有: what there is, whenever it came about. */
  STOCK,
  /** 已, 实际: what follows has been done. */
  DONE,
  /** 完成, 举办: a deed; of itself it says neither that it is done nor that it is planned. */
  DEED,
  /** 检查, 培训: a deed of one kind, another figure's where it is not the indicator's own. */
  ACT,
  /** 实施, 推进: a deed that may only be under way. */
  WEAK,
  /** 计划, 预计: what follows is meant to come. */
  PLAN,
  /** 将: a plan before a verb, a mere preposition before a noun. */
  WILL,
  /** 目标, 任务: the amount that was promised. */
  GOAL,
  /** 总长, 余额: how large the whole is. */
  SIZE,
  /** 增长, 同比: what follows is a difference. */
  GROWTH,
  /** 新增: an addition, of no told time. */
  NEWLY,
  /** 到, 至: what follows is a level, though a word of growth stands before. */
  LEVEL,
  /** 剩余, 未: left to do, or not done. */
  LEFT,
  /** 推迟, 取消: put off. */
  PUT_OFF,
  /** 不足, 不到: less than what follows. */
  UNDER,
  /** 其中, 包括: what follows is a part. */
  PART,
  /** 分别: figures in the order of the names. */
  RESPECTIVELY,
  /** 每, 人均: what each of many gets. */
  EACH,
  /** 标准: a standard, unless a deed follows. */
  STANDARD,
  /** 城镇, 线上: some of a kind. */
  NARROW,
  /** 各类, 等: all kinds, so that a narrowing word before or behind narrows nothing. */
  ALL_KINDS,
  /** 摸底, 开工, 正在: an earlier step of the work, not its end. */
  STEP,
  /** 确诊, 发现: cases found, not people served. */
  CASES,
  /** 下达, 配套: money given for it, not paid out for it. */
  ALLOTTED,
  /** 有误, 原报: an earlier report that was wrong. */
  MISTAKEN,
  /** 影响, 起: the day before it says when something began or why, not when all was done. */
  CAUSE,
  /** 全市, 全省: of a wider place. */
  WIDER,
  /** 我区, 全区: of this place. */
  HERE,
  /** 培训, 企业: the object of another figure. */
  OTHER,
  /** 吸引, 带动: a deed that another figure follows. */
  OTHER_DEED,
  /** 妇女, 群众: people of no special kind. */
  PEOPLE,
  /** 下一步: from here on all is to come. */
  TO_COME,
  /** Words without weight here: adverbs, particles, praise. */
  PLAIN,
  /** A word that means something else than a shorter one within it: 将军, 接待. */
  CONTENT
}
