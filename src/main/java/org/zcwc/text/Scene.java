package org.zcwc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph taken apart: its tokens, its clauses, its quantities and what is said before each.
 */
final class Scene {

  private final String text;
  private final List<Token> tokens;
  private final List<Clause> clauses;
  private final List<Mention> mentions = new ArrayList<>();
  private int listFrom = -1;

  Scene(String paragraph, List<List<String>> names, int year, int quarter) {
    text = Folding.fold(paragraph);
    tokens = Lexer.tokens(text, TimeMarks.scan(text, year, quarter), names);
    clauses = Clause.split(text, tokens);
    boolean local = tokens.stream().anyMatch(t -> t.is(Word.HERE));
    Course course = new Course(text, quarter, local);
    for (int i = 0; i < clauses.size(); i++) {
      walk(clauses.get(i), i, course);
    }
  }

  private void walk(Clause clause, int number, Course course) {
    course.open(clause, tokens);
    // 松龄、般阳、柳泉3个社区: a list without quantities of its own belongs to the one at its end.
    boolean listed = clause.opener() == '、' && listFrom >= 0;
    int near = listed ? listFrom : clause.from();
    listFrom = near;
    for (int i = clause.from(); i < clause.to(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.FIGURE) {
        int until = next(i + 1, clause.to());
        mentions.add(
            new Mention(clause, number, near, i, until, course.situation(), course.upTo()));
        if (token.figure().counts()) {
          near = i + 1;
          listFrom = -1;
        }
      }
      course.pass(token, following(i, clause));
    }
    course.close(clause);
  }

  private int next(int from, int to) {
    int at = from;
    while (at < to && (tokens.get(at).figure() == null || !tokens.get(at).figure().counts())) {
      at++;
    }
    return at;
  }

  private Optional<Token> following(int at, Clause clause) {
    return at + 1 < clause.to() ? Optional.of(tokens.get(at + 1)) : Optional.empty();
  }

  String text() {
    return text;
  }

  List<Token> tokens() {
    return tokens;
  }

  List<Clause> clauses() {
    return clauses;
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** The words from one token to before another. */
  String words(int from, int to) {
    return from >= to ? "" : text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
