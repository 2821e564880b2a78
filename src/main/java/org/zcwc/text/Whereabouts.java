package org.zcwc.text;

import java.util.Optional;

/** Follows where what a paragraph tells was done: in one place of many, or in a wider place. */
final class Whereabouts {

  private static final Words PLACES = Words.of("镇", "乡", "街道", "村", "社区");

  /** Before a place: it is only where, or through whom. */
  private static final Words LEADS =
      Words.of("在", "到", "于", "依托", "深入", "走进", "联合", "由", "进入", "前往", "从", "向", "赴");

  /** Before the occasion of what is done: 结合全国科普日. */
  private static final Words OCCASIONS =
      Words.of("结合", "利用", "借助", "抓住", "响应", "贯彻", "落实", "按照", "根据", "围绕");

  /** Whether the report's own place is named anywhere. */
  private final boolean local;

  private boolean place;
  private boolean wider;
  private boolean widerOpens;
  private boolean led;
  private boolean occasion;
  private Token last;

  Whereabouts(boolean local) {
    this.local = local;
  }

  void openSentence() {
    place = false;
    wider = false;
    widerOpens = false;
    occasion = false;
  }

  void openClause(Clause clause, Token head) {
    occasion &= clause.opener() == '、';
    wider = widerOpens;
    widerOpens |= head.is(Word.WIDER) && !occasion;
  }

  /** 昆仑镇检查1260人: what is told is of that place alone. */
  void pass(Token token, Optional<Token> next) {
    boolean locality = PLACES.has(token);
    boolean here = token.is(Word.HERE);
    if (locality && named(token) && !within(next)) {
      place = next.isEmpty() || !next.get().is(Word.ALL_KINDS);
    } else if (here || token.is(Word.ALL_KINDS)) {
      place = false;
    }
    if (here) {
      wider = false;
      widerOpens = false;
    } else if (token.is(Word.WIDER) && !occasion) {
      wider = local || !token.said().contains("市");
    }
    // 深入昆仑镇、罗村镇: all of the list are only where.
    boolean list = token.kind() == Token.Kind.MARK && token.said().equals("、");
    boolean listed = locality && led;
    if (!(token.kind() == Token.Kind.UNKNOWN || token.is(Word.CONTENT) || list || listed)) {
      led = LEADS.has(token);
    }
    occasion = occasion || OCCASIONS.has(token);
    last = token;
  }

  /** Whether the name of the place stands right before: 昆仑镇; 该镇 is the one that is spoken of. */
  private boolean named(Token locality) {
    if (last == null) {
      return false;
    }
    boolean name =
        last.end() == locality.start()
            && last.end() - last.start() >= 2
            && (last.kind() == Token.Kind.UNKNOWN || last.is(Word.CONTENT));
    return (name && !led) || last.said().equals("该");
  }

  /** 西河镇中心小学: within the name of what is there. */
  private static boolean within(Optional<Token> next) {
    return next.isPresent() && next.get().said().startsWith("中心");
  }

  /** Whether it is of one place among many. */
  boolean place() {
    return place;
  }

  /** Whether it is of a place wider than the report's. */
  boolean wider() {
    return wider;
  }
}
