package org.zcwc.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import org.zcwc.form.FormSheet.FormTable;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Severity;
import org.zcwc.model.finding.Source;
import org.zcwc.model.programme.Task;
import org.zcwc.text.Dates;
import org.zcwc.text.Names;

/** Gives each row of a file's forms its task and its unit. */
final class Rows {

  /** What people write into rows that are not theirs: 不涉及, 非我单位任务, 与本部门无关. */
  private static final Pattern NOT_MINE =
      Pattern.compile(
          "[/\\\\-]*|(我|本)?(单位|局|部门)?(无|不涉及|不适用|未涉及)(此|该|相关)?(项|内容|任务|工作|职责)*"
              + "|(非|不是|不属于?)(我|本)?(单位|局|部门|责任单位)?(的)?(任务|职责|工作|事项|责任单位)?(范围)?"
              + "|与(我|本)(单位|局|部门)无关");

  /** The header of a column that names who leads: 牵头单位. */
  private static final String LEAD = "牵头";

  private static final int TOLD = 2000;

  /** The longest way to write a day, 二〇二三年十二月三十一日. */
  private static final int DAY = 14;

  private final FormReader reader;
  private final String fileUnit;
  private final TableUnits tableUnits;
  private final List<Finding> findings;
  private final Drafts drafts = new Drafts();

  /** The unit of the table being read: the file's, unless the table has a line of its own. */
  private String unit = "";

  private Optional<Task> current = Optional.empty();
  private Optional<Source> currentNumber = Optional.empty();

  /** Whether the table's rows name each task's lead unit, whoever fills them in. */
  private boolean leads;

  /** Whether the header says that they do. */
  private boolean leadHeader;

  /** Whether a heading gave the task, so that numbers below it count within the task. */
  private boolean headed;

  Rows(FormReader reader, String fileUnit, TableUnits tableUnits, List<Finding> findings) {
    this.reader = reader;
    this.fileUnit = fileUnit;
    this.tableUnits = tableUnits;
    this.findings = findings;
  }

  Drafts drafts() {
    return drafts;
  }

  /** The rows of a sheet's tables. */
  void add(FormSheet sheet) {
    boolean first = true;
    for (FormTable table : sheet.tables()) {
      unit = tableUnit(sheet, table);
      current = titled(sheet, table, first);
      currentNumber = Optional.empty();
      headed = current.isPresent();
      leads = leads(table);
      leadHeader = table.unitsHeader().contains(LEAD);
      table.rows().forEach(this::row);
      first = false;
    }
  }

  /**
   * Whether the column of units may be that of the lead units: every row filled in names the one
   * that leads its task.
   */
  private boolean leads(FormTable table) {
    boolean others = false;
    for (FormRow row : table.rows()) {
      List<String> named = row.unfilled() ? List.of() : reader.units().all(row.units());
      TaskNames.Match match = reader.tasks().match(row.number(), row.name(), Set.of());
      if (!named.isEmpty() && match instanceof TaskNames.Match.Plain plain) {
        if (named.size() > 1 || !named.get(0).equals(plain.task().lead())) {
          return false;
        }
        others |= !named.get(0).equals(unit);
      }
    }
    return others;
  }

  private String tableUnit(FormSheet sheet, FormTable table) {
    Optional<String> own = tableUnits.several() ? tableUnits.of(sheet, table) : Optional.empty();
    if (own.isEmpty() || own.get().equals(fileUnit)) {
      return fileUnit;
    }
    if (!fileUnit.isEmpty()) {
      findings.add(
          Finding.of(Rule.UNIT_DISAGREES, fileUnit, own.get())
              .variant("table")
              .severity(Severity.INFO)
              .unit(own.get())
              .at(sheet.grid().source(0, 0)));
    }
    return own.get();
  }

  /** The task that a table's title or its sheet's name gives, for one task a sheet. */
  private Optional<Task> titled(FormSheet sheet, FormTable table, boolean first) {
    List<Line> above = table.above();
    for (int i = above.size() - 1; i >= 0; i--) {
      Optional<Task> task = reader.tasks().titled(above.get(i).words());
      if (task.isPresent()) {
        return task;
      }
    }
    return first ? reader.tasks().titled(sheet.grid().name()) : Optional.empty();
  }

  private void row(FormRow row) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException(); // its time is over, and nobody waits for it
    }
    if (row.heading()) {
      heading(row);
      return;
    }
    if (signature(row)) {
      return;
    }
    TaskNames.Match match = match(row);
    if (match instanceof TaskNames.Match.Plain plain) {
      current = Optional.of(plain.task());
      currentNumber = Optional.of(row.numberPlace());
      plain.disagreeing().ifPresent(number -> disagree(row, plain.task(), number));
      if (plain.byNumber()) {
        unlikeName(row, plain.task());
      }
    } else if (continues(row, match)) {
      add(named(row), current.orElseThrow());
      return;
    } else {
      Optional<Task> only = onlyTask(match);
      if (only.isEmpty()) {
        lost(row, match);
        current = match instanceof TaskNames.Match.Nothing ? current : Optional.empty();
        return;
      }
      current = only;
    }
    add(row, current.orElseThrow());
  }

  /** A unit's name or a day alone under the form signs it, and is nobody's measures. */
  private boolean signature(FormRow row) {
    boolean alone =
        row.number().isBlank()
            && row.name().isBlank()
            && row.deadline().blank()
            && row.extra().isEmpty()
            && row.measures().size() == 1;
    if (!alone) {
      return false;
    }
    String words = row.measures().get(0).text();
    boolean day = words.length() <= DAY && Dates.date(words).isPresent();
    return day || reader.units().signed(words).isPresent();
  }

  private void heading(FormRow row) {
    Optional<Task> task = reader.tasks().titled(row.name());
    if (task.isPresent()) {
      current = task;
      currentNumber = Optional.empty();
      headed = true;
    } else if (Furniture.tell(row.name())) {
      findings.add(SheetReading.note(row.name(), row.place()));
    }
  }

  private TaskNames.Match match(FormRow row) {
    boolean counts =
        current.isPresent()
            && row.name().isBlank()
            && (headed || TaskNames.within(row.number(), current.get()));
    if (counts) {
      return new TaskNames.Match.Nothing();
    }
    boolean part = headed || goesOn(row);
    return reader.tasks().match(part ? "" : row.number(), row.name(), reader.tasksOf(unit));
  }

  /** Whether one merged cell gives this row and the one above their number. */
  private boolean goesOn(FormRow row) {
    return !row.number().isBlank()
        && currentNumber.isPresent()
        && currentNumber.get().equals(row.numberPlace());
  }

  /** Whether a row that names no task goes on with the one above. */
  private boolean continues(FormRow row, TaskNames.Match match) {
    return current.isPresent()
        && (match instanceof TaskNames.Match.Nothing
            || (match instanceof TaskNames.Match.Unknown && (headed || goesOn(row))));
  }

  /** A part's own name under its task stays with its text. */
  private static FormRow named(FormRow row) {
    if (row.name().isBlank()) {
      return row;
    }
    List<FormRow.Extra> extra = new ArrayList<>();
    extra.add(new FormRow.Extra(row.nameHeader(), new Text(row.name(), row.numberPlace())));
    extra.addAll(row.extra());
    return row.with(extra);
  }

  /** A row without number and name, of a unit that has one task only. */
  private Optional<Task> onlyTask(TaskNames.Match match) {
    Set<Integer> own = reader.tasksOf(unit);
    boolean only = match instanceof TaskNames.Match.Nothing && own.size() == 1;
    return only ? reader.programme().task(own.iterator().next()) : Optional.empty();
  }

  private void add(FormRow row, Task task) {
    String of = rowUnit(row, task);
    if (of.isEmpty()) {
      if (!row.unfilled()) {
        findings.add(
            Finding.of(Rule.UNIT_UNKNOWN, row.units(), told(row))
                .variant("row")
                .task(task.number())
                .at(row.place()));
      }
      return;
    }
    boolean own = reader.responsible(of, task.number());
    if (own || saysSomething(row)) {
      drafts.add(task.number(), of, row);
    }
  }

  /** Whether a row that is not the unit's own tells more than that it is not. */
  private static boolean saysSomething(FormRow row) {
    return !row.extra().isEmpty()
        || row.measures().stream().anyMatch(m -> !NOT_MINE.matcher(words(m)).matches());
  }

  private static String words(Text text) {
    String normal = Names.normal(text.text());
    return normal.endsWith("。") || normal.endsWith(".")
        ? normal.substring(0, normal.length() - 1)
        : normal;
  }

  /**
   * The unit that a row is from: the table's, unless the row names another one alone. The form
   * comes with all responsible units filled in, so their whole list names nobody.
   */
  private String rowUnit(FormRow row, Task task) {
    if (row.units().isBlank() || (row.unfilled() && !unit.isEmpty())) {
      return unit;
    }
    List<String> named = reader.units().all(row.units());
    if (unit.isEmpty()) {
      return named.size() == 1 ? named.get(0) : "";
    }
    boolean another =
        named.size() == 1
            && !named.get(0).equals(unit)
            && task.units().size() > 1
            && reader.responsible(named.get(0), task.number())
            && saysSomething(row);
    if (!another || leadHeader) {
      return unit;
    }
    boolean lead = leads && reader.responsible(unit, task.number());
    String of = lead ? unit : named.get(0);
    findings.add(
        Finding.of(Rule.UNIT_DISAGREES, unit, named.get(0))
            .variant(lead ? "lead" : "behalf")
            .severity(Severity.INFO)
            .unit(of)
            .task(task.number())
            .at(row.place()));
    return of;
  }

  private void disagree(FormRow row, Task task, int number) {
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

  private void unlikeName(FormRow row, Task task) {
    if (!row.unfilled()) {
      findings.add(
          Finding.of(Rule.TASK_NAME_DISAGREES, Integer.toString(task.number()), row.name())
              .variant("unlike")
              .unit(unit)
              .task(task.number())
              .at(row.place()));
    }
  }

  /** A row with words in it that belongs to no task: told, with its words. */
  private void lost(FormRow row, TaskNames.Match match) {
    if (row.unfilled() || !saysSomething(row)) {
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
                told(row))
            : Finding.of(Rule.TASK_UNKNOWN, label, told(row));
    findings.add(finding.unit(unit).at(row.place()));
  }

  private static String told(FormRow row) {
    return SheetReading.cut(row.words().strip(), TOLD);
  }
}
