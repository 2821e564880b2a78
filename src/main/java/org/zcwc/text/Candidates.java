package org.zcwc.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Finds the quantities of a scene that are, or may be, a subject's. */
final class Candidates {

  /** Words that end with what they count, so that a number without a unit may follow. */
  private static final Map<String, String> COUNTING =
      Map.of("人数", "人", "场次", "场", "户数", "户", "个数", "个", "总人数", "人", "总场次", "场");

  private final Scene scene;
  private final Subject subject;
  private final Roles roles;
  private final Topic topic;
  private final Respectively respectively;

  Candidates(Scene scene, Subject subject, List<Subject> all) {
    this.scene = scene;
    this.subject = subject;
    roles = new Roles(scene, subject);
    topic = new Topic(scene, subject, all);
    respectively = new Respectively(scene, subject);
  }

  List<Candidate> all() {
    List<Candidate> found = new ArrayList<>();
    int passed = 0;
    for (Mention mention : scene.mentions()) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException(); // its time is over, and nobody waits for it
      }
      passed = pass(passed, mention);
      Topic.Hold hold = hold(mention);
      Role role = hold == Topic.Hold.NOT ? Role.OTHER : roles.of(mention);
      if (role != Role.OTHER) {
        int places = scene.has(Word.RESPECTIVELY) ? Everywhere.places(scene, mention) : 1;
        boolean unsure = hold == Topic.Hold.OTHER_DEED || places == 0;
        Optional<Candidate> one = candidate(mention, unsure ? Role.UNSURE : role, hold);
        if (one.isPresent()) {
          found.add(places > 1 ? one.get().times(places) : one.get());
        }
      }
    }
    return found;
  }

  private Topic.Hold hold(Mention mention) {
    Optional<Topic.Hold> told = respectively.hold(mention);
    return told.isPresent() ? told.get() : topic.hold(mention);
  }

  /** Tells the topic of the tokens up to the mention's own. */
  private int pass(int from, Mention mention) {
    int at = from;
    while (at < mention.near()) {
      Clause clause = clauseAt(at, mention);
      int to = Math.min(clause.to(), mention.near());
      topic.pass(Math.max(at, clause.from()), to, clause.sentence());
      at = to < clause.to() ? to : nextClause;
    }
    return Math.max(at, from);
  }

  private int list;
  private int listed;
  private int clauseNumber;
  private int nextClause;

  private Clause clauseAt(int token, Mention mention) {
    List<Clause> clauses = scene.clauses();
    while (clauseNumber < mention.number() && clauses.get(clauseNumber).to() <= token) {
      clauseNumber++;
    }
    nextClause =
        clauseNumber + 1 < clauses.size() ? clauses.get(clauseNumber + 1).from() : scene.size();
    return clauses.get(clauseNumber);
  }

  private Optional<Candidate> candidate(Mention mention, Role role, Topic.Hold hold) {
    Quantity quantity = scene.quantity(mention);
    boolean sure = hold == Topic.Hold.SURE;
    String told = quantity.measureUnit().isEmpty() ? counted(mention) : quantity.measureUnit();
    String unit = told.isEmpty() && sure && alone(mention, quantity) ? subject.unit() : told;
    int start = start(mention);
    int end = end(mention, quantity);
    Optional<BigDecimal> value = Quantities.convert(quantity.value(), unit, subject.unit());
    if (value.isEmpty()) {
      return misfit(mention, quantity, unit, sure, start, end);
    }
    return Optional.of(
        new Candidate(
            role,
            sure,
            value.get(),
            quantity.approximate(),
            MeasureUnits.exact(unit, subject.unit()) || subject.people(),
            added(mention),
            mention.situation().ofYear() && mention.situation().timeHere(),
            mention.from(),
            mention.upTo(),
            mention.situation().time(),
            half(mention),
            named(mention),
            list(mention),
            start,
            end));
  }

  /** In another unit, though one that may have been meant. */
  private Optional<Candidate> misfit(
      Mention mention, Quantity quantity, String unit, boolean sure, int start, int end) {
    boolean near = MeasureUnits.near(unit, subject.unit());
    return near && sure
        ? Optional.of(
            new Candidate(
                Role.OTHER,
                true,
                quantity.value(),
                false,
                false,
                false,
                false,
                0,
                mention.upTo(),
                Situation.Times.NONE,
                "",
                named(mention),
                list(mention),
                start,
                end))
        : Optional.empty();
  }

  /** 建成1，在建2; 累计完成：86; 3/3: a number of the subject, with its unit left out. */
  private boolean alone(Mention mention, Quantity quantity) {
    int next = mention.at() + 1;
    if (next + 1 < scene.size() && scene.token(next).said().equals("/")) {
      Figure whole = scene.token(next + 1).figure();
      BigDecimal target = subject.sought().target().orElse(BigDecimal.ZERO);
      return whole != null && whole.quantity().value().compareTo(target) == 0;
    }
    boolean ends = next >= mention.clause().to();
    int first = mention.clause().opener() == '：' ? 0 : mention.clause().from();
    int before = mention.at() - 1;
    while (before > first && scene.token(before).kind() == Token.Kind.MARK) {
      before--;
    }
    Token said = scene.token(Math.max(before, first));
    boolean done =
        before >= first && (said.is(Word.DEED, Word.DONE, Word.SUM) || subject.does(said));
    return ends && done && quantity.value().precision() <= 6;
  }

  /** 检查人数16532: what a number without a unit counts; empty for unknown. */
  private String counted(Mention mention) {
    boolean headed = mention.clause().opener() == '：';
    int first = headed ? 0 : mention.near();
    for (int i = mention.at() - 1; i >= Math.max(first, mention.at() - 3); i--) {
      String word = scene.token(i).said();
      for (Map.Entry<String, String> counting : COUNTING.entrySet()) {
        if (word.endsWith(counting.getKey())) {
          return counting.getValue();
        }
      }
    }
    return "";
  }

  /** 线上, of what its name says is held both ways; empty for none. */
  private String half(Mention mention) {
    String half = "";
    for (int i = mention.near(); i < mention.at() && scene.has(Word.NARROW); i++) {
      Token token = scene.token(i);
      half = token.is(Word.NARROW) && subject.both(token.said()) ? token.said() : half;
    }
    return half;
  }

  /** 新建15间: an addition. */
  private boolean added(Mention mention) {
    for (int i = mention.near(); i < mention.until(); i++) {
      if (scene.token(i).said().charAt(0) == '新') {
        return true;
      }
    }
    return false;
  }

  /** The clause that the list begins with. */
  private int list(Mention mention) {
    for (; listed < mention.number(); listed++) {
      boolean goesOn = scene.clauses().get(listed + 1).opener() == '、';
      list = goesOn ? list : listed + 1;
    }
    return list;
  }

  private String named(Mention mention) {
    String longest = "";
    for (int i = mention.near(); i < mention.until(); i++) {
      Token token = scene.token(i);
      String word = subject.named(token) ? token.said() : "";
      longest = word.length() > longest.length() ? word : longest;
    }
    return longest;
  }

  private int start(Mention mention) {
    int first = mention.near();
    while (first < mention.at() && scene.token(first).said().equals("的")) {
      first++;
    }
    int start = scene.token(first).start();
    boolean quoted = start > 0 && "“\"‘「".indexOf(scene.text().charAt(start - 1)) >= 0;
    return quoted ? start - 1 : start;
  }

  /** To the subject's name, if it stands behind; else to the quantity's end. */
  private int end(Mention mention, Quantity quantity) {
    boolean named = subject.named(scene, mention.at() + 1, mention.until());
    return named ? scene.token(mention.until() - 1).end() : quantity.end();
  }
}
