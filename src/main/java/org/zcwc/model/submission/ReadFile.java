package org.zcwc.model.submission;

import java.util.List;
import java.util.Optional;
import org.zcwc.model.finding.Finding;

/**
 * A file after its walk through intake, grid and form: what it is, what it says, and what was found
 * in it. Its bytes and cells are gone.
 *
 * @param sha256 empty where the file could not be opened
 * @param submission empty where the file cannot be used, or is no submission
 */
public record ReadFile(
    Arrival arrival,
    FileType type,
    String sha256,
    long bytes,
    Optional<Submission> submission,
    List<Finding> findings) {
  public ReadFile {
    findings = List.copyOf(findings);
  }
}
