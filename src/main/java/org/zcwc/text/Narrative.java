package org.zcwc.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A paragraph taken apart: its clauses, its quantities, its time marks. */
final class Narrative {

  /** From here on a paragraph tells of what is to come. */
  private static final List<String> TO_COME =
      List.of("下一步", "下步", "下一阶段", "下阶段", "工作打算", "存在问题", "存在的问题", "工作计划：");

  /** Units so near each other that one may have been written for the other. */
  private static final List<List<String>> NEAR_UNITS =
      List.of(
          List.of("人", "人次"),
          List.of("人", "例"),
          List.of("人", "户"),
          List.of("人", "对"),
          List.of("人", "件"),
          List.of("场", "次"),
          List.of("场", "个"),
          List.of("公里", "米"),
          List.of("场", "期"),
          List.of("个", "次"),
          List.of("个", "件"));

  /** How many characters back in its sentence the words are that tell what a figure is. */
  private static final int REACH = 600;

  private final String text;
  private final List<Clause> clauses;
  private final List<Quantity> quantities;
  private final Roles roles;
  private final int toCome;

  Narrative(String paragraph, int year, int quarter) {
    text = Folding.fold(paragraph);
    clauses = Clause.split(text);
    quantities = Quantities.scan(text);
    roles = new Roles(text, TimeMark.scan(text, year, quarter), quarter);
    int first = text.length();
    for (String word : TO_COME) {
      int at = text.indexOf(word);
      first = at < 0 ? first : Math.min(first, at);
    }
    toCome = first;
  }

  String text() {
    return text;
  }

  List<Clause> clauses() {
    return clauses;
  }

  /** The quantities that are this subject's, or may be. */
  List<Candidate> candidates(Subject subject, List<Subject> all) {
    List<Candidate> found = new ArrayList<>();
    Topic topic = new Topic(subject, all);
    int next = 0;
    int sentence = -1;
    int sentenceStart = 0;
    for (Clause clause : clauses) {
      if (clause.sentence() != sentence) {
        sentence = clause.sentence();
        sentenceStart = clause.start();
        topic.newSentence();
      }
      int before = clause.start();
      while (next < quantities.size() && quantities.get(next).start() < clause.end()) {
        Quantity quantity = quantities.get(next++);
        if (quantity.start() < clause.start() || quantity.end() > clause.end()) {
          continue;
        }
        int until =
            next < quantities.size()
                ? Math.min(quantities.get(next).start(), clause.end())
                : clause.end();
        Topic.Hold hold =
            topic.hold(
                text.substring(before, quantity.start()),
                text.substring(quantity.end(), until),
                quantity,
                clause.bracketed());
        if (hold != Topic.Hold.NOT) {
          Role role =
              roles.of(
                  quantity,
                  clause,
                  before,
                  Math.max(sentenceStart, clause.start() - REACH),
                  subject);
          candidate(quantity, before, until, hold, role, subject).ifPresent(found::add);
        }
        if (!quantity.measureUnit().isEmpty()
            && "年月日号".indexOf(quantity.measureUnit().charAt(0)) < 0) {
          topic.pass(text.substring(before, quantity.end()));
          before = quantity.end();
        }
      }
      topic.pass(text.substring(before, clause.end()));
    }
    return found;
  }

  private Optional<Candidate> candidate(
      Quantity quantity, int before, int until, Topic.Hold hold, Role role, Subject subject) {
    String unit = subject.sought().measureUnit();
    Role is = quantity.start() > toCome && role != Role.MARKED ? Role.OTHER : role;
    if (is == Role.OTHER) {
      return Optional.empty();
    }
    Optional<BigDecimal> value = Quantities.convert(quantity.value(), quantity.measureUnit(), unit);
    int start = before;
    while (start < quantity.start() && " 的，、".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = quantity.end();
    int named = subject.lastIn(text.substring(quantity.end(), until));
    if (named >= 0 && hold == Topic.Hold.SURE) {
      end = until;
    }
    if (value.isEmpty()) {
      boolean counted =
          quantity.measureUnit().isEmpty()
              && text.substring(before, quantity.start()).matches(".*[数量次为：: ]");
      if (counted && hold == Topic.Hold.SURE) {
        return Optional.of(
            new Candidate(
                is == Role.BARE ? Role.UNSURE : is,
                quantity.value(),
                quantity.approximate(),
                start,
                end));
      }
      boolean near =
          quantity.measureUnit().isEmpty()
              || NEAR_UNITS.stream()
                  .anyMatch(
                      p ->
                          p.contains(MeasureUnits.canonical(quantity.measureUnit()))
                              && p.contains(MeasureUnits.canonical(unit)));
      return near && hold == Topic.Hold.SURE
          ? Optional.of(new Candidate(Role.OTHER, quantity.value(), false, start, end))
          : Optional.empty();
    }
    Role sure = hold == Topic.Hold.SURE || is == Role.PART || is == Role.INEXACT ? is : Role.UNSURE;
    return Optional.of(new Candidate(sure, value.get(), quantity.approximate(), start, end));
  }
}
