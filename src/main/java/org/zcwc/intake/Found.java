package org.zcwc.intake;

import java.time.Instant;
import java.util.Optional;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.submission.Arrival;

/**
 * A file as the walk found it, before the clerk's lists are applied.
 *
 * @param path relative to the input, with {@code /}
 * @param modified its own, or its zip's, modification time
 */
record Found(
    String path,
    Instant modified,
    String ignored,
    Optional<Finding> barred,
    Arrival.Content content) {}
