package org.zcwc.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the user asked for; what was not said is empty.
 *
 * @param period as written, e.g. {@code 2023Q3}
 * @param formats empty for all
 */
public record MergeRequest(
    Path config,
    Optional<Path> input,
    String period,
    Optional<Path> output,
    List<String> formats,
    Optional<LocalDate> asOf,
    Optional<Path> previous,
    String language,
    Optional<Path> font,
    int jobs) {
  public MergeRequest {
    formats = List.copyOf(formats);
  }

  /** The same with its report in the usual place. */
  MergeRequest withoutOutput() {
    return new MergeRequest(
        config, input, period, Optional.empty(), formats, asOf, previous, language, font, jobs);
  }
}
