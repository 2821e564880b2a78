package org.zcwc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zcwc.message.Messages;
import org.zcwc.model.finding.Source;
import org.zcwc.model.look.Look;
import org.zcwc.model.programme.Language;
import org.zcwc.model.programme.Task;
import org.zcwc.model.report.Light;
import org.zcwc.model.report.Table;
import org.zcwc.model.report.TaskReport;
import org.zcwc.model.submission.Entry;
import org.zcwc.model.submission.Reported;

class FormTableTest {

  /** The upright page's text area and what a cell keeps free beside its text, in points. */
  private static final double UPRIGHT = 442;

  private static final double FREE = 6;

  /** Found on a form of 200 tasks: 53 stood as 5 over 3. */
  @ParameterizedTest
  @ValueSource(ints = {8, 53, 200, 9999})
  void aTasksNumberFitsItsColumnOnAnUprightPage(int number) {
    Task task = new Task(number, "实事", List.of("甲局"), "甲局", LocalDate.of(2023, 12, 31), List.of());
    Table form =
        FormTable.of(
            List.of(new TaskReport(task, Light.GREEN, List.of(), List.of(), List.of())),
            Look.OFFICIAL,
            Messages.of(Language.ZH));
    double shares = form.columns().stream().mapToInt(Table.Column::share).sum();
    double width = form.columns().get(0).share() / shares * UPRIGHT - FREE;
    double digit = 0.56 * Look.OFFICIAL.sizes().body();
    assertThat(width).isGreaterThan(digit * Integer.toString(number).length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-12-31                |                           | 2023年12月31日
          2023年12月底前            | 2023.12.31                | 2023年12月31日
          2023-12-31                | 2023年12月底，视资金情况  | 2023-12-31/2023年12月底，视资金情况
          2023年11月30日            | 2023年12月底              | 甲局：2023年11月30日/乙局：2023年12月底
          """)
  void oneDayWrittenInSeveralWaysStandsOnceAsOfficialPapersWriteIt(
      String one, String other, String shown) {
    LocalDate last = LocalDate.of(2023, 12, 31);
    Task task = new Task(1, "实事", List.of("甲局", "乙局"), "甲局", last, List.of());
    List<Entry> entries =
        List.of(
            entry("甲局", one, one.contains("11月") ? LocalDate.of(2023, 11, 30) : last),
            entry("乙局", other == null ? "" : other, last));
    Table form =
        FormTable.of(
            List.of(new TaskReport(task, Light.GREEN, entries, List.of(), List.of())),
            Look.OFFICIAL,
            Messages.of(Language.ZH));
    assertThat(form.rows().get(0).get(4).text()).isEqualTo(shown.replace('/', '\n'));
  }

  private static Entry entry(String unit, String deadline, LocalDate day) {
    Source source = new Source.SheetCell("报表.xlsx", "表", 4, 5);
    Reported<LocalDate> given =
        deadline.isEmpty()
            ? new Reported.Blank<>(source)
            : new Reported.Given<>(day, deadline, source);
    return new Entry(1, unit, new Reported.Given<>("进展", "进展", source), given, Map.of(), List.of());
  }
}
