package org.zcwc.model.submission;

import java.util.Optional;
import org.zcwc.model.finding.Source;

/** A value that a unit was asked for: given, left blank, or unreadable, and always where. */
public sealed interface Reported<T> {

  /** Where it stands, or where it should. */
  Source source();

  /** The words as written; empty where blank. */
  String text();

  /** The value, where one is given. */
  default Optional<T> value() {
    return Optional.empty();
  }

  /** A value, and the words it was read from. */
  record Given<T>(T given, String text, Source source) implements Reported<T> {
    @Override
    public Optional<T> value() {
      return Optional.of(given);
    }
  }

  /** Nothing was filled in. */
  record Blank<T>(Source source) implements Reported<T> {
    @Override
    public String text() {
      return "";
    }
  }

  /** Something was filled in that cannot be read as what was asked for. */
  record Unreadable<T>(String text, Source source) implements Reported<T> {}
}
