package org.zcwc.dispatch;

import java.time.LocalDate;
import java.util.List;
import org.zcwc.message.Messages;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Severity;

/**
 * What a comment at a faulty place says.
 *
 * @param author whose comments they are
 * @param day the day that they are of
 * @param words the papers' own words
 */
record CommentWords(String author, LocalDate day, Messages words) {

  /** A line for each finding: how much it matters, what is wrong, how to mend it. */
  String of(List<Finding> findings) {
    return String.join("\n", findings.stream().map(this::line).toList());
  }

  private String line(Finding finding) {
    String level = finding.severity() == Severity.ERROR ? "return.must" : "return.look";
    return words.text(
        "return.comment", words.text(level), words.message(finding), words.hint(finding));
  }
}
