package org.zcwc.text;

import java.util.List;

/** Follows what a paragraph speaks of, and says whether a quantity is a subject's. */
final class Topic {

  /** How surely a quantity is the subject's. */
  enum Hold {
    SURE,
    MAYBE,
    NOT
  }

  /** A clause with one of these begins another topic. */
  private static final List<String> TOPICS =
      List.of(
          "讲座", "培训", "宣传", "义诊", "调研", "督导", "会议", "走访", "评选", "竞赛", "比赛", "大赛", "论坛", "沙龙", "演出",
          "展览", "慰问", "排查", "救助", "招募", "研学", "读书会", "直播", "培训班", "夏令营", "志愿", "推介", "征文", "检测",
          "监测", "整治", "执法", "安装", "改造", "种植");

  /** Units that count people or things of any kind: the words around must say whose. */
  private static final List<String> COMMON =
      List.of("人", "个", "元", "件", "次", "场", "户", "平方米", "公里", "");

  /** Verbs that give the subject to those who are counted: 为56名儿童提供康复训练. */
  private static final List<String> FOR_WHOM =
      List.of("提供", "服务", "落实", "发放", "惠及", "覆盖", "机构", "医院");

  private static final int LOOSE = 12;

  private final Subject subject;
  private final List<Subject> all;
  private boolean held;
  private boolean shared;
  private int sentencesAgo;
  private boolean strayed;

  Topic(Subject subject, List<Subject> all) {
    this.subject = subject;
    this.all = all;
  }

  void newSentence() {
    sentencesAgo++;
  }

  /** A clause is over: it may have named the subject, or another. */
  void pass(String clause) {
    boolean named = subject.in(clause);
    boolean other = all.stream().anyMatch(s -> s != subject && s.in(clause));
    if (named) {
      held = true;
      shared = other;
      sentencesAgo = 0;
      strayed = false;
    } else if (other) {
      held = false;
    } else if (held) {
      boolean topic = false;
      for (String word : TOPICS) {
        topic |= clause.contains(word) && !subject.owns(word);
      }
      boolean otherSentence = sentencesAgo > 0 && subject.foreign(clause).length() > 2;
      strayed |= topic || otherSentence;
    }
  }

  /**
   * @param near from the quantity before, or the clause's start
   * @param behind to the next quantity, or the clause's end
   */
  Hold hold(String near, String behind, Quantity quantity, boolean bracketed) {
    int before = subject.lastIn(near);
    boolean behindNamed = subject.in(behind);
    int otherBefore = -1;
    boolean otherBehind = false;
    for (Subject other : all) {
      if (other != subject) {
        int at = other.lastIn(near);
        // A name within the subject's own name is not another's.
        otherBefore = Math.max(otherBefore, at > before ? at : -1);
        otherBehind |= other.in(behind) && !behindNamed;
      }
    }
    if (otherBefore > before || (otherBehind && before < 0)) {
      return Hold.NOT;
    }
    if (before >= 0) {
      String lead = near.substring(0, before);
      if (lead.contains("参加") || lead.contains("外地") || lead.contains("承办")) {
        return Hold.MAYBE;
      }
      return named(near.substring(before), behind, quantity, behindNamed);
    }
    if (behindNamed) {
      String head = head(behind);
      if (subject.othersIn(head, FOR_WHOM)) {
        return Hold.NOT;
      }
      return !head.isEmpty() && subject.othersIn(near, FOR_WHOM) ? Hold.MAYBE : Hold.SURE;
    }
    if (!held || sentencesAgo > 1) {
      return Hold.NOT;
    }
    if (!subject.foreign(near).isEmpty() || subject.othersIn(near) || !tail(behind)) {
      return Hold.NOT;
    }
    boolean doubt = shared || strayed || (bracketed && quantity.measureUnit().isEmpty());
    return doubt ? Hold.MAYBE : Hold.SURE;
  }

  private Hold named(String gap, String behind, Quantity quantity, boolean behindNamed) {
    if (subject.othersIn(gap) || (!behindNamed && !tail(behind))) {
      return Hold.NOT;
    }
    boolean common = COMMON.contains(MeasureUnits.canonical(quantity.measureUnit()));
    int foreign = subject.foreign(gap).length();
    boolean loose = foreign > (common ? LOOSE / 3 : LOOSE);
    return loose ? Hold.MAYBE : Hold.SURE;
  }

  /** The words up to the subject's name. */
  private String head(String behind) {
    int at = behind.length();
    for (String word : subject.sought().keywords()) {
      int here = behind.indexOf(word);
      at = here < 0 ? at : Math.min(at, here);
    }
    return behind.substring(0, at);
  }

  /**
   * Whether what follows leaves the quantity the clause's own: nothing, or no object of another
   * kind.
   */
  private boolean tail(String behind) {
    String words = behind.strip();
    if (words.isEmpty() || subject.near(words.substring(0, Math.min(words.length(), 8)))) {
      return !subject.othersIn(words);
    }
    for (String start : Lexicon.TAILS) {
      if (words.startsWith(start)) {
        return true;
      }
    }
    return subject.foreign(words).isEmpty() && !subject.othersIn(words);
  }
}
