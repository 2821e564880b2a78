package org.zcwc.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Cell;

/**
 * A row of a recognised form, its cells by what they hold.
 *
 * @param heading whether it is one text across the form: a task's heading, or a note
 * @param numberPlace where its number stands: the same for the rows that one merged cell covers
 * @param name of the task; the whole text of a heading
 * @param nameHeader the words above the name's column
 * @param measures the texts of the measures columns that are filled in
 * @param place where its measures stand, or should
 * @param extra what stands in columns that the form does not have
 */
record FormRow(
    boolean heading,
    String number,
    Source numberPlace,
    String name,
    String nameHeader,
    String units,
    List<Text> measures,
    Source place,
    Cell deadline,
    Source deadlinePlace,
    List<Extra> extra) {

  FormRow {
    measures = List.copyOf(measures);
    extra = List.copyOf(extra);
  }

  /** A text under another header. */
  record Extra(String header, Text text) {}

  /** A text across the form. */
  static FormRow heading(Text text) {
    return new FormRow(
        true,
        "",
        text.source(),
        text.text(),
        "",
        "",
        List.of(),
        text.source(),
        Cell.BLANK,
        text.source(),
        List.of());
  }

  /** The same row with other extra cells. */
  FormRow with(List<Extra> others) {
    return new FormRow(
        heading,
        number,
        numberPlace,
        name,
        nameHeader,
        units,
        measures,
        place,
        deadline,
        deadlinePlace,
        others);
  }

  /** Whether the unit filled in nothing. */
  boolean unfilled() {
    return measures.isEmpty() && deadline.blank() && extra.isEmpty();
  }

  /** The text of a row that has no other. */
  Optional<Text> alone() {
    List<Text> texts = new ArrayList<>(measures);
    extra.forEach(each -> texts.add(each.text()));
    for (String label : List.of(number, name, units)) {
      if (!label.isBlank()) {
        texts.add(new Text(label, numberPlace));
      }
    }
    return texts.size() == 1 && deadline.blank() ? Optional.of(texts.get(0)) : Optional.empty();
  }

  /** Its words, for a finding that says they were not taken. */
  String words() {
    StringBuilder words = new StringBuilder();
    measures.forEach(text -> words.append(' ').append(text.text()));
    extra.forEach(each -> words.append(' ').append(each.text().text()));
    return words.toString();
  }
}
