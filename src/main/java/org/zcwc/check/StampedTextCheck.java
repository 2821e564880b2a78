package org.zcwc.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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
 * What the stamped document of a unit gives otherwise than its electronic sheet: a figure between
 * the very same words, or a task of which it says nothing while it has the others. A figure that
 * the page breaks off, or whose words are not all there, is passed over: the text of a page does
 * not tell its columns, and a scan has none at all.
 */
final class StampedTextCheck implements Check {

  private static final String SIGN = " → ";
  private static final int SHOWN = 3;
  private static final Pattern WHITE = Pattern.compile("\\s+");

  /** Where a narrow column breaks its words. */
  private static final Pattern BREAK = Pattern.compile("(?<=[^\\s\\d.,])\\R(?=[^\\s\\d.,])");

  /** So many characters on one line, so many times, are no chance. */
  private static final int RUN = 5;

  private static final int RUNS = 8;

  /** A text is there where most of its runs are, and is not where hardly one is. */
  private static final double MOST = 0.5;

  private static final double LEAST = 0.05;

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
    String page = file.submission().orElseThrow().printed();
    Map<String, List<String>> printed = Places.numbers(BREAK.matcher(page).replaceAll(""));
    Map<String, List<String>> written = new HashMap<>();
    for (Entry entry : entries) {
      Places.numbers(entry.measures().text())
          .forEach(
              (words, all) -> written.computeIfAbsent(words, w -> new ArrayList<>()).addAll(all));
    }
    boolean some = entries.stream().anyMatch(e -> shared(e, page) > MOST);
    for (Entry entry : entries) {
      List<String> differing = new ArrayList<>();
      for (Place place : Places.in(entry.measures().text())) {
        List<String> here = written.get(place.words());
        List<String> there = printed.getOrDefault(place.words(), List.of());
        List<String> others = new ArrayList<>(there);
        others.removeAll(here);
        boolean lost = !there.contains(place.number());
        if (lost && here.size() == there.size() && others.size() == 1) {
          differing.add(place.quote() + SIGN + place.quoteWith(others.get(0)));
        }
      }
      Finding finding = null;
      if (!differing.isEmpty()) {
        finding =
            Finding.of(
                Rule.STAMPED_PDF_DIFFERS,
                Integer.toString(differing.size()),
                String.join("；", differing.stream().limit(SHOWN).toList()),
                file.arrival().path());
      } else if (some && shared(entry, page) < LEAST) {
        finding = Finding.of(Rule.STAMPED_PDF_DIFFERS, file.arrival().path()).variant("lacks");
      }
      if (finding != null) {
        found.accept(finding.unit(entry.unit()).task(entry.task()).at(entry.measures().source()));
      }
    }
  }

  /** The share of an entry's runs of characters that the page has; short entries tell nothing. */
  private static double shared(Entry entry, String page) {
    String text = WHITE.matcher(entry.measures().text()).replaceAll("");
    int runs = text.length() / RUN;
    if (runs < RUNS) {
      return (MOST + LEAST) / 2;
    }
    int there = 0;
    for (int i = 0; i < runs; i++) {
      if (page.contains(text.substring(i * RUN, (i + 1) * RUN))) {
        there++;
      }
    }
    return there / (double) runs;
  }
}
