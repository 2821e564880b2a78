package org.zcwc.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.programme.Deliverable;
import org.zcwc.model.report.Consolidated;
import org.zcwc.model.report.FileRow;
import org.zcwc.model.report.TaskReport;
import org.zcwc.model.report.Verdict;
import org.zcwc.model.submission.Entry;
import org.zcwc.text.Names;

/** Tasks that a unit left out, left blank, filled with nothing, or that are not its own. */
final class EntryCheck implements Check {

  /** Without its punctuation: 无, 同上, 略, /, ——; words that refer to something not there. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(暂|目前|本季度?)?(无|没有|未开展|无进展|无内容|无变化)|同上(季度|期|次)?|同前|(与|和|同)上(季度|期)(相同|一致|一样)"
              + "|略|空|(详?见|请见)附件|na|");

  private static final int LONGEST = 12;

  private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\p{S}]");

  @Override
  public void check(Consolidated body, Consumer<Finding> found) {
    Set<String> sent = new HashSet<>();
    for (FileRow row : body.files()) {
      if (row.verdict() == Verdict.ACCEPTED
          && row.deliverable().filter(d -> d == Deliverable.ELECTRONIC).isPresent()) {
        sent.add(row.unit());
      }
    }
    for (TaskReport task : body.tasks()) {
      int number = task.task().number();
      for (String unit : task.missingUnits()) {
        if (sent.contains(unit)) {
          found.accept(
              Finding.of(Rule.TASK_MISSING, Integer.toString(number), task.task().name())
                  .unit(unit)
                  .task(number));
        }
      }
      Set<String> own = new HashSet<>(task.task().units());
      task.entries().forEach(e -> entry(e, own, task.task().units(), found));
    }
  }

  private static void entry(
      Entry entry, Set<String> own, List<String> units, Consumer<Finding> found) {
    String text = entry.measures().text();
    boolean empty = text.isBlank() || placeholder(text);
    Finding finding = null;
    if (!own.contains(entry.unit())) {
      // Nothing said of a task that is another's is as it should be.
      finding = empty ? null : Finding.of(Rule.NOT_OWN_TASK, String.join("、", units));
    } else if (text.isBlank()) {
      finding = Finding.of(Rule.MEASURES_BLANK);
    } else if (empty) {
      finding = Finding.of(Rule.MEASURES_PLACEHOLDER, text.strip());
    }
    if (finding != null) {
      found.accept(finding.unit(entry.unit()).task(entry.task()).at(entry.measures().source()));
    }
  }

  private static boolean placeholder(String text) {
    return !says(text)
        && PLACEHOLDER.matcher(PUNCTUATION.matcher(Names.normal(text)).replaceAll("")).matches();
  }

  /** Whether it has more hanzi than any placeholder: most texts need no closer look. */
  private static boolean says(String text) {
    int hanzi = 0;
    for (int i = 0; i < text.length() && hanzi <= LONGEST; i++) {
      hanzi += text.charAt(i) >= 0x4E00 && text.charAt(i) <= 0x9FFF ? 1 : 0;
    }
    return hanzi > LONGEST;
  }
}
