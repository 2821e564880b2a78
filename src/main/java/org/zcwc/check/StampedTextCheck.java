package org.zcwc.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.programme.Deliverable;
import org.zcwc.model.report.Consolidated;
import org.zcwc.model.report.TaskReport;
import org.zcwc.model.submission.Entry;
import org.zcwc.model.submission.ReadFile;
import org.zcwc.model.submission.Submission;
import org.zcwc.text.Places;
import org.zcwc.text.Places.Place;

/**
 * Figures that the stamped document of a unit gives otherwise than its electronic sheet, between
 * the very same words. A figure that the page breaks off, or whose words are not all there, is
 * passed over: the text of a page does not tell its columns, and a scan has none at all.
 */
final class StampedTextCheck implements Check {

  @Override
  public void check(Consolidated body, Consumer<Finding> found) {
    Map<String, ReadFile> stamped = new HashMap<>();
    for (ReadFile file : body.accepted()) {
      Submission submission = file.submission().orElseThrow();
      if (submission.deliverable() == Deliverable.STAMPED_PDF && !submission.printed().isBlank()) {
        stamped.put(submission.unit(), file);
      }
    }
    Map<String, List<Entry>> entries = new HashMap<>();
    for (TaskReport task : body.tasks()) {
      for (Entry entry : task.entries()) {
        entries.computeIfAbsent(entry.unit(), u -> new ArrayList<>()).add(entry);
      }
    }
    stamped.forEach((unit, file) -> compare(file, entries.getOrDefault(unit, List.of()), found));
  }

  private static void compare(ReadFile file, List<Entry> entries, Consumer<Finding> found) {
    Map<String, List<String>> printed = Places.numbers(file.submission().orElseThrow().printed());
    Map<String, List<String>> written = new HashMap<>();
    for (Entry entry : entries) {
      Places.numbers(entry.measures().text())
          .forEach(
              (words, all) -> written.computeIfAbsent(words, w -> new ArrayList<>()).addAll(all));
    }
    for (Entry entry : entries) {
      for (Place place : Places.in(entry.measures().text())) {
        List<String> here = written.get(place.words());
        List<String> there = printed.getOrDefault(place.words(), List.of());
        List<String> others = new ArrayList<>(there);
        others.removeAll(here);
        boolean lost = !there.contains(place.number());
        if (lost && here.size() == there.size() && others.size() == 1) {
          found.accept(
              Finding.of(
                      Rule.STAMPED_PDF_DIFFERS,
                      place.quote(),
                      place.quoteWith(others.get(0)),
                      file.arrival().path())
                  .unit(entry.unit())
                  .task(entry.task())
                  .at(entry.measures().source()));
        }
      }
    }
  }
}
