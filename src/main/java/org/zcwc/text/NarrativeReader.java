package org.zcwc.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the amounts achieved out of a paragraph.
 *
 * <p>The paragraph is cut into words ({@link Lexer}) and clauses. What is said before each quantity
 * is kept ({@link Course}); the words around it tell what it is ({@link Roles}) and whose it is
 * ({@link Topic}). Only what is plainly an amount achieved, of this indicator and in its unit of
 * measure, is taken, and only where no other says otherwise ({@link Decision}).
 */
public final class NarrativeReader {

  /** How far a single work may be: on its way, or there. */
  private static final List<StageWords> OF_ONE =
      List.of(
          new StageWords("在建", List.of("选址", "设计", "施工", "装修", "改造", "建设中")),
          new StageWords(
              "建成", List.of("建成", "竣工", "投入使用", "投用", "启用", "对外开放", "正式开放", "建成开放", "建成启用")));

  private final List<Subject> subjects = new ArrayList<>();
  private final KnownNames names;

  /** Of those that are a single work, by id. */
  private final Map<String, MilestoneReader> works = new HashMap<>();

  /**
   * A reader for one task, to be kept: what it has learnt of words it knows for the next paragraph.
   * Any number of threads may read with it.
   *
   * @param all the task's indicators: each is also a competitor of the others
   */
  public NarrativeReader(List<Sought> all) {
    for (Sought sought : all) {
      subjects.add(new Subject(sought, subjects.size()));
    }
    for (Subject subject : subjects) {
      if (subject.single()) {
        Sought sought = subject.sought();
        List<String> others =
            subjects.stream().filter(s -> s != subject).flatMap(s -> s.names().stream()).toList();
        works.put(sought.id(), new MilestoneReader(sought.name(), subject.names(), others, OF_ONE));
      }
    }
    names = new KnownNames(subjects.stream().map(Subject::names).toList());
  }

  /**
   * What the paragraph says of each indicator.
   *
   * @param year of the report
   * @param quarter of the report, 1 to 4
   * @return by indicator id, in the order given
   */
  public Map<String, Reading> read(String paragraph, int year, int quarter) {
    Scene scene = new Scene(paragraph, names, year, quarter);
    boolean tabled = TextTable.within(paragraph);
    Map<String, Reading> readings = new LinkedHashMap<>();
    for (Subject subject : subjects) {
      List<Candidate> candidates = new Candidates(scene, subject, subjects).all();
      Reading told = new Decision(paragraph, scene, subject).of(candidates);
      told = subject.single() ? built(subject, paragraph, year, quarter, candidates, told) : told;
      readings.put(subject.sought().id(), tabled ? table(paragraph, subject, quarter, told) : told);
    }
    return readings;
  }

  /**
   * 城市书房已建成开放, of the one that is to be built: the work tells its own number. No amount may stand
   * beside it that is not one.
   */
  private Reading built(
      Subject subject, String paragraph, int year, int quarter, List<Candidate> all, Reading told) {
    boolean open = !(told instanceof Reading.Found) && all.stream().allMatch(Candidate::one);
    if (open
        && subject.names().stream().anyMatch(paragraph::contains)
        && works.get(subject.sought().id()).read(paragraph, year, quarter)
            instanceof StageReading.Reached reached
        && reached.index() == 1
        && subject.names().stream().anyMatch(reached.quote()::contains)) {
      return new Reading.Found(
          BigDecimal.ONE,
          Basis.WHOLE_TARGET,
          false,
          reached.quote(),
          reached.start(),
          reached.end());
    }
    return told;
  }

  /** What the table within the paragraph says, unless its other words say otherwise. */
  private Reading table(String paragraph, Subject subject, int quarter, Reading told) {
    Optional<Reading.Found> row = new TextTable(paragraph, subject, subjects, quarter).read();
    boolean denied =
        row.isPresent()
            && told instanceof Reading.Found f
            && f.value().compareTo(row.get().value()) != 0;
    if (denied) {
      String quote = ((Reading.Found) told).quote();
      return new Reading.Doubtful(Doubt.TWO_READINGS, List.of(row.get().quote(), quote));
    }
    return row.isPresent() ? row.get() : told;
  }
}
