package org.zcwc.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zcwc.form.FormSheet.FormTable;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Severity;
import org.zcwc.model.programme.Task;
import org.zcwc.text.Names;

/** Whose the tables and the rows of a file are. */
final class RowUnits {

  /** What people write into rows that are not theirs: 不涉及, 非我单位任务, 与本部门无关. */
  private static final Pattern NOT_MINE =
      Pattern.compile(
          "[/\\\\-]*|(我|本)?(单位|局|部门)?(无|不涉及|不适用|未涉及)(此|该|相关)?(项|内容|任务|工作|职责)*"
              + "|(非|不是|不属于?)(我|本)?(单位|局|部门|责任单位)?(的)?(任务|职责|工作|事项|责任单位)?(范围)?"
              + "|与(我|本)(单位|局|部门)无关");

  /** The header of a column that names who leads: 牵头单位. */
  private static final String LEAD = "牵头";

  private final FormReader reader;
  private final String fileUnit;
  private final TableUnits tableUnits;
  private final List<FormSheet> forms;
  private final List<Finding> findings;
  private FormTable table;

  /** Asked once a file, and only where a row names another unit. */
  private boolean leadsAsked;

  private boolean leads;

  /** The unit of the table being read: the file's, unless the table has a line of its own. */
  private String unit = "";

  /** Those of a file with these forms. */
  RowUnits(
      FormReader reader,
      String fileUnit,
      TableUnits tableUnits,
      List<FormSheet> forms,
      List<Finding> findings) {
    this.reader = reader;
    this.fileUnit = fileUnit;
    this.tableUnits = tableUnits;
    this.forms = forms;
    this.findings = findings;
  }

  /** The rows that come are this table's. */
  void open(FormSheet sheet, FormTable opened) {
    table = opened;
    unit = named(sheet);
  }

  /** The unit of the table being read, or empty. */
  String table() {
    return unit;
  }

  private String named(FormSheet sheet) {
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

  /**
   * The unit that a row is from: the table's, unless the row names another one alone. The form
   * comes with all responsible units filled in, so their whole list names nobody.
   */
  String of(FormRow row, Task task) {
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
    if (!another || table.unitsHeader().contains(LEAD)) {
      return unit;
    }
    if (!leadsAsked) {
      leads = leads();
      leadsAsked = true;
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

  /**
   * Whether the column of units may be that of the lead units: every row filled in names the one
   * that leads its task.
   */
  private boolean leads() {
    boolean others = false;
    List<FormRow> rows =
        forms.stream().flatMap(f -> f.tables().stream()).flatMap(t -> t.rows().stream()).toList();
    for (FormRow row : rows) {
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

  /** Whether a row that is not the unit's own tells more than that it is not. */
  static boolean saysSomething(FormRow row) {
    return Stream.concat(row.extra().stream().map(FormRow.Extra::text), row.measures().stream())
        .anyMatch(text -> !NOT_MINE.matcher(words(text)).matches());
  }

  /** Whether a row gives a deadline, and not 无. */
  static boolean dated(FormRow row) {
    return !row.deadline().blank() && !NOT_MINE.matcher(row.deadline().text().strip()).matches();
  }

  private static String words(Text text) {
    String normal = Names.normal(text.text());
    return normal.endsWith("。") || normal.endsWith(".")
        ? normal.substring(0, normal.length() - 1)
        : normal;
  }
}
