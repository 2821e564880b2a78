package org.zcwc.model.finding;

import java.util.List;
import java.util.Optional;

/**
 * What a stage gives: its result, if there is one, and the findings it made on the way. Bad data is
 * a value, not an exception; an outcome without a result has at least one finding that says why.
 */
public record Outcome<T>(Optional<T> result, List<Finding> findings) {

  public Outcome {
    findings = List.copyOf(findings);
    if (result.isEmpty() && findings.isEmpty()) {
      throw new IllegalArgumentException("an outcome without a result must say why");
    }
  }

  /** A result with nothing to say about it. */
  public static <T> Outcome<T> of(T result) {
    return new Outcome<>(Optional.of(result), List.of());
  }

  /** A result and what was found on the way. */
  public static <T> Outcome<T> of(T result, List<Finding> findings) {
    return new Outcome<>(Optional.of(result), findings);
  }

  /** No result, and why. */
  public static <T> Outcome<T> failed(Finding why) {
    return new Outcome<>(Optional.empty(), List.of(why));
  }
}
