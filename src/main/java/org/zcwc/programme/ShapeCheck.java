package org.zcwc.programme;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zcwc.text.Dates;
import org.zcwc.text.Names;

/** Holds a tree of nodes against its shape and says every place where it does not fit. */
final class ShapeCheck {

  /** Above this closeness a wrong word is taken for a misspelt right one. */
  private static final double NEARLY = 0.6;

  /** Characters of a value: the longest phrase of a document has a few hundred. */
  private static final int LONGEST = 10_000;

  private final Mistakes mistakes;

  ShapeCheck(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  /** Adds a mistake for everything below this node that does not fit; {@code path} names it. */
  void check(Node node, Shape shape, String path) {
    if (shape instanceof Shape.Keys record) {
      record(node, record, path);
    } else if (shape instanceof Shape.ListOf list) {
      list(node, list, path);
    } else if (shape instanceof Shape.MapOf map) {
      map(node, map, path);
    } else if (shape instanceof Shape.Either either) {
      boolean number = node instanceof Node.Scalar s && number(s).isPresent();
      check(node, number ? either.first() : either.second(), path);
    } else {
      scalar(node, shape, path);
    }
  }

  private void record(Node node, Shape.Keys shape, String path) {
    if (!(node instanceof Node.Mapping mapping)) {
      add(node, "not-a-mapping", path, shown(node));
      return;
    }
    for (Node.Field field : mapping.fields()) {
      Optional<Shape.Entry> key = shape.key(field.key());
      if (key.isPresent()) {
        check(field.value(), key.get().shape(), child(path, field.key()));
      } else {
        unknownKey(field, path, shape.keys().stream().map(Shape.Entry::name).toList());
      }
    }
    for (Shape.Entry key : shape.keys()) {
      if (key.required() && mapping.get(key.name()).isEmpty()) {
        add(node, "missing-key", path.isEmpty() ? key.name() : child(path, key.name()));
      }
    }
  }

  private void unknownKey(Node.Field field, String path, List<String> allowed) {
    String words = String.join(", ", allowed);
    Optional<String> near = nearest(field.key(), allowed);
    mistakes.add(
        near.isPresent()
            ? new ConfigMistake(
                field.line(),
                field.column(),
                "unknown-key-near",
                List.of(child(path, field.key()), near.get()))
            : new ConfigMistake(
                field.line(),
                field.column(),
                "unknown-key",
                List.of(child(path, field.key()), words)));
  }

  private void list(Node node, Shape.ListOf shape, String path) {
    if (!(node instanceof Node.Sequence sequence)) {
      add(node, "not-a-list", path, shown(node));
      return;
    }
    if (sequence.items().size() < shape.least()) {
      add(node, "list-too-short", path, Integer.toString(shape.least()));
    }
    boolean texts = shape.item() instanceof Shape.Text;
    for (int i = 0; i < sequence.items().size(); i++) {
      Node item = sequence.items().get(i);
      // A programme may name tens of thousands of units; most are names, and need no path.
      if (!(texts && item instanceof Node.Scalar name && !name.text().isBlank())) {
        check(item, shape.item(), path + "[" + (i + 1) + "]");
      }
    }
  }

  private void map(Node node, Shape.MapOf shape, String path) {
    if (!(node instanceof Node.Mapping mapping)) {
      add(node, "not-a-mapping", path, shown(node));
      return;
    }
    for (Node.Field field : mapping.fields()) {
      if (!Pattern.matches(shape.key().expression(), field.key())) {
        mistakes.add(
            new ConfigMistake(
                field.line(),
                field.column(),
                "not-of-form",
                List.of(child(path, field.key()), field.key(), shape.key().example())));
      }
      check(field.value(), shape.value(), child(path, field.key()));
    }
  }

  private void scalar(Node node, Shape shape, String path) {
    if (!(node instanceof Node.Scalar scalar)) {
      add(node, "not-a-value", path);
      return;
    }
    String text = scalar.text();
    if (text.length() > LONGEST) {
      add(node, "too-long", path, Integer.toString(LONGEST));
    } else if (shape instanceof Shape.Text) {
      if (text.isBlank()) {
        add(node, "blank", path);
      }
    } else if (shape instanceof Shape.Form form) {
      if (!Pattern.matches(form.expression(), text)) {
        add(node, "not-of-form", path, text, form.example());
      }
    } else if (shape instanceof Shape.Day) {
      if (day(text).isEmpty()) {
        add(node, "not-a-day", path, text);
      }
    } else if (shape instanceof Shape.Choice choice) {
      choice(node, choice, path, text);
    } else if (shape instanceof Shape.Whole whole) {
      Optional<BigDecimal> value = number(scalar).filter(v -> v.stripTrailingZeros().scale() <= 0);
      range(node, value, BigDecimal.valueOf(whole.least()), BigDecimal.valueOf(whole.most()), path);
    } else if (shape instanceof Shape.Decimal decimal) {
      range(node, number(scalar), decimal.least(), decimal.most(), path);
    }
  }

  private void choice(Node node, Shape.Choice choice, String path, String text) {
    if (choice.words().contains(text)) {
      return;
    }
    Optional<String> near = nearest(text, choice.words());
    if (near.isPresent()) {
      add(node, "not-a-choice-near", path, text, near.get());
    } else {
      add(node, "not-a-choice", path, text, String.join(", ", choice.words()));
    }
  }

  private void range(
      Node node, Optional<BigDecimal> value, BigDecimal least, BigDecimal most, String path) {
    if (value.isEmpty()) {
      add(node, "not-a-number", path, shown(node));
    } else if (value.get().compareTo(least) < 0 || value.get().compareTo(most) > 0) {
      add(node, "out-of-range", path, shown(node), least.toPlainString(), most.toPlainString());
    }
  }

  /** The nearest of these words, if one is near. */
  static Optional<String> nearest(String word, List<String> words) {
    String best = "";
    double closeness = NEARLY;
    for (String candidate : words) {
      double near = Names.closeness(word, candidate);
      if (near >= closeness && !candidate.equals(best)) {
        best = candidate;
        closeness = near;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** The number that an unquoted value is; quoted digits are a text. */
  static Optional<BigDecimal> number(Node.Scalar scalar) {
    if (scalar.quoted() || scalar.text().length() > 30) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(scalar.text().replace("_", "")));
    } catch (NumberFormatException notOne) {
      return Optional.empty();
    }
  }

  /** The day, if there is such a one. */
  static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(Dates.iso(text));
    } catch (DateTimeException notOne) {
      return Optional.empty();
    }
  }

  private void add(Node node, String key, String... arguments) {
    mistakes.add(new ConfigMistake(node.line(), node.column(), key, Arrays.asList(arguments)));
  }

  private static String child(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private static String shown(Node node) {
    return node instanceof Node.Scalar s ? s.text() : node instanceof Node.Sequence ? "[…]" : "{…}";
  }
}
