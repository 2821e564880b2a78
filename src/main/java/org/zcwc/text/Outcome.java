package org.zcwc.text;

/** What the words behind a quantity say came about of it. */
final class Outcome {

  /** What people do who are counted by what they took. */
  private static final Words TAKING = Words.of("参加", "接受", "享受", "参与");

  private final Scene scene;
  private final Subject subject;
  private final Mention mention;

  Outcome(Scene scene, Subject subject, Mention mention) {
    this.scene = scene;
    this.subject = subject;
    this.mention = mention;
  }

  /** 遴选5项创意项目参赛: some of many are chosen, and the words behind say that they are it. */
  boolean chosen() {
    return subject.chosen() && (done() || doneNext());
  }

  /** 遴选5项创意项目，已全部报送参赛: the same said in a clause of its own. */
  private boolean doneNext() {
    return scene.behind(mention).map(scene::tokens).stream()
        .anyMatch(
            next ->
                next.stream().anyMatch(subject::does)
                    && next.stream()
                        .noneMatch(
                            t ->
                                t.is(Word.PLAN, Word.WILL, Word.LEFT, Word.TO_COME)
                                    || t.isTime(TimeMark.Kind.FUTURE)
                                    || (t.figure() != null && t.figure().counts())));
  }

  /** 组织10260名妇女完成检查. */
  boolean finished() {
    return scene.after(mention).stream().anyMatch(t -> t.said().startsWith("完成"))
        && subject.does(scene, mention.at() + 1, mention.until());
  }

  /** 16532人接受检查: a deed of its own, or what those do who are served. */
  boolean done() {
    for (int i = mention.at() + 1; i < mention.until(); i++) {
      Token token = scene.token(i);
      if (token.is(Word.DEED) || TAKING.has(token) || subject.does(token)) {
        return true;
      }
    }
    return false;
  }

  /**
   * 278户实施改造: where the first word behind tells of a work that may only be under way; -1 for
   * nowhere.
   */
  int weak() {
    for (int i = mention.at() + 1; i < mention.until(); i++) {
      if (scene.token(i).is(Word.DEED, Word.ACT, Word.DONE)) {
        return -1;
      }
      if (scene.token(i).is(Word.WEAK)) {
        // 为278户家庭实施无障碍改造: those for whom it is done.
        Token next = scene.token(Math.min(i + 1, mention.until() - 1));
        boolean served =
            scene.token(Math.max(0, mention.at() - 1)).said().equals("为")
                && subject.named(next)
                && subject.acts();
        return served ? -1 : i;
      }
    }
    return -1;
  }
}
