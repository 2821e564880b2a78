package org.zcwc.model.report;

import java.util.List;
import org.zcwc.model.finding.Finding;

/**
 * Everything that the documents say, and {@code report.json} in whole.
 *
 * @param findings sorted: errors first, then by unit in the config's order, task and source
 */
public record Report(
    String toolVersion, Consolidated body, Summary summary, List<Finding> findings) {
  public Report {
    findings = List.copyOf(findings);
  }
}
