package org.zcwc.render.page;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zcwc.message.Messages;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Severity;
import org.zcwc.model.programme.Deliverable;
import org.zcwc.model.report.Consolidated;
import org.zcwc.model.report.FileRow;
import org.zcwc.model.report.Missing;
import org.zcwc.model.report.Table.Tone;
import org.zcwc.model.report.TaskReport;
import org.zcwc.model.report.Verdict;

/** Units × deliverables: who sent what, when, and how much is wrong with it. */
final class UnitSection implements Section {

  private record Owed(String unit, Deliverable deliverable) {}

  private record Told(String unit, int task) {}

  private final Content content;
  private final Messages words;
  private final Consolidated body;
  private final Map<Owed, Missing> missing = new HashMap<>();
  private final Map<Owed, LocalDate> received = new HashMap<>();
  private final Set<Told> told = new HashSet<>();
  private final Map<String, Integer> problems = new HashMap<>();

  UnitSection(Content content) {
    this.content = content;
    this.words = content.words();
    this.body = content.report().body();
    body.missing().forEach(m -> missing.put(new Owed(m.unit(), m.deliverable()), m));
    for (FileRow file : body.files()) {
      if (file.verdict() == Verdict.ACCEPTED && file.deliverable().isPresent()) {
        received.merge(
            new Owed(file.unit(), file.deliverable().get()),
            file.received(),
            (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    for (TaskReport task : body.tasks()) {
      task.entries().forEach(e -> told.add(new Told(e.unit(), task.task().number())));
    }
    for (Finding finding : content.report().findings()) {
      if (finding.severity() != Severity.INFO) {
        problems.merge(finding.unit(), 1, Integer::sum);
      }
    }
  }

  @Override
  public String id() {
    return "units";
  }

  @Override
  public void write(Markup page) throws IOException {
    List<Deliverable> deliverables = body.programme().reporting().deliverables();
    page.start("table", "role", "table", "class", "units");
    page.element("caption", words.text("page.units.caption", words.day(body.due())));
    page.start("thead", "role", "rowgroup").start("tr", "role", "row");
    header(page, words.text("column.unit"));
    for (Deliverable deliverable : deliverables) {
      header(page, words.text("deliverable." + deliverable.key()));
    }
    header(page, words.text("page.units.tasks"));
    header(page, words.text("page.units.problems"));
    page.end().end().start("tbody", "role", "rowgroup");
    int shown = 0;
    Set<String> units = body.programme().reportingUnits();
    Map<String, List<Integer>> duties = duties();
    for (String unit : units) {
      if (shown < content.size().rows()) {
        row(page, unit, duties.getOrDefault(unit, List.of()), deliverables);
        shown++;
      }
    }
    page.end().endLine();
    Overflow.write(page, words, units.size(), shown, "report.xlsx");
  }

  private Map<String, List<Integer>> duties() {
    Map<String, List<Integer>> duties = new HashMap<>();
    for (TaskReport task : body.tasks()) {
      for (String unit : task.task().units()) {
        duties.computeIfAbsent(unit, u -> new ArrayList<>()).add(task.task().number());
      }
    }
    return duties;
  }

  private static void header(Markup page, String text) throws IOException {
    page.element("th", text, "scope", "col", "role", "columnheader");
  }

  private void row(Markup page, String unit, List<Integer> tasks, List<Deliverable> deliverables)
      throws IOException {
    page.start("tr", "role", "row");
    page.start("th", "scope", "row", "role", "rowheader").said(unit).end();
    for (Deliverable deliverable : deliverables) {
      page.start("td", "role", "cell");
      deliverable(page, new Owed(unit, deliverable));
      page.end();
    }
    long done = tasks.stream().filter(t -> told.contains(new Told(unit, t))).count();
    page.start("td", "role", "cell");
    Mark.write(page, done == tasks.size() ? Tone.GREEN : Tone.RED, done + "/" + tasks.size());
    page.end();
    int count = problems.getOrDefault(unit, 0);
    page.element("td", count == 0 ? "" : Integer.toString(count), "role", "cell");
    page.endLine();
  }

  private void deliverable(Markup page, Owed owed) throws IOException {
    Missing owes = missing.get(owed);
    LocalDate day = received.get(owed);
    if (owes != null) {
      Mark.write(page, Tone.RED, words.text("missing." + owes.reason().key()));
    } else if (day == null) {
      Mark.write(page, Tone.GREY, words.text("page.units.unknown"));
    } else if (day.isAfter(body.due())) {
      String late = Long.toString(ChronoUnit.DAYS.between(body.due(), day));
      Mark.write(page, Tone.YELLOW, words.text("page.units.late", words.day(day), late));
    } else {
      Mark.write(page, Tone.GREEN, words.text("page.units.received", words.day(day)));
    }
  }
}
