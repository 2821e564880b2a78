package org.zcwc.model.report;

import java.time.LocalDate;
import java.util.Optional;
import org.zcwc.model.programme.Deliverable;
import org.zcwc.model.submission.FileType;

/**
 * What became of one file under the input: 报送明细. Each file has exactly one.
 *
 * @param unit by its configured name, or empty
 * @param reason why, as a key under {@code reason.} in the message bundles and its arguments
 */
public record FileRow(
    String path,
    String sha256,
    long bytes,
    FileType type,
    Optional<Deliverable> deliverable,
    String unit,
    LocalDate received,
    Verdict verdict,
    Reason reason) {

  /** A sentence by its key and arguments. */
  public record Reason(String key, java.util.List<String> arguments) {
    public Reason {
      arguments = java.util.List.copyOf(arguments);
    }

    /** A reason by its key and arguments. */
    public static Reason of(String key, String... arguments) {
      return new Reason(key, java.util.List.of(arguments));
    }
  }
}
