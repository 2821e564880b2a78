package org.zcwc.run;

import java.util.List;
import java.util.Optional;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Severity;
import org.zcwc.model.programme.Period;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.report.FileRow;
import org.zcwc.model.submission.Submission;

/**
 * What a pre-check found.
 *
 * @param files in their order
 * @param others findings of no one file
 */
public record Checked(
    Programme programme, Period period, List<CheckedFile> files, List<Finding> others) {
  public Checked {
    files = List.copyOf(files);
    others = List.copyOf(others);
  }

  /**
   * A file, what was recognised in it, and what is wrong with it.
   *
   * @param submission empty where the file would not count
   */
  public record CheckedFile(FileRow row, Optional<Submission> submission, List<Finding> findings) {
    public CheckedFile {
      findings = List.copyOf(findings);
    }
  }

  /** How many findings are of this severity. */
  public int count(Severity severity) {
    long inFiles =
        files.stream()
            .flatMap(f -> f.findings().stream())
            .filter(f -> f.severity() == severity)
            .count();
    return (int) (inFiles + others.stream().filter(f -> f.severity() == severity).count());
  }
}
