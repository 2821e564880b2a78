package org.zcwc.text;

import java.util.Set;

/** What the word right before a quantity says of it. */
final class Before {

  /** What things are measured by, so that 3600平方米的5处 tells of all five. */
  private static final Set<String> EXTENTS = Set.of("平方米", "元", "万元", "亿元", "亩", "公里", "米");

  private static final Words OLD = Words.of("旧有", "原有", "既有", "现有", "已有");

  private static final Words EXISTING = Words.of("已有", "现有", "原有", "已建", "已建成");

  private final Scene scene;
  private final Subject subject;
  private final Mention mention;

  Before(Scene scene, Subject subject, Mention mention) {
    this.scene = scene;
    this.subject = subject;
    this.mention = mention;
  }

  /**
   * 对已有的7处进行提升: there already.
   *
   * @param name where the subject is named before it; -1 for nowhere
   */
  boolean existing(int name) {
    int of = mention.at() - 1;
    if (of > mention.near() && scene.token(of).said().equals("的")) {
      return EXISTING.has(scene.token(of - 1));
    }
    // 改造提升旧有母婴室5处.
    return name > mention.near() && OLD.has(scene.token(name - 1));
  }

  /** 前期手续办理中12部. */
  boolean going() {
    Token before = scene.token(Math.max(0, mention.at() - 1));
    return before.kind() == Token.Kind.UNKNOWN && before.said().endsWith("中");
  }

  /** 满10个月的56名: what stands before 的 is only true of these. */
  boolean qualified(Works works) {
    int of = mention.at() - 1;
    if (of <= mention.clause().from() || !scene.token(of).said().equals("的")) {
      return false;
    }
    Token by = scene.token(of - 1);
    boolean plain =
        by.is(Word.DEED, Word.DONE, Word.PEOPLE, Word.PLAIN, Word.ALL_KINDS)
            || (by.is(Word.WEAK) && works.ends());
    return (!plain && by.kind() == Token.Kind.WORD && !subject.does(by))
        || (by.kind() == Token.Kind.FIGURE
            && !EXTENTS.contains(by.figure().quantity().measureUnit()));
  }
}
