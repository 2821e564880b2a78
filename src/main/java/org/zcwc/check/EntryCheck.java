package org.zcwc.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
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

  private static final Set<String> PLACEHOLDERS =
      Set.of("无", "同上", "略", "/", "-", "--", "暂无", "见附件", "详见附件", "同前", "没有", "n/a", "空");

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
    Rule rule = null;
    if (text.isBlank()) {
      rule = Rule.MEASURES_BLANK;
    } else if (PLACEHOLDERS.contains(Names.normal(text).replace("。", "").replace(".", ""))) {
      rule = Rule.MEASURES_PLACEHOLDER;
    }
    if (rule != null) {
      found.accept(
          Finding.of(rule, text)
              .unit(entry.unit())
              .task(entry.task())
              .at(entry.measures().source()));
    }
    if (!own.contains(entry.unit())) {
      found.accept(
          Finding.of(Rule.NOT_OWN_TASK, String.join("、", units))
              .unit(entry.unit())
              .task(entry.task())
              .at(entry.measures().source()));
    }
  }
}
