package org.zcwc.form;

import java.util.List;
import java.util.Map;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Cell;

/**
 * A row of a recognised form, its cells by what they hold.
 *
 * @param measures the texts of the measures columns that are filled in
 * @param place where its measures stand, or should
 * @param extra by header, the columns that the form does not have
 */
record FormRow(
    String number,
    String name,
    String units,
    List<Text> measures,
    Source place,
    Cell deadline,
    Source deadlinePlace,
    Map<String, String> extra) {

  /** A text and where it stands. */
  record Text(String text, Source source) {}

  /** Whether the unit filled in nothing. */
  boolean unfilled() {
    return measures.isEmpty() && deadline.blank() && extra.isEmpty();
  }
}
