package org.zcwc.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the user asked for; what was not said is empty.
 *
 * @param period the period to fill in, as written
 * @param language of the messages; the papers are in the programme's own words
 */
public record TemplateRequest(
    Path config,
    String period,
    Optional<Path> output,
    Optional<LocalDate> asOf,
    Optional<Path> previous,
    String language) {}
