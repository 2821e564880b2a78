package org.zcwc.text;

import java.util.ArrayList;
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

  private final List<Subject> subjects = new ArrayList<>();
  private final List<List<String>> names;

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
    names = subjects.stream().map(Subject::names).toList();
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
      Optional<Clause> whole = WholeTarget.find(scene, subject);
      Reading told = new Decision(paragraph, scene, subject.sought()).of(candidates, whole);
      readings.put(subject.sought().id(), tabled ? table(paragraph, subject, quarter, told) : told);
    }
    return readings;
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
