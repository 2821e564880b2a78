package org.zcwc.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.programme.ResponsibleUnit;
import org.zcwc.text.Names;

/**
 * Whose a file is by its name and folders alone: for files that could not be read, so that the
 * clerk sees whom to ask. The file's own name comes first, then the folders from the innermost out;
 * in each the longest name of a unit. Where two units are named equally long, nobody is.
 */
final class PathUnits {

  private final Map<String, String> units = new HashMap<>();
  private final Set<String> shared = new HashSet<>();
  private int longest;
  private int shortest = Integer.MAX_VALUE;

  PathUnits(Programme programme) {
    for (ResponsibleUnit unit : programme.units()) {
      add(unit.name(), unit.name());
      unit.aliases().forEach(alias -> add(alias, unit.name()));
    }
  }

  private void add(String written, String unit) {
    String normal = Names.normal(written);
    String other = units.putIfAbsent(normal, unit);
    if (other != null && !other.equals(unit)) {
      shared.add(normal);
    }
    longest = Math.max(longest, normal.length());
    shortest = Math.min(shortest, normal.length());
  }

  /** The unit that this path names. */
  Optional<String> of(String path) {
    int end = path.length();
    while (end > 0) {
      int slash = path.lastIndexOf('/', end - 1);
      Optional<String> unit = in(Names.normal(path.substring(slash + 1, end)));
      if (unit.isPresent()) {
        return unit;
      }
      end = slash;
    }
    return Optional.empty();
  }

  private Optional<String> in(String name) {
    for (int length = Math.min(longest, name.length()); length >= shortest; length--) {
      Set<String> found = new HashSet<>();
      for (int from = 0; from + length <= name.length(); from++) {
        String part = name.substring(from, from + length);
        if (units.containsKey(part) && !shared.contains(part)) {
          found.add(units.get(part));
        }
      }
      if (!found.isEmpty()) {
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
