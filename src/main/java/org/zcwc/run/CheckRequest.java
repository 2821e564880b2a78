package org.zcwc.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the user wants checked; what was not said is empty.
 *
 * @param inputs files, folders and zips
 * @param period as written, e.g. {@code 2023Q3}
 */
public record CheckRequest(
    Path config,
    List<Path> inputs,
    String period,
    Optional<LocalDate> asOf,
    Optional<Path> previous,
    String language,
    int jobs) {
  public CheckRequest {
    inputs = List.copyOf(inputs);
  }
}
