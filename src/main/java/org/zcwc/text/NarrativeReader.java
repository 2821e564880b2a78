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

  private NarrativeReader() {}

  /**
   * What the paragraph says of each indicator.
   *
   * @param all the task's indicators: each is also a competitor of the others
   * @param year of the report
   * @param quarter of the report, 1 to 4
   * @return by indicator id, in the order given
   */
  public static Map<String, Reading> read(
      String paragraph, List<Sought> all, int year, int quarter) {
    List<Subject> subjects = new ArrayList<>();
    for (Sought sought : all) {
      subjects.add(new Subject(sought, subjects.size()));
    }
    Scene scene =
        new Scene(paragraph, subjects.stream().map(Subject::names).toList(), year, quarter);
    Map<String, Reading> readings = new LinkedHashMap<>();
    for (Subject subject : subjects) {
      List<Candidate> candidates = new Candidates(scene, subject, subjects).all();
      Optional<Clause> whole = WholeTarget.find(scene, subject);
      readings.put(
          subject.sought().id(),
          new Decision(paragraph, scene, subject.sought()).of(candidates, whole));
    }
    return readings;
  }
}
