package org.zcwc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zcwc.message.Messages;
import org.zcwc.model.look.Look;
import org.zcwc.model.programme.Language;
import org.zcwc.model.programme.Task;
import org.zcwc.model.report.Light;
import org.zcwc.model.report.Table;
import org.zcwc.model.report.TaskReport;

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
}
