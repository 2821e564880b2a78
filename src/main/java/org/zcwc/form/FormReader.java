package org.zcwc.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Outcome;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Severity;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Cell;
import org.zcwc.model.grid.CellKind;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.grid.Grid;
import org.zcwc.model.grid.Outside;
import org.zcwc.model.programme.Deliverable;
import org.zcwc.model.programme.Period;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.programme.Task;
import org.zcwc.model.submission.Arrival;
import org.zcwc.model.submission.Entry;
import org.zcwc.model.submission.Figure;
import org.zcwc.model.submission.PdfPages;
import org.zcwc.model.submission.Reported;
import org.zcwc.model.submission.Seal;
import org.zcwc.model.submission.Submission;
import org.zcwc.text.Dates;
import org.zcwc.text.Quarters;
import org.zcwc.text.YearQuarter;

/** Turns what a file holds into what a unit says. Immutable; one serves a whole run. */
public final class FormReader {

  private static final int TITLE = 80;
  private static final int EXCERPT = 60;

  private final Programme programme;
  private final Period period;
  private final UnitNames units;
  private final TaskNames tasks;
  private final FigureReader figures;
  private final IndicatorTable indicators;
  private final Map<Integer, Set<String>> responsible = new HashMap<>();

  public FormReader(Programme programme, Period period) {
    this.programme = programme;
    this.period = period;
    this.units = new UnitNames(programme);
    this.tasks = new TaskNames(programme);
    this.figures = new FigureReader(programme, period);
    this.indicators = new IndicatorTable(programme);
    programme.tasks().forEach(t -> responsible.put(t.number(), new HashSet<>(t.units())));
  }

  /** Reads an electronic sheet. */
  public Outcome<Submission> read(Arrival arrival, Contents contents) {
    return new Pass(arrival, contents).read();
  }

  /** Reads a stamped PDF: whose it is, and of which period. */
  public Outcome<Submission> stamped(Arrival arrival, PdfPages pages) {
    List<Finding> findings = new ArrayList<>();
    Source whole = new Source.WholeFile(arrival.path());
    List<String> lines = new ArrayList<>();
    pages.text().lines().forEach(l -> FormNames.unitLine(l, "").ifPresent(lines::add));
    Optional<String> unit =
        new UnitFinder(units, arrival, whole).find("", lines, Set.of(), findings);
    if (unit.isEmpty()) {
      return Outcome.failed(Finding.of(Rule.UNIT_UNKNOWN).variant("stamped").at(whole));
    }
    Optional<Period> named =
        pages
            .text()
            .lines()
            .limit(12)
            .filter(l -> l.length() <= TITLE)
            .map(FormReader::quarter)
            .flatMap(Optional::stream)
            .findFirst();
    Period own = named.or(() -> quarter(fileName(arrival.path()))).orElse(null);
    return Outcome.of(
        new Submission(
            unit.get(),
            Deliverable.STAMPED_PDF,
            Optional.ofNullable(own),
            List.of(),
            List.of(),
            pages.seal()),
        findings);
  }

  private static Optional<Period> quarter(String text) {
    Optional<YearQuarter> found = Quarters.find(text);
    return found.map(q -> new Period(q.year(), q.quarter()));
  }

  private static String fileName(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** One file being read. */
  private final class Pass {
    private final Arrival arrival;
    private final Contents contents;
    private final Source whole;
    private final List<Finding> findings = new ArrayList<>();

    Pass(Arrival arrival, Contents contents) {
      this.arrival = arrival;
      this.contents = contents;
      this.whole = new Source.WholeFile(arrival.path());
    }

    Outcome<Submission> read() {
      List<FormGrid> forms = new ArrayList<>();
      List<FormGrid.Place> texts = new ArrayList<>();
      for (Grid grid : contents.grids()) {
        if (!grid.hidden()) {
          Optional<FormGrid> form = FormGrid.find(grid);
          form.ifPresent(forms::add);
          texts.addAll(form.isPresent() ? form.get().above() : FormGrid.texts(grid));
        }
      }
      Optional<Period> named = period(texts);
      forms = ofPeriod(forms, named);
      List<Figure> table = indicators.read(contents, findings);
      if (forms.isEmpty() && table.isEmpty()) {
        findings.add(Finding.of(Rule.FORM_NOT_FOUND).at(whole));
        return new Outcome<>(Optional.empty(), findings);
      }
      Set<String> column = new LinkedHashSet<>();
      forms.forEach(
          f -> f.rows().stream().filter(r -> !r.unfilled()).forEach(r -> column(r, column)));
      Optional<String> unit =
          new UnitFinder(units, arrival, whole)
              .find(
                  FormNames.mark(contents, "unit").orElse(""),
                  FormNames.unitLines(texts, contents.outside()),
                  column,
                  findings);
      boolean ofSeveral = unit.isEmpty() && column.size() > 1;
      if (unit.isEmpty() && !ofSeveral) {
        findings.add(Finding.of(Rule.UNIT_UNKNOWN).at(whole));
        return new Outcome<>(Optional.empty(), findings);
      }
      Drafts drafts = new Drafts();
      for (FormGrid form : forms) {
        rows(form, unit.orElse(""), drafts);
        notes(form);
      }
      List<Entry> entries = new ArrayList<>();
      drafts.all().forEach((key, draft) -> entries.add(entry(key, draft)));
      return Outcome.of(
          new Submission(
              unit.orElse(""), Deliverable.ELECTRONIC, named, entries, table, Seal.NOT_SOUGHT),
          findings);
    }

    private void column(FormRow row, Set<String> into) {
      List<String> named = units.all(row.units());
      if (named.size() == 1) {
        into.addAll(named);
      } else if (!named.isEmpty()) {
        into.addAll(named);
        into.add("");
      }
    }

    private Optional<Period> period(List<FormGrid.Place> texts) {
      Optional<Period> mark = FormNames.mark(contents, "period").flatMap(FormReader::quarter);
      if (mark.isPresent()) {
        return mark;
      }
      for (FormGrid.Place text : texts) {
        if (text.text().length() <= TITLE) {
          Optional<Period> found = quarter(text.text());
          if (found.isPresent()) {
            return found;
          }
        }
      }
      for (Outside outside : contents.outside()) {
        boolean line = outside.kind() == Outside.Kind.PARAGRAPH && outside.text().length() <= TITLE;
        Optional<Period> found = line ? quarter(outside.text()) : Optional.empty();
        if (found.isPresent()) {
          return found;
        }
      }
      return quarter(fileName(arrival.path()));
    }

    /** Of sheets named after quarters, those of this one; what is in the others is told. */
    private List<FormGrid> ofPeriod(List<FormGrid> forms, Optional<Period> named) {
      Map<FormGrid, Period> byName = new HashMap<>();
      for (FormGrid form : forms) {
        Quarters.quarter(form.grid().name())
            .ifPresent(
                q ->
                    byName.put(form, new Period(named.map(Period::year).orElse(period.year()), q)));
      }
      if (!byName.containsValue(period) || byName.size() < 2) {
        return forms;
      }
      List<FormGrid> kept = new ArrayList<>();
      for (FormGrid form : forms) {
        Period own = byName.get(form);
        if (own == null || own.equals(period)) {
          kept.add(form);
        } else {
          findings.add(
              Finding.of(Rule.PERIOD_DISAGREES, form.grid().name(), own.toString())
                  .variant("sheet")
                  .severity(Severity.INFO)
                  .at(form.grid().source(0, 0)));
        }
      }
      return kept;
    }

    private void rows(FormGrid form, String fileUnit, Drafts drafts) {
      Optional<Task> current = Optional.empty();
      for (FormRow row : form.rows()) {
        TaskNames.Match match = tasks.match(row.number(), row.name());
        if (match instanceof TaskNames.Match.Plain plain) {
          current = Optional.of(plain.task());
          plain.disagreeing().ifPresent(number -> disagree(row, plain.task(), number, fileUnit));
        } else if (!(match instanceof TaskNames.Match.Nothing)) {
          current = Optional.empty();
          lost(row, match, fileUnit);
          continue;
        } else if (current.isEmpty()) {
          lost(row, match, fileUnit);
          continue;
        }
        add(row, current.orElseThrow(), fileUnit, drafts);
      }
    }

    private void add(FormRow row, Task task, String fileUnit, Drafts drafts) {
      String unit = rowUnit(row, task, fileUnit);
      if (unit.isEmpty()) {
        if (!row.unfilled()) {
          findings.add(
              Finding.of(Rule.UNIT_UNKNOWN, row.units(), excerpt(row))
                  .variant("row")
                  .task(task.number())
                  .at(row.place()));
        }
      } else if (!row.unfilled() || responsible.get(task.number()).contains(unit)) {
        drafts.add(task.number(), unit, row);
      }
    }

    /**
     * The unit that a row is from: the file's, unless the row names another one alone. The form
     * comes with all responsible units filled in, so their whole list names nobody.
     */
    private String rowUnit(FormRow row, Task task, String fileUnit) {
      if (row.units().isBlank()) {
        return fileUnit;
      }
      List<String> named = units.all(row.units());
      if (fileUnit.isEmpty()) {
        return named.size() == 1 ? named.get(0) : "";
      }
      boolean behalf =
          named.size() == 1
              && !named.get(0).equals(fileUnit)
              && task.units().size() > 1
              && responsible.get(task.number()).contains(named.get(0))
              && !row.unfilled();
      if (!behalf) {
        return fileUnit;
      }
      findings.add(
          Finding.of(Rule.UNIT_DISAGREES, fileUnit, named.get(0))
              .variant("behalf")
              .severity(Severity.INFO)
              .unit(named.get(0))
              .task(task.number())
              .at(row.place()));
      return named.get(0);
    }

    private void disagree(FormRow row, Task task, int number, String unit) {
      if (!row.unfilled()) {
        findings.add(
            Finding.of(
                    Rule.TASK_NAME_DISAGREES,
                    Integer.toString(number),
                    row.name(),
                    Integer.toString(task.number()))
                .unit(unit)
                .task(task.number())
                .at(row.place()));
      }
    }

    /** A row with words in it that belongs to no task: told, with its words. */
    private void lost(FormRow row, TaskNames.Match match, String unit) {
      if (row.unfilled()) {
        return;
      }
      String label = (row.number() + " " + row.name()).strip();
      Finding finding =
          match instanceof TaskNames.Match.Tie tie
              ? Finding.of(
                  Rule.TASK_AMBIGUOUS,
                  label,
                  Integer.toString(tie.one().number()),
                  Integer.toString(tie.other().number()),
                  excerpt(row))
              : Finding.of(Rule.TASK_UNKNOWN, label, excerpt(row));
      findings.add(finding.unit(unit).at(row.place()));
    }

    private String excerpt(FormRow row) {
      String text =
          row.measures().isEmpty()
              ? String.join(" ", row.extra().values())
              : row.measures().get(0).text();
      String line = text.replace('\n', ' ');
      return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…";
    }

    private void notes(FormGrid form) {
      for (FormGrid.Place note : form.notes()) {
        if (Notes.tell(note.text())) {
          String line = note.text().strip().replace('\n', ' ');
          findings.add(
              Finding.of(
                      Rule.OUTSIDE_TEXT,
                      line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…")
                  .variant("note")
                  .severity(Severity.INFO)
                  .at(form.grid().source(note.row(), note.column())));
        }
      }
    }

    private Entry entry(Drafts.Key key, Drafts.Draft draft) {
      Reported<String> measures;
      if (draft.texts().isEmpty()) {
        measures = new Reported.Blank<>(draft.first().place());
      } else {
        String text = String.join("\n", draft.texts().stream().map(FormRow.Text::text).toList());
        measures = new Reported.Given<>(text, text, draft.texts().get(0).source());
      }
      Task task = programme.task(key.task()).orElseThrow();
      return new Entry(
          key.task(),
          key.unit(),
          measures,
          deadline(draft.dated()),
          draft.extra(),
          figures.read(task, key.unit(), draft.texts(), findings));
    }

    private Reported<LocalDate> deadline(FormRow row) {
      Cell cell = row.deadline();
      Source source = row.deadlinePlace();
      if (cell.blank()) {
        return new Reported.Blank<>(source);
      }
      String text = cell.text().strip();
      Optional<LocalDate> day =
          cell.kind() == CellKind.DATE
              ? Dates.date(text.substring(0, Math.min(10, text.length())))
              : Dates.deadline(text, programme.year());
      return day.<Reported<LocalDate>>map(d -> new Reported.Given<>(d, text, source))
          .orElse(new Reported.Unreadable<>(text, source));
    }
  }
}
