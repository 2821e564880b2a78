package org.zcwc.intake;

import java.util.Map;
import java.util.Optional;

/** A path and the folders and archives it lies in, for lists that name either. */
record Place(String path) {

  /** What the map holds for the path itself, else for the nearest folder or archive around it. */
  <T> Optional<T> in(Map<String, T> byPath) {
    return within(byPath).map(byPath::get);
  }

  /** The key under which {@link #in} finds something. */
  Optional<String> within(Map<String, ?> byPath) {
    if (byPath.isEmpty()) {
      return Optional.empty();
    }
    String at = path;
    while (!byPath.containsKey(at)) {
      int slash = at.lastIndexOf('/');
      if (slash < 0) {
        return Optional.empty();
      }
      at = at.substring(0, slash);
    }
    return Optional.of(at);
  }
}
