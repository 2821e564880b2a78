package org.zcwc.text;

/** Whether a quantity is told as an addition, where only additions are sought. */
final class Fresh {

  /** What is done to things that are there already. */
  private static final Words BETTERED =
      Words.of("改造", "提升", "改造提升", "提升改造", "维修", "修缮", "更新", "升级", "维护", "升级改造");

  private final Scene scene;
  private final Subject subject;
  private final Mention mention;

  Fresh(Scene scene, Subject subject, Mention mention) {
    this.scene = scene;
    this.subject = subject;
    this.mention = mention;
  }

  boolean told() {
    return freshly() || namedFresh();
  }

  /** Whether the name that stands last before it says so. */
  private boolean namedFresh() {
    for (int i = mention.at() - 1; i >= Math.max(0, mention.at() - 100); i--) {
      Token token = scene.token(i);
      if (subject.named(token)) {
        Token before = scene.token(Math.max(0, i - 1));
        return token.said().contains("新") || before.said().startsWith("新") || before.is(Word.DEED);
      }
    }
    return false;
  }

  /** Whether the clause says that it is an addition. */
  private boolean freshly() {
    for (int i = mention.clause().from(); i < mention.until(); i++) {
      Token token = scene.token(i);
      String word = token.said();
      boolean added = word.startsWith("新") || word.contains("建") || word.startsWith("增");
      boolean deed = token.is(Word.DEED, Word.ACT) && (!BETTERED.has(token) || subject.does(token));
      if (added || deed || (word.equals("累计") && i > mention.near())) {
        return true;
      }
    }
    return false;
  }
}
