package org.zcwc.programme;

import java.util.List;
import java.util.Optional;

/** A piece of YAML and where it starts (line and column from 1). */
sealed interface Node {

  int line();

  int column();

  /**
   * A single value as written.
   *
   * @param quoted or otherwise certainly a text and not a number
   */
  record Scalar(String text, boolean quoted, int line, int column) implements Node {}

  /** A list. */
  record Sequence(List<Node> items, int line, int column) implements Node {}

  /** Keys and values in their order, each key once. */
  record Mapping(List<Field> fields, int line, int column) implements Node {
    /** The value of this key. */
    Optional<Node> get(String key) {
      for (Field field : fields) {
        if (field.key().equals(key)) {
          return Optional.of(field.value());
        }
      }
      return Optional.empty();
    }

    /** The value of this key where it is a single one. */
    Optional<Scalar> scalar(String key) {
      return get(key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
    }

    /** The text of this key, or empty where there is none. */
    String text(String key) {
      return scalar(key).map(s -> s.text().strip()).orElse("");
    }

    /** The mapping under this key, or an empty one. */
    Mapping mapping(String key) {
      return get(key)
          .filter(Mapping.class::isInstance)
          .map(Mapping.class::cast)
          .orElse(new Mapping(List.of(), line, column));
    }

    /** The single values of the list under this key. */
    List<Scalar> scalars(String key) {
      return items(key).stream().filter(Scalar.class::isInstance).map(Scalar.class::cast).toList();
    }

    /** The mappings of the list under this key. */
    List<Mapping> mappings(String key) {
      return items(key).stream()
          .filter(Mapping.class::isInstance)
          .map(Mapping.class::cast)
          .toList();
    }

    private List<Node> items(String key) {
      return get(key)
          .filter(Sequence.class::isInstance)
          .map(n -> ((Sequence) n).items())
          .orElse(List.of());
    }
  }

  /** A key, where it stands, and its value. */
  record Field(String key, int line, int column, Node value) {}
}
