package org.zcwc.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zcwc.form.FormSheet.FormTable;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Outcome;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Severity;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.grid.Grid;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.grid.Locator;
import org.zcwc.model.grid.Outside;
import org.zcwc.model.programme.Deliverable;
import org.zcwc.model.programme.Indicator;
import org.zcwc.model.programme.Period;
import org.zcwc.model.submission.Arrival;
import org.zcwc.model.submission.Entry;
import org.zcwc.model.submission.Figure;
import org.zcwc.model.submission.Seal;
import org.zcwc.model.submission.Submission;

/** The reading of one electronic sheet: its forms, its unit and period, then its rows. */
final class SheetReading {

  private static final int TOLD = 300;

  private final FormReader reader;
  private final Arrival arrival;
  private final Contents contents;
  private final List<Finding> findings = new ArrayList<>();

  SheetReading(FormReader reader, Arrival arrival, Contents contents) {
    this.reader = reader;
    this.arrival = arrival;
    this.contents = contents;
  }

  Outcome<Submission> read() {
    List<SeenGrid> grids = new ArrayList<>();
    List<FormSheet> sheets = new ArrayList<>();
    TemplateMark mark = TemplateMark.of(contents);
    String guide = mark.get("guide").orElse("");
    for (Grid grid : contents.grids()) {
      if (!grid.hidden() && (guide.isEmpty() || !grid.name().equals(guide))) {
        SeenGrid seen = new SeenGrid(grid);
        grids.add(seen);
        sheets.add(sheet(seen));
      }
    }
    Continued.join(grids, sheets, reader.content(), reader.tasks());
    if (forms(sheets).isEmpty()) {
      headless(grids, sheets);
    }
    IndicatorTable.Values table = reader.indicators().read(grids, findings);
    boolean prose = table.figures().isEmpty() && forms(sheets).isEmpty();
    if (prose) {
      prose().ifPresent(sheets::add);
    }
    List<FormSheet> kept = reader.periods().kept(sheets, reader.period(), findings);
    List<FormSheet> forms = forms(kept);
    FileLines lines = FileLines.of(kept, prose ? unread(sheets) : contents.outside());
    Optional<Period> named =
        reader.periods().find(mark.get("period"), lines.titles(), arrival.path(), findings);
    if (forms.isEmpty() && table.figures().isEmpty()) {
      return failed(Finding.of(Rule.FORM_NOT_FOUND).at(new Source.WholeFile(arrival.path())));
    }
    UnitFinder finder = new UnitFinder(reader.units(), arrival);
    TableUnits tableUnits = new TableUnits(reader.units(), forms);
    Optional<String> unit =
        finder.find(
            mark.get("unit"),
            tableUnits.several() ? List.of() : lines.units(),
            names(forms),
            tableUnits::ofAllRows,
            () -> lines.signature(reader.units()),
            findings);
    if (unit.isEmpty() && tableUnits.several()) {
      unit = tableUnits.first();
    }
    Rows rows = new Rows(reader, unit.orElse(""), tableUnits, forms, findings);
    Optional<Finding> tooMuch = add(forms, rows, table.figures().size());
    if (tooMuch.isPresent()) {
      return failed(tooMuch.get().at(new Source.WholeFile(arrival.path())));
    }
    if (unit.isEmpty() && rows.drafts().all().isEmpty()) {
      findings.removeIf(f -> f.rule() == Rule.UNIT_UNKNOWN);
      return failed(finder.unknown(""));
    }
    for (Line line : lines.all()) {
      if (!prose || !(line.cells().get(0).source() instanceof Source.Paragraph)) {
        tell(line);
      }
    }
    Submission submission = submission(unit.orElse(""), named, rows, table.figures());
    tellBlank(submission, table.blanks());
    return Outcome.of(submission, named(submission.unit()));
  }

  private static List<FormSheet> forms(List<FormSheet> sheets) {
    List<FormSheet> forms = new ArrayList<>(sheets);
    forms.removeIf(sheet -> sheet.tables().isEmpty());
    return forms;
  }

  private static List<String> names(List<FormSheet> forms) {
    List<String> names = new ArrayList<>();
    for (FormSheet form : forms) {
      names.add(form.grid().name());
    }
    return names;
  }

  /**
   * A value that the unit owes and gives nowhere; what its text leaves in doubt is told already.
   */
  private void tellBlank(Submission submission, Map<Indicator, Source> blanks) {
    if (blanks.isEmpty()) {
      return;
    }
    Set<String> known =
        Stream.concat(
                submission.figures().stream(),
                submission.entries().stream().flatMap(e -> e.figures().stream()))
            .map(Figure::indicator)
            .collect(Collectors.toSet());
    Set<String> doubtful =
        findings.stream()
            .filter(f -> f.rule() == Rule.FIGURE_DOUBTFUL)
            .map(f -> f.arguments().get(0))
            .collect(Collectors.toSet());
    blanks.forEach(
        (indicator, source) -> {
          boolean owed = indicator.owner().equals(submission.unit());
          if (owed && !known.contains(indicator.id()) && !doubtful.contains(indicator.name())) {
            findings.add(
                Finding.of(Rule.VALUE_MISSING, indicator.name())
                    .task(reader.indicators().task(indicator.id()))
                    .at(source));
          }
        });
  }

  /** Reads the forms' rows, up to what one file may bring into the report. */
  private Optional<Finding> add(List<FormSheet> forms, Rows rows, int figures) {
    Limits limits = reader.programme().limits();
    for (FormSheet form : forms) {
      rows.add(form);
      if (rows.drafts().characters() > limits.textCharacters()) {
        return Optional.of(tooMuch("textCharacters", limits.textCharacters()));
      }
      if (rows.drafts().rows() + figures > limits.entries()) {
        return Optional.of(tooMuch("entries", limits.entries()));
      }
    }
    return figures > limits.entries()
        ? Optional.of(tooMuch("entries", limits.entries()))
        : Optional.empty();
  }

  private static Finding tooMuch(String limit, int most) {
    return Finding.of(Rule.FILE_LIMIT, limit, Integer.toString(most)).variant("report");
  }

  private Outcome<Submission> failed(Finding why) {
    findings.add(why);
    return new Outcome<>(Optional.empty(), findings);
  }

  /** The findings, each about the file's unit unless it is about another one. */
  private List<Finding> named(String unit) {
    findings.replaceAll(f -> f.unit().isEmpty() ? f.unit(unit) : f);
    return findings;
  }

  private Submission submission(
      String unit, Optional<Period> named, Rows rows, List<Figure> table) {
    Map<Integer, List<Figure>> byTask = new LinkedHashMap<>();
    for (Figure figure : table) {
      int task = reader.indicators().task(figure.indicator());
      byTask.computeIfAbsent(task, t -> new ArrayList<>()).add(figure);
    }
    List<Entry> entries = new ArrayList<>();
    EntryMaker maker = new EntryMaker(reader, findings);
    for (Map.Entry<Drafts.Key, Drafts.Draft> each : rows.drafts().all().entrySet()) {
      Drafts.Key key = each.getKey();
      boolean of = key.unit().equals(unit) && byTask.containsKey(key.task());
      List<Figure> figures = of ? byTask.remove(key.task()) : List.of();
      entries.add(maker.entry(key, each.getValue(), figures));
    }
    List<Figure> rest = new ArrayList<>();
    byTask.values().forEach(rest::addAll);
    return new Submission(unit, Deliverable.ELECTRONIC, named, entries, rest, Seal.NOT_SOUGHT, "");
  }

  /** What a grid holds, its form turned upright where it lies on its side. */
  private FormSheet sheet(SeenGrid grid) {
    FormSheet sheet = FormScan.read(grid, reader.content());
    Optional<SeenGrid> turned =
        sheet.tables().isEmpty() ? FieldsDown.turned(grid, reader.tasks()) : Optional.empty();
    return turned.isPresent() ? FormScan.read(turned.get(), reader.content()) : sheet;
  }

  /** A report in prose as a form of its own; empty where no heading in it names a task. */
  private Optional<FormSheet> prose() {
    List<FormRow> rows = Prose.rows(contents.outside(), reader.tasks(), reader.units(), findings);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Source first = rows.get(0).numberPlace();
    findings.add(
        Finding.of(Rule.FORM_NOT_FOUND).variant("prose").severity(Severity.INFO).at(first));
    Grid none =
        Grid.plain(
            new Locator.Rearranged(List.of(List.of(first)), new Locator.Table(first.file(), 1)),
            "",
            List.of());
    return Optional.of(
        new FormSheet(none, List.of(new FormTable(List.of(), "", rows, false)), List.of(), false));
  }

  /** What stands outside the rows of a report in prose. */
  private List<Outside> unread(List<FormSheet> sheets) {
    Set<Source> read = new HashSet<>();
    int first = Integer.MAX_VALUE;
    for (FormSheet sheet : sheets) {
      for (FormTable table : sheet.tables()) {
        for (FormRow row : table.rows()) {
          row.measures().forEach(text -> read.add(text.source()));
          row.extra().forEach(extra -> read.add(extra.text().source()));
          if (row.numberPlace() instanceof Source.Paragraph heading) {
            first = Math.min(first, heading.paragraph());
          }
        }
      }
    }
    int heading = first;
    return contents.outside().stream()
        .filter(o -> !read.contains(o.source()) && !ofTask(o, heading))
        .toList();
  }

  /** Whether a line says who is responsible for a task whose heading stands above it. */
  private static boolean ofTask(Outside outside, int heading) {
    return outside.source() instanceof Source.Paragraph here
        && here.paragraph() > heading
        && UnitLines.responsible(outside.text());
  }

  private void headless(List<SeenGrid> grids, List<FormSheet> sheets) {
    for (int i = 0; i < grids.size(); i++) {
      SeenGrid grid = grids.get(i);
      Optional<Header> found = reader.content().find(grid);
      if (found.isPresent() && !sheets.get(i).other()) {
        sheets.set(i, FormScan.read(grid, reader.content(), found.get()));
      }
    }
  }

  /** Words outside the forms that may be a unit's report: told, never merged. */
  private void tell(Line line) {
    String words = line.words();
    if (Furniture.tell(words)) {
      findings.add(note(words, line.cells().get(0).source()));
    }
  }

  /** A text that stands outside the form. */
  static Finding note(String words, Source source) {
    return Finding.of(Rule.OUTSIDE_TEXT, cut(words, TOLD))
        .variant("note")
        .severity(Severity.INFO)
        .at(source);
  }

  /** As much of a text as a finding tells. */
  static String cut(String words, int longest) {
    return words.length() <= longest ? words : words.substring(0, longest) + "…";
  }
}
