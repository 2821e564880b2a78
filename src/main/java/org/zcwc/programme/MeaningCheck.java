package org.zcwc.programme;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zcwc.model.programme.IndicatorKind;
import org.zcwc.text.Names;

/**
 * Says what the shape alone cannot: names that nobody bears, names borne twice, and indicators that
 * lack what their kind needs. Looks at whatever is there, so that one run tells every mistake.
 */
final class MeaningCheck {

  private final Node.Mapping root;
  private final Mistakes mistakes;
  private final Map<String, String> units = new HashMap<>();

  /** The units' own names as written. */
  private final Set<String> own = new HashSet<>();

  private final Set<String> indicators = new HashSet<>();

  MeaningCheck(Node.Mapping root, Mistakes mistakes) {
    this.root = root;
    this.mistakes = mistakes;
  }

  void check() {
    zone();
    units();
    Set<String> numbers = new HashSet<>();
    for (Node.Mapping task : root.mappings("tasks")) {
      task.scalar("number")
          .filter(n -> !numbers.add(n.text()))
          .ifPresent(n -> add(n, "repeated-number", n.text()));
      task(task);
    }
  }

  private void zone() {
    Optional<Node.Scalar> zone = root.mapping("programme").scalar("timezone");
    try {
      zone.ifPresent(z -> Zones.of(z.text()));
    } catch (DateTimeException e) {
      add(zone.orElseThrow(), "not-a-zone", zone.orElseThrow().text());
    }
  }

  private void units() {
    for (Node.Mapping unit : root.mappings("units")) {
      unit.scalar("name").ifPresent(n -> name(n, n.text().strip()));
    }
    for (Node.Mapping unit : root.mappings("units")) {
      String name = unit.text("name");
      for (Node.Scalar alias : unit.scalars("aliases")) {
        String other = units.putIfAbsent(Names.normal(alias.text()), name);
        if (other != null && !other.equals(name)) {
          add(alias, "alias-taken", alias.text(), other);
        }
      }
    }
  }

  private void name(Node.Scalar node, String name) {
    if (units.putIfAbsent(Names.normal(name), name) != null) {
      add(node, "repeated-unit", name);
    } else {
      own.add(name);
    }
  }

  private void task(Node.Mapping task) {
    Set<String> responsible = new HashSet<>();
    for (Node.Scalar unit : task.scalars("units")) {
      known(unit);
      if (!responsible.add(unit.text().strip())) {
        add(unit, "repeated-unit", unit.text());
      }
    }
    task.scalar("lead").ifPresent(lead -> responsible(lead, responsible));
    for (Node.Mapping indicator : task.mappings("indicators")) {
      indicator.scalar("owner").ifPresent(owner -> responsible(owner, responsible));
      indicator
          .scalar("id")
          .filter(id -> !indicators.add(id.text()))
          .ifPresent(id -> add(id, "repeated-indicator", id.text()));
      kind(indicator);
    }
  }

  private void responsible(Node.Scalar unit, Set<String> responsible) {
    if (known(unit) && !responsible.contains(unit.text().strip())) {
      add(unit, "not-responsible", unit.text());
    }
  }

  /** A unit is called by its own name in the config: an alias is for what units write. */
  private boolean known(Node.Scalar unit) {
    String name = unit.text().strip();
    if (own.contains(name)) {
      return true;
    }
    String owner = units.get(Names.normal(name));
    Optional<String> near =
        owner != null
            ? Optional.of(owner)
            : ShapeCheck.nearest(name, units.values().stream().distinct().limit(2000).toList());
    if (near.isPresent()) {
      add(unit, "unknown-unit-near", name, near.get());
    } else {
      add(unit, "unknown-unit", name);
    }
    return false;
  }

  private void kind(Node.Mapping indicator) {
    String kind = indicator.text("kind");
    boolean milestone = kind.equals(IndicatorKind.MILESTONE.key());
    if (Arrays.stream(IndicatorKind.values()).noneMatch(k -> k.key().equals(kind))) {
      return;
    }
    for (String key : milestone ? List.of("stages") : List.of("target", "unit")) {
      if (indicator.get(key).isEmpty()) {
        add(indicator, "kind-needs", kind, key);
      }
    }
    for (String key : milestone ? List.of("target", "unit") : List.of("stages")) {
      indicator.get(key).ifPresent(n -> add(n, "kind-has-no", kind, key));
    }
    List<String> stages = indicator.mappings("stages").stream().map(s -> s.text("name")).toList();
    for (Node.Field pace : indicator.mapping("pace").fields()) {
      if (pace.value() instanceof Node.Scalar value) {
        boolean number = ShapeCheck.number(value).isPresent();
        if (milestone && !stages.contains(value.text())) {
          add(value, "pace-no-stage", value.text(), String.join(", ", stages));
        } else if (!milestone && !number) {
          add(value, "not-a-number", "pace." + pace.key(), value.text());
        }
      }
    }
  }

  private void add(Node node, String key, String... arguments) {
    mistakes.add(new ConfigMistake(node.line(), node.column(), key, Arrays.asList(arguments)));
  }
}
