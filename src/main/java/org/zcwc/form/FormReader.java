package org.zcwc.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Outcome;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.programme.Deliverable;
import org.zcwc.model.programme.Period;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.programme.Task;
import org.zcwc.model.submission.Arrival;
import org.zcwc.model.submission.PdfPages;
import org.zcwc.model.submission.Submission;

/**
 * Turns what a file holds into what a unit says. One serves a whole run and any number of threads.
 */
public final class FormReader {

  /** So many lines of a page may be its title. */
  private static final int TITLE_LINES = 12;

  private final Programme programme;
  private final Period period;
  private final UnitNames units;
  private final TaskNames tasks;
  private final PeriodFinder periods;
  private final FigureReader figures;
  private final IndicatorTable indicators;
  private final ByContent content;
  private final DeadlineCells deadlines;
  private final Map<String, Set<Integer>> own = new HashMap<>();

  public FormReader(Programme programme, Period period) {
    this.programme = programme;
    this.period = period;
    this.units = new UnitNames(programme);
    this.tasks = new TaskNames(programme);
    this.deadlines = new DeadlineCells(units, programme.year());
    this.periods = new PeriodFinder(programme.year());
    this.figures = new FigureReader(programme, period);
    this.indicators = new IndicatorTable(programme);
    this.content = new ByContent(programme, tasks, units, period.quarter());
    for (Task task : programme.tasks()) {
      // Tens of thousands of units, and a few sets of tasks among them: each set is made once.
      IdentityHashMap<Set<Integer>, Set<Integer>> grown = new IdentityHashMap<>();
      for (String unit : task.units()) {
        Set<Integer> before = tasksOf(unit);
        own.put(unit, grown.computeIfAbsent(before, b -> with(b, task.number())));
      }
    }
  }

  private static Set<Integer> with(Set<Integer> numbers, int another) {
    Set<Integer> all = new HashSet<>(numbers);
    all.add(another);
    return Set.copyOf(all);
  }

  /** Reads an electronic sheet. */
  public Outcome<Submission> read(Arrival arrival, Contents contents) {
    return new SheetReading(this, arrival, contents).read();
  }

  /**
   * Reads a stamped PDF: whose it is, and of which period. A scan has no text, so its name and
   * folder must say whose it is.
   */
  public Outcome<Submission> stamped(Arrival arrival, PdfPages pages) {
    List<Finding> findings = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    List<Text> titles = new ArrayList<>();
    int page = 1;
    for (String text : pages.text().split("\f", -1)) {
      Source source = new Source.Page(arrival.path(), page);
      text.lines()
          .filter(l -> !l.isBlank())
          .forEach(l -> lines.add(new Line(List.of(new Text(l.strip(), source)))));
      page++;
    }
    lines.stream()
        .limit(TITLE_LINES)
        .takeWhile(l -> !ofHeader(l))
        .forEach(l -> titles.addAll(l.cells()));
    List<UnitLines.Named> named = new ArrayList<>(UnitLines.in(lines));
    if (named.isEmpty()) {
      signature(lines).ifPresent(named::add);
    }
    UnitFinder finder = new UnitFinder(units, arrival);
    Optional<String> unit =
        finder.find(Optional.empty(), named, List.of(), Set::of, Optional::empty, findings);
    if (unit.isEmpty()) {
      return Outcome.failed(finder.unknown("stamped"));
    }
    Optional<Period> of = periods.find(Optional.empty(), titles, arrival.path(), findings);
    return Outcome.of(
        new Submission(
            unit.get(),
            Deliverable.STAMPED_PDF,
            of,
            List.of(),
            List.of(),
            pages.seal(),
            pages.flow()),
        findings.stream().map(f -> f.unit().isEmpty() ? f.unit(unit.get()) : f).toList());
  }

  /** Whether a line of a page is the form's header: nothing below it is a title. */
  private static boolean ofHeader(Line line) {
    return Arrays.stream(line.words().split("\\s+"))
        .anyMatch(word -> Role.of(word).filter(Role.Meaning::exact).isPresent());
  }

  /** The last line that is a unit's name and nothing else, as under a letter. */
  private Optional<UnitLines.Named> signature(List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      Text line = lines.get(i).cells().get(0);
      if (units.exactly(line.text()).isPresent()) {
        return Optional.of(new UnitLines.Named(line, true));
      }
    }
    return Optional.empty();
  }

  Programme programme() {
    return programme;
  }

  Period period() {
    return period;
  }

  UnitNames units() {
    return units;
  }

  TaskNames tasks() {
    return tasks;
  }

  PeriodFinder periods() {
    return periods;
  }

  ByContent content() {
    return content;
  }

  DeadlineCells deadlines() {
    return deadlines;
  }

  FigureReader figures() {
    return figures;
  }

  IndicatorTable indicators() {
    return indicators;
  }

  /** Whether the unit is responsible for the task. */
  boolean responsible(String unit, int task) {
    return tasksOf(unit).contains(task);
  }

  /** The numbers of the tasks that the unit is responsible for. */
  Set<Integer> tasksOf(String unit) {
    return own.getOrDefault(unit, Set.of());
  }
}
