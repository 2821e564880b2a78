package org.zcwc.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.report.Consolidated;
import org.zcwc.model.report.TaskReport;
import org.zcwc.model.submission.Entry;
import org.zcwc.text.Names;

/** Texts copied from the last period, or from another unit. */
final class SameTextCheck implements Check {

  /** Shorter texts are alike by chance. */
  private static final int LONG = 20;

  private static final Pattern DATE =
      Pattern.compile(
          "[0-9]{4}[-./][0-9]{1,2}([-./][0-9]{1,2})?|[0-9一二三四五六七八九十]+(?=年|月|日|号)"
              + "|[第前]?[1-4一二两三四](个)?季度|[上下]半年");

  @Override
  public void check(Consolidated body, Consumer<Finding> found) {
    for (TaskReport task : body.tasks()) {
      Map<String, String> first = new HashMap<>();
      for (Entry entry : task.entries()) {
        String text = Names.normal(entry.measures().text());
        if (text.length() < LONG) {
          continue;
        }
        Optional<String> before =
            body.previous().flatMap(p -> p.text(entry.task(), entry.unit())).map(Names::normal);
        if (before.isPresent() && undated(before.get()).equals(undated(text))) {
          found.accept(
              Finding.of(Rule.TEXT_UNCHANGED)
                  .variant(before.get().equals(text) ? "" : "but-dates")
                  .unit(entry.unit())
                  .task(entry.task())
                  .at(entry.measures().source()));
        }
        String other = first.putIfAbsent(text, entry.unit());
        if (other != null) {
          found.accept(
              Finding.of(Rule.TEXT_SAME_AS_OTHER, other)
                  .unit(entry.unit())
                  .task(entry.task())
                  .at(entry.measures().source()));
        }
      }
    }
  }

  /** Without its dates: 2023-09-30, 9月30日, 三季度, 前三季度, 上半年. */
  static String undated(String text) {
    return DATE.matcher(text).replaceAll("");
  }
}
