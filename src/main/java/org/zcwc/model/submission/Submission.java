package org.zcwc.model.submission;

import java.util.List;
import java.util.Optional;
import org.zcwc.model.programme.Deliverable;
import org.zcwc.model.programme.Period;

/**
 * 报送: what one file says, once read.
 *
 * @param unit the responsible unit it is from, by its configured name; empty where that is unknown
 * @param period the period that the file itself names, if it names one
 * @param entries one for each task and unit in it; a file may report on behalf of several units
 * @param figures of indicators whose task has no row in the file
 * @param seal for a stamped PDF
 * @param printed a stamped document's extractable text, page breaks as {@code \f}; empty for a scan
 *     and for an electronic sheet
 */
public record Submission(
    String unit,
    Deliverable deliverable,
    Optional<Period> period,
    List<Entry> entries,
    List<Figure> figures,
    Seal seal,
    String printed) {
  public Submission {
    entries = List.copyOf(entries);
    figures = List.copyOf(figures);
  }
}
