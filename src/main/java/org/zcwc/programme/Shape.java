package org.zcwc.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What may stand at one place of the config. */
sealed interface Shape {

  /** Any text of at least one character. */
  record Text() implements Shape {}

  /** A text in the form that the expression gives, {@code example} being one. */
  record Form(String expression, String example) implements Shape {}

  /** A whole number between these, inclusive. */
  record Whole(long least, long most) implements Shape {}

  /** A number between these, inclusive. */
  record Decimal(BigDecimal least, BigDecimal most) implements Shape {}

  /** A day that exists, as {@code 2023-12-31}. */
  record Day() implements Shape {}

  /** One of these words. */
  record Choice(List<String> words) implements Shape {}

  /** A list of at least so many. */
  record ListOf(Shape item, int least) implements Shape {}

  /** Keys of this form, each with such a value. */
  record MapOf(Form key, Shape value) implements Shape {}

  /** Either of these, told apart by what stands there. */
  record Either(Shape first, Shape second) implements Shape {}

  /** These keys and no others. */
  record Keys(List<Entry> keys) implements Shape {
    /** The key of this name. */
    Optional<Entry> key(String name) {
      for (Entry entry : keys) {
        if (entry.name().equals(name)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }
  }

  /** A key of a record. */
  record Entry(String name, boolean required, Shape shape) {}
}
