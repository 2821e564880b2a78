package org.zcwc.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zcwc.form.FormReader;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Outcome;
import org.zcwc.model.grid.Cell;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.grid.Grid;
import org.zcwc.model.grid.Locator;
import org.zcwc.model.programme.Period;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.report.PreviousReport;
import org.zcwc.model.report.PreviousReport.TaskUnit;
import org.zcwc.model.submission.Arrival;
import org.zcwc.model.submission.FileType;
import org.zcwc.model.submission.PdfPages;
import org.zcwc.model.submission.ReadFile;
import org.zcwc.model.submission.Seal;
import org.zcwc.model.submission.Submission;
import org.zcwc.report.Consolidation;

/** What came in a quarter, written a line a row, and what is found in it. */
final class Quarter {

  private final Programme programme;
  private Period period = new Period(2023, 3);
  private LocalDate asOf = LocalDate.of(2023, 10, 8);
  private Period before = new Period(2023, 2);
  private final Map<String, LocalDate> received = new HashMap<>();
  private final Map<String, List<List<Cell>>> sheets = new LinkedHashMap<>();
  private final Map<String, PdfPages> stamped = new LinkedHashMap<>();
  private final Map<String, BigDecimal> values = new HashMap<>();
  private final Map<TaskUnit, String> texts = new HashMap<>();

  Quarter(Programme programme) {
    this.programme = programme;
  }

  /** Adds what a line tells. */
  void add(String line) {
    if (line.startsWith("period ")) {
      period = period(line.split(" ", -1)[1]);
      asOf = LocalDate.parse(line.split(" ", -1)[2]);
      return;
    }
    int colon = line.indexOf(':');
    String[] who = line.substring(0, colon).split(" ", -1);
    String what = line.substring(colon + 1).strip();
    if (who[0].equals("before")) {
      before = who.length > 1 ? period(who[1]) : before;
      before(what);
    } else if (who.length > 1 && who[1].equals("pdf")) {
      Seal seal =
          switch (who.length < 3 ? "" : who[2]) {
            case "" -> Seal.RED_RING;
            case "grey" -> Seal.GREYSCALE;
            case "slow" -> Seal.NOT_SEEN;
            default -> Seal.NOT_FOUND;
          };
      stamped.put(who[0], new PdfPages(1, what.replace('⏎', '\n'), seal));
    } else if (who.length > 1 && who[1].equals("table")) {
      String[] cells = what.split("\\|", -1);
      List<List<Cell>> sheet = sheets.get(who[0]);
      sheet.add(row("序号", "指标", "目标值", "本期完成值"));
      sheet.add(row("1", cells[0], "", cells[1]));
    } else {
      if (who.length > 1) {
        received.put(who[0], LocalDate.parse(who[2]));
      }
      String[] cells = what.split("\\|", -1);
      sheets
          .computeIfAbsent(who[0], u -> new ArrayList<>(List.of(header())))
          .add(row(cells[0], "", "", cells[1], cells[2]));
    }
  }

  private void before(String what) {
    String[] words = what.split(" ", -1);
    if (words.length == 2) {
      values.put(words[0], new BigDecimal(words[1]));
    } else {
      texts.put(new TaskUnit(Integer.parseInt(words[0]), words[1]), words[2]);
    }
  }

  private static Period period(String text) {
    return new Period(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5)));
  }

  private static List<Cell> header() {
    return row("序号", "实事名称", "责任单位", "具体措施及任务进度情况", "完成时限");
  }

  private static List<Cell> row(String... cells) {
    List<Cell> row = new ArrayList<>();
    for (String cell : cells) {
      row.add(cell.isBlank() ? Cell.BLANK : Cell.text(cell.strip()));
    }
    return row;
  }

  /** Everything that the form and the checks find. */
  List<Finding> findings() {
    FormReader reader = new FormReader(programme, period);
    List<Finding> findings = new ArrayList<>();
    List<ReadFile> files = new ArrayList<>();
    sheets.forEach(
        (unit, rows) -> {
          Arrival arrival = arrival(unit, ".xlsx");
          Grid grid =
              new Grid(
                  new Locator.Sheet(arrival.path(), "报表"),
                  "报表",
                  false,
                  rows,
                  List.of(),
                  Set.of(),
                  Set.of());
          Contents contents = new Contents(List.of(grid), List.of());
          files.add(file(arrival, FileType.XLSX, reader.read(arrival, contents), findings));
        });
    stamped.forEach(
        (unit, pages) -> {
          Arrival arrival = arrival(unit, ".pdf");
          files.add(file(arrival, FileType.PDF, reader.stamped(arrival, pages), findings));
        });
    PreviousReport previous = new PreviousReport(before, values, texts, List.of());
    Consolidation.Result merged =
        Consolidation.of(programme, period, asOf, files, Optional.of(previous));
    findings.addAll(merged.findings());
    Checks.of(merged.body()).forEach(check -> findings.addAll(check.get()));
    return findings;
  }

  private static ReadFile file(
      Arrival arrival, FileType type, Outcome<Submission> read, List<Finding> findings) {
    findings.addAll(read.findings());
    return new ReadFile(arrival, type, arrival.path(), 1, read.result(), read.findings());
  }

  private Arrival arrival(String unit, String suffix) {
    return new Arrival(
        unit + suffix,
        received.getOrDefault(unit, period.end()),
        Arrival.Decision.NONE,
        "",
        Optional.empty(),
        () -> new byte[0]);
  }
}
