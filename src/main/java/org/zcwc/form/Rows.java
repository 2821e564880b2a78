package org.zcwc.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.zcwc.form.FormSheet.FormTable;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Locator;
import org.zcwc.model.programme.Task;
import org.zcwc.text.Dates;
import org.zcwc.text.Names;

/** Gives each row of a file's forms its task and its unit. */
final class Rows {

  /** The longest way to write a day, 二〇二三年十二月三十一日. */
  private static final int DAY = 14;

  /** So many characters behind a task's name tell something. */
  private static final int MORE = 6;

  private final FormReader reader;
  private final RowUnits units;
  private final List<Finding> findings;
  private final RowFindings told;
  private final Drafts drafts = new Drafts();

  private Optional<Task> current = Optional.empty();
  private Optional<Source> currentNumber = Optional.empty();

  /** How the number of the row that named the task is written; empty where none did. */
  private Optional<String> currentShape = Optional.empty();

  /** Whether a heading gave the task, so that numbers below it count within the task. */
  private boolean headed;

  /** How many tasks a table has named so far: some number their rows, and not the tasks. */
  private int counted;

  Rows(
      FormReader reader,
      String fileUnit,
      TableUnits tableUnits,
      List<FormSheet> forms,
      List<Finding> findings) {
    this.reader = reader;
    this.units = new RowUnits(reader, fileUnit, tableUnits, forms, findings);
    this.findings = findings;
    this.told = new RowFindings(findings);
  }

  Drafts drafts() {
    return drafts;
  }

  /** The rows of a sheet's tables. */
  void add(FormSheet sheet) {
    boolean first = true;
    for (FormTable table : sheet.tables()) {
      units.open(sheet, table);
      boolean goesOn = table.goesOn() && !(sheet.grid().locator() instanceof Locator.Rearranged);
      if (!goesOn) {
        current = titled(sheet, table, first);
        currentNumber = Optional.empty();
        currentShape = Optional.empty();
        headed = current.isPresent();
        counted = 0;
      }
      for (FormRow row : table.rows()) {
        row(row);
      }
      first = false;
    }
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
      if (current.filter(t -> t.number() == plain.task().number()).isEmpty()) {
        counted++;
      }
      current = Optional.of(plain.task());
      currentNumber = Optional.of(row.numberPlace());
      currentShape =
          row.name().isBlank() ? Optional.empty() : Optional.of(RowNumbers.shape(row.number()));
      plain
          .disagreeing()
          .filter(number -> number != counted)
          .ifPresent(number -> told.disagrees(row, plain.task(), number, units.table()));
      if (plain.byNumber()) {
        told.unlike(row, plain.task(), units.table());
      }
    } else if (continues(row, match)) {
      goOn(named(row), current.orElseThrow());
      return;
    } else {
      Optional<Task> only = onlyTask(match);
      if (only.isEmpty()) {
        told.lost(row, match, units.table());
        current = match instanceof TaskNames.Match.Nothing ? current : Optional.empty();
        return;
      }
      current = only;
      goOn(row, only.get());
      return;
    }
    add(more(row, current.orElseThrow()), current.orElseThrow());
  }

  /** The row with what stands behind the task's name in its cell: 某实事：内容。 */
  private static FormRow more(FormRow row, Task task) {
    if (row.name().length() <= task.name().length()) {
      return row;
    }
    int behind = Names.normal(row.name()).length() - Names.normal(task.name()).length();
    return behind >= MORE && row.name().contains(task.name()) ? named(row) : row;
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
    return day || Furniture.seal(words) || reader.units().signed(words).isPresent();
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
    boolean within =
        current.isPresent()
            && RowNumbers.within(row.number(), current.get())
            && !reader.tasks().exactly(row.name());
    boolean counts = within || (current.isPresent() && row.name().isBlank() && headed);
    boolean part = headed || goesOn(row);
    if (counts || (!part && counted(row))) {
      return new TaskNames.Match.Nothing();
    }
    TaskNames.Match match =
        reader.tasks().match(part ? "" : row.number(), row.name(), reader.tasksOf(units.table()));
    return part ? match : doubtful(row, match);
  }

  /** Whether a row without a name is counted in another way than the tasks are: 1, then （1）. */
  private boolean counted(FormRow row) {
    return current.isPresent()
        && row.name().isBlank()
        && RowNumbers.number(row.number()).isPresent()
        && currentShape
            .filter(s -> !s.isEmpty() && !s.equals(RowNumbers.shape(row.number())))
            .isPresent();
  }

  /** A number that goes back, without a name under named tasks, may count the parts of one. */
  private TaskNames.Match doubtful(FormRow row, TaskNames.Match match) {
    boolean named = row.name().isBlank() && currentShape.isPresent() && current.isPresent();
    if (named && match instanceof TaskNames.Match.Plain plain) {
      Task above = current.get();
      if (plain.task().number() < above.number()) {
        return new TaskNames.Match.Tie(plain.task(), above);
      }
    }
    return match;
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
    Set<Integer> own = reader.tasksOf(units.table());
    boolean only = match instanceof TaskNames.Match.Nothing && own.size() == 1;
    return only ? reader.programme().task(own.iterator().next()) : Optional.empty();
  }

  /** Takes a row that names no task, but not the template's spare rows that only say 无. */
  private void goOn(FormRow row, Task task) {
    if (RowUnits.saysSomething(row) || RowUnits.dated(row) || !drafts.tell(task.number())) {
      add(row, task);
    }
  }

  private void add(FormRow row, Task task) {
    String of = units.of(row, task);
    if (of.isEmpty()) {
      if (!row.unfilled()) {
        told.nobodys(row, task);
      }
      return;
    }
    boolean own = reader.responsible(of, task.number());
    if (own || RowUnits.saysSomething(row)) {
      drafts.add(task.number(), of, row);
    }
  }
}
