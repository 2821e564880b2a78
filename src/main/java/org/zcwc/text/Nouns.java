package org.zcwc.text;

/** The nouns before and behind a quantity: whether they say that it counts another thing. */
final class Nouns {

  private static final Words HOSTING = Words.of("举办", "开展", "组织", "接待", "承办", "举行", "推出", "轮流");

  /** Last characters of places and things of their own. */
  private static final String THINGS = "室站馆园厅坊廊吧亭屋";

  private final Scene scene;
  private final Subject subject;

  Nouns(Scene scene, Subject subject) {
    this.scene = scene;
    this.subject = subject;
  }

  /** 大中修完成沥青面层摊铺52公里: the deed's object is a strange one. */
  boolean objectBehind(int from, int to) {
    boolean deed = false;
    int strange = 0;
    for (int i = from; i < to; i++) {
      Token token = scene.token(i);
      deed |= token.is(Word.DEED);
      strange += deed ? subject.foreign(token) : 0;
      strange = subject.does(token) ? 0 : strange;
    }
    return strange > 3;
  }

  /** Whether the noun right behind the quantity is another's: 200名医务人员. */
  boolean counted(Mention mention, Stretch behind) {
    if (!behind.things) {
      return false;
    }
    for (int i = mention.at() + 1; i < mention.until(); i++) {
      Token token = scene.token(i);
      if (token.is(Word.OTHER) && !subject.does(token) && !subject.serves(token.said())) {
        return true;
      }
      boolean light = token.is(Word.PLAIN, Word.PEOPLE, Word.NARROW);
      if (!light) {
        return false;
      }
    }
    return false;
  }

  /** 6处书房轮流举办绘本课: what those do that are there. */
  boolean hosts(int from, Mention mention) {
    int at = from;
    while (at < mention.until() && scene.token(at).is(Word.PLAIN, Word.ALL_KINDS)) {
      at++;
    }
    return at < mention.until()
        && HOSTING.has(scene.token(at))
        && !subject.people()
        && !subject.event()
        && !subject.does(scene.token(at));
  }

  /** Whether the noun right behind the quantity is one of the subject's own. */
  boolean ownNext(Mention mention) {
    return mention.at() + 1 < mention.until() && subject.owns(scene.token(mention.at() + 1).said());
  }

  /** 设立科技创新工作室4个: a noun right before the quantity that ends as no name of the subject does. */
  boolean strangeBefore(Mention mention) {
    Token before = scene.token(Math.max(0, mention.at() - 1));
    String said = before.said();
    return mention.at() > mention.near()
        && before.kind() == Token.Kind.UNKNOWN
        && mention.at() - 1 > mention.clause().from()
        && THINGS.indexOf(said.charAt(said.length() - 1)) >= 0
        && subject.foreign(said.substring(said.length() - 1)) > 0;
  }

  /** Whether the first word behind the quantity is a strange one. */
  boolean strangeBehind(Mention mention) {
    for (int i = mention.at() + 1; i < mention.until(); i++) {
      Token token = scene.token(i);
      if (subject.foreign(token) > 0) {
        return true;
      }
      if (!token.is(Word.PLAIN, Word.PEOPLE)) {
        return false;
      }
    }
    return false;
  }

  /** 甲和乙: another's name and this one with no word of weight between them. */
  boolean connected(int from, int firstName, int name) {
    int to = firstName >= from ? firstName : name;
    return scene.tokens(from, to).stream()
        .allMatch(t -> t.is(Word.PLAIN) || t.kind() == Token.Kind.MARK || subject.other(t));
  }
}
