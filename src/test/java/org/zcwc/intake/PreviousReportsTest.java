package org.zcwc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.programme.Period;
import org.zcwc.model.report.PreviousReport;
import org.zcwc.model.report.PreviousReport.Trend;

class PreviousReportsTest {

  private static final String REPORT =
      """
      {"schema": 1, "tool": {"name": "zcwc"}, "period": "2023Q2", "later": [{"x": [1]}],
       "tasks": [
         {"entries": [{"unit": "甲局", "measures": "开展\\n二", "extra": {"a": "b"}},
                      {"unit": "乙局", "measures": "", "source": {"file": "a"}}],
          "number": 1,
          "indicators": [{"id": "checks", "value": 16532.50, "rate": 0.8266, "pace": {"Q1": 1}},
                         {"id": "none", "value": null, "rate": null}]}],
       "trend": [{"period": "2023Q1", "indicator": "checks", "rate": 0.2},
                 {"period": "bad", "indicator": "checks", "rate": 0.2}],
       "findings": [{"rule": "x"}]}
      """;

  @TempDir Path folder;

  @Test
  void valuesTextsAndTheTrendAreRead() throws IOException {
    Files.writeString(folder.resolve("report.json"), REPORT);
    PreviousReport report = PreviousReports.read(folder).result().orElseThrow();
    assertThat(report.period()).isEqualTo(new Period(2023, 2));
    assertThat(report.values()).isEqualTo(Map.of("checks", new BigDecimal("16532.50")));
    assertThat(report.text(1, "甲局")).contains("开展\n二");
    assertThat(report.text(1, "乙局")).contains("");
    assertThat(report.text(2, "甲局")).isEmpty();
    assertThat(report.trend())
        .containsExactly(
            new Trend(new Period(2023, 1), "checks", new BigDecimal("0.2")),
            new Trend(new Period(2023, 2), "checks", new BigDecimal("0.8266")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"schema\": 2, \"period\": \"2023Q2\"}",
        "{\"schema\": 1, \"period\": \"2023Q5\"}",
        "{\"schema\": 1e99, \"period\": \"2023Q2\"}",
        "{\"schema\": 1, \"period\": \"2023Q2\", \"tasks\": [{\"number\": 1",
        "{\"schema\": 1, \"period\": \"2023Q2\"} trailing",
      })
  void whatIsNoReportIsAFinding(String json) throws IOException {
    Path file = Files.writeString(folder.resolve("r.json"), json);
    assertThat(PreviousReports.read(file).result()).isEmpty();
    assertThat(PreviousReports.read(file).findings())
        .extracting(Finding::variant)
        .containsExactly("previous");
  }

  @Test
  void noFileIsAFinding() {
    assertThat(PreviousReports.read(folder).result()).isEmpty();
  }
}
