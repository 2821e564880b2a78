package org.zcwc.text;

/** Whether the works that a quantity counts are at their end. */
final class Works {

  private final Scene scene;
  private final Subject subject;
  private final Mention mention;

  Works(Scene scene, Subject subject, Mention mention) {
    this.scene = scene;
    this.subject = subject;
    this.mention = mention;
  }

  /** 新建书房1处，目前正在装修: works named, of which what follows says that they go on. */
  boolean pending() {
    if (finished()) {
      return false;
    }
    int sentence = mention.clause().sentence();
    for (int c = mention.number() + 1; c < scene.clauses().size(); c++) {
      Clause clause = scene.clauses().get(c);
      Token head = scene.token(clause.from());
      boolean now = head.isTime(TimeMark.Kind.TO_DATE) || head.is(Word.STEP);
      boolean next = clause.sentence() <= sentence + 2 && (now || subject.built());
      // 已收录2处，其余正在核实: of the others.
      if ((clause.sentence() != sentence && !next) || head.is(Word.LEFT)) {
        return false;
      }
      Going going = new Going(scene, clause, subject);
      if (going.another() || going.ended()) {
        return false;
      }
      if (going.on()) {
        return true;
      }
    }
    return false;
  }

  /** 实施的6所已全部竣工: the end is told behind. */
  boolean ends() {
    boolean done = false;
    for (int i = mention.at() + 1; i < mention.until() && scene.has(Word.DONE); i++) {
      Token token = scene.token(i);
      done |= token.is(Word.DONE);
      if (done && Going.FINISHING.has(token)) {
        return true;
      }
    }
    return false;
  }

  boolean finished() {
    for (int i = mention.near(); i < mention.until(); i++) {
      if (scene.token(i).is(Word.DEED) && Going.FINISHING.has(scene.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** 大中修66公里，已完成铺筑52公里: a work's size, of which less is done. */
  boolean size(boolean part) {
    Quantity own = scene.quantity(mention);
    boolean going = false;
    boolean within = false;
    boolean made = false;
    int strange = 0;
    int last = Math.min(scene.size(), mention.at() + 60);
    for (int i = mention.clause().to(); i < last; i++) {
      Token token = scene.token(i);
      boolean ends = token.kind() == Token.Kind.MARK && "。；\n".contains(token.said());
      boolean another = token.is(Word.OTHER) && !subject.owns(token.said());
      if (ends || another || token.is(Word.GOAL, Word.GROWTH)) {
        return false;
      }
      strange += made ? subject.foreign(token) : 0;
      going |= token.is(Word.DEED, Word.DONE);
      made |= token.is(Word.DEED) && "建新办打开".indexOf(token.said().charAt(0)) >= 0;
      within |= token.is(Word.PART);
      boolean counts = token.figure() != null && token.figure().counts();
      if (counts && going) {
        Quantity next = token.figure().quantity();
        return within == part
            && strange < 2
            && next.measureUnit().equals(own.measureUnit())
            && next.value().compareTo(own.value()) < 0;
      }
    }
    return false;
  }
}
