package org.zcwc.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.programme.ResponsibleUnit;
import org.zcwc.text.Names;

/** Finds the responsible unit that a name means. */
final class UnitNames {

  /** A misspelt name must be this close, and no other unit's as close. */
  private static final double CLOSE = 0.75;

  /**
   * Beyond this many names only exact ones are looked up: comparing with each would take too long.
   */
  private static final int COMPARED = 2000;

  private static final String PLACES = "省市区县旗镇乡街";

  private final Map<String, String> units = new HashMap<>();
  private int longest;

  UnitNames(Programme programme) {
    for (ResponsibleUnit unit : programme.units()) {
      put(unit.name(), unit.name());
      unit.aliases().forEach(alias -> put(alias, unit.name()));
    }
    Set<String> taken = new HashSet<>();
    Map<String, String> shortened = new HashMap<>();
    for (ResponsibleUnit unit : programme.units()) {
      String name = Names.normal(unit.name());
      boolean prefixed = name.length() > 3 && PLACES.indexOf(name.charAt(0)) >= 0;
      if (prefixed && shortened.put(name.substring(1), unit.name()) != null) {
        taken.add(name.substring(1));
      }
    }
    shortened.keySet().removeAll(taken);
    shortened.forEach(units::putIfAbsent);
  }

  private void put(String name, String unit) {
    String normal = Names.normal(name);
    units.putIfAbsent(normal, unit);
    longest = Math.max(longest, normal.length());
  }

  /** The unit that this is the name of: its own, an alias, or a misspelling of one unit's only. */
  Optional<String> named(String text) {
    String name = Names.normal(text);
    int bracket = name.indexOf('(');
    String bare = bracket > 0 ? name.substring(0, bracket) : name;
    String exact = units.get(bare);
    if (exact != null) {
      return Optional.of(exact);
    }
    if (bare.length() < 3 || bare.length() > 30) {
      return Optional.empty();
    }
    return within(bare).or(() -> close(bare));
  }

  private Optional<String> close(String bare) {
    if (units.size() > COMPARED) {
      return Optional.empty();
    }
    String best = "";
    double closeness = 0;
    boolean tie = false;
    for (Map.Entry<String, String> unit : units.entrySet()) {
      double near = unit.getKey().length() < 3 ? 0 : Names.closeness(bare, unit.getKey());
      if (near > closeness) {
        tie = near - closeness < 0.1 && !unit.getValue().equals(best);
        best = unit.getValue();
        closeness = near;
      } else if (closeness - near < 0.1 && !unit.getValue().equals(best)) {
        tie = true;
      }
    }
    return closeness >= CLOSE && !tie ? Optional.of(best) : Optional.empty();
  }

  /** The one unit whose name, as long as possible, occurs in this text. */
  Optional<String> within(String text) {
    List<String> all = all(text);
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** The units whose names occur in this text, in their order, longer names before shorter. */
  List<String> all(String text) {
    String name = Names.normal(text);
    List<String> found = new ArrayList<>();
    int at = 0;
    while (at < name.length()) {
      int end = Math.min(name.length(), at + longest);
      String unit = null;
      while (end - at >= 2 && unit == null) {
        unit = units.get(name.substring(at, end));
        end--;
      }
      if (unit == null) {
        at++;
      } else {
        at = end + 1;
        if (!found.contains(unit)) {
          found.add(unit);
        }
      }
    }
    return found;
  }
}
