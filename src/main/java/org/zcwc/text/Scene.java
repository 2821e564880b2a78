package org.zcwc.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A paragraph taken apart: its tokens, its clauses, its quantities and what is said before each.
 */
final class Scene {

  /** The marks that a sentence ends with. */
  static final String ENDS = "。；\n";

  /** Behind a heading: a list of what it is about. */
  private static final Pattern LIST = Pattern.compile("[：:](?:\\n|一是|1|[（(]?一|①)");

  private static final Words WHERE =
      Words.of("在", "由", "到", "依托", "面向", "深入", "走进", "前往", "进入", "委托", "联合", "从");

  private static final Set<String> PLACES = Set.of("个", "村", "镇");

  /** How many words from a quantity those that tell what it is may stand. */
  private static final int REACH = 200;

  private final String text;
  private final char[] signs;
  private final Token[] tokens;
  private final List<Clause> clauses;
  private final List<Mention> mentions = new ArrayList<>();
  private final int quarter;
  private final boolean unnamed;
  private final Set<Word> words = EnumSet.noneOf(Word.class);

  private final Quotations quotations;
  private final int lastClosed;
  private int listFrom = -1;

  Scene(String paragraph, KnownNames names, int year, int quarter) {
    text = Folding.fold(paragraph);
    this.quarter = quarter;
    signs = text.toCharArray();
    quotations = new Quotations(text);
    lastClosed = text.lastIndexOf('”');
    tokens = Lexer.tokens(text, signs, TimeMarks.scan(text, signs, year, quarter), names);
    clauses = Clause.split(text, tokens);
    boolean named = false;
    int figures = 0;
    for (int i = 0; i < tokens.length; i++) {
      Token token = tokens[i];
      named |= token.kind() == Token.Kind.NAME;
      figures = token.kind() == Token.Kind.FIGURE ? i + 1 : figures;
      if (token.word() != null) {
        words.add(token.word());
      }
    }
    unnamed = !named;
    // Behind its last figure a paragraph says nothing more of one, and of most that is the half.
    Course course = new Course(text, quarter, has(Word.HERE));
    for (int i = 0; i < clauses.size() && clauses.get(i).from() < figures; i++) {
      walk(clauses.get(i), i, course);
    }
  }

  /** Whether a word that does this stands anywhere in the paragraph: most of them do not. */
  boolean has(Word does) {
    return words.contains(does);
  }

  /** 已完成检查16532人, under its task: whether no indicator is named anywhere in the paragraph. */
  boolean unnamed() {
    return unnamed;
  }

  private void walk(Clause clause, int number, Course course) {
    course.open(clause, tokens);
    // 松龄、般阳、柳泉3个社区: a list without quantities of its own belongs to the one at its end.
    boolean listed = clause.opener() == '、' && listFrom >= 0;
    int near =
        listed
            ? listFrom
            : labelled(clause, number) ? clauses.get(number - 1).from() : clause.from();
    listFrom = near;
    for (int i = clause.from(); i < clause.to(); i++) {
      Token token = tokens[i];
      if (token.kind() == Token.Kind.FIGURE) {
        int until = next(i + 1, Math.min(clause.to(), i + REACH));
        int from = Math.max(near, i - REACH);
        mentions.add(
            new Mention(
                clause, number, from, i, until, course.situation(), course.from(), course.upTo()));
        if (token.figure().counts() && !where(this, i) && !raised(i, clause)) {
          near = i + 1;
          listFrom = -1;
        }
      }
      if (!slogan(token)) {
        course.pass(token, following(i, clause));
      }
    }
    int end = clause.to() > clause.from() ? tokens[clause.to() - 1].end() : text.length();
    course.close(clause, list(end));
  }

  private boolean list(int at) {
    return at < text.length()
        && "：:".indexOf(text.charAt(at)) >= 0
        && LIST.matcher(text).region(at, text.length()).lookingAt();
  }

  /** “筑梦向未来”系列活动: words of a plan that are only those of a name. */
  private boolean slogan(Token token) {
    return token.is(Word.PLAN, Word.WILL, Word.GOAL, Word.WIDER, Word.TO_COME)
        && quotations.hold(token.start());
  }

  /** 由20万元提高到30万元: the two ends of one rise. */
  private boolean raised(int at, Clause clause) {
    return at + 2 < clause.to()
        && tokens[at + 1].is(Word.LEVEL)
        && tokens[at + 1].said().length() > 1
        && tokens[at + 2].figure() != null
        && at > clause.from()
        && "由从自".contains(tokens[at - 1].said());
  }

  /**
   * 本季度发放：109.6万元: a short label without a figure or name belongs to what stands behind its colon.
   */
  private boolean labelled(Clause clause, int number) {
    if (clause.opener() != '：' || number == 0) {
      return false;
    }
    Clause label = clauses.get(number - 1);
    boolean more = label.to() - label.from() > 5 || label.sentence() != clause.sentence();
    for (int i = label.from(); i < label.to() && !more; i++) {
      more = tokens[i].figure() != null || tokens[i].kind() == Token.Kind.NAME;
    }
    return !more;
  }

  private int next(int from, int to) {
    int at = from;
    while (at < to
        && (tokens[at].figure() == null || !tokens[at].figure().counts() || where(this, at))) {
      at++;
    }
    return at;
  }

  /** 在12家机构, 深入13个镇: a quantity of places where something was done. */
  static boolean where(Scene scene, int at) {
    if (at == 0 || scene.token(at).figure() == null) {
      return false;
    }
    String unit = scene.token(at).figure().quantity().measureUnit();
    return WHERE.has(scene.token(at - 1)) && PLACES.contains(MeasureUnits.canonical(unit));
  }

  private Optional<Token> following(int at, Clause clause) {
    return at + 1 < clause.to() ? Optional.of(tokens[at + 1]) : Optional.empty();
  }

  /** Of the report, 1 to 4. */
  int quarter() {
    return quarter;
  }

  /** Where the last quotation ends; -1 where there is none. */
  int lastClosed() {
    return lastClosed;
  }

  String text() {
    return text;
  }

  /** How many tokens there are; they are numbered from 0. */
  int size() {
    return tokens.length;
  }

  Token token(int at) {
    return tokens[at];
  }

  /** The tokens from one to before another; none where they do not follow. */
  List<Token> tokens(int from, int to) {
    return Arrays.asList(tokens).subList(from, Math.max(from, to));
  }

  /** Whether a word between these does this. */
  boolean any(Word does, int from, int to) {
    if (has(does)) {
      for (int i = from; i < to; i++) {
        if (tokens[i].is(does)) {
          return true;
        }
      }
    }
    return false;
  }

  List<Token> tokens(Clause clause) {
    return tokens(clause.from(), clause.to());
  }

  /** Those before a quantity that may tell what it is. */
  List<Token> before(Mention mention) {
    return tokens(mention.near(), mention.at());
  }

  /** Those behind it. */
  List<Token> after(Mention mention) {
    return tokens(mention.at() + 1, mention.until());
  }

  /** Those on both sides, with the quantity itself. */
  List<Token> around(Mention mention) {
    return tokens(mention.near(), mention.until());
  }

  List<Clause> clauses() {
    return clauses;
  }

  List<Mention> mentions() {
    return mentions;
  }

  Quantity quantity(Mention mention) {
    return tokens[mention.at()].figure().quantity();
  }

  /** The clause behind a quantity that is the last of its own. */
  Optional<Clause> behind(Mention mention) {
    int next = mention.number() + 1;
    boolean last = mention.until() >= mention.clause().to();
    return last && next < clauses.size() ? Optional.of(clauses.get(next)) : Optional.empty();
  }

  /** The words that an amount is told in. */
  String said(Candidate candidate) {
    return text.substring(candidate.start(), candidate.end());
  }

  /** Where the sentence begins that this character stands in. */
  int from(int at) {
    int from = at;
    while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return from;
  }

  /** Where the first of these marks stands from here on; the text's end where there is none. */
  int until(int at, String marks) {
    int until = at;
    while (until < text.length() && marks.indexOf(text.charAt(until)) < 0) {
      until++;
    }
    return until;
  }

  /** Whether one of these signs stands between these characters. */
  boolean holds(int from, int to, String any) {
    for (int i = from; i < to; i++) {
      if (any.indexOf(signs[i]) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The words from one token to before another. */
  String words(int from, int to) {
    return from >= to ? "" : text.substring(tokens[from].start(), tokens[to - 1].end());
  }
}
