package org.zcwc.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  @Property(tries = 300)
  void everyDayReadsBackInEveryForm(@ForAll @IntRange(min = 0, max = 3650) int after) {
    LocalDate day = LocalDate.of(2020, 1, 1).plusDays(after);
    for (String form : List.of("%d-%02d-%02d", "%d/%d/%d", "%d.%d.%d", "%d年%d月%d日", "%d%02d%02d")) {
      String text =
          String.format(Locale.ROOT, form, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
      assertThat(Dates.date(text)).as(text).contains(day);
      assertThat(Dates.date("于" + text + "报送")).as(text).contains(day);
    }
  }

  @Property
  void anyTextIsReadWithoutFailing(@ForAll String text) {
    assertThat(Dates.date(text)).isNotNull();
    assertThat(Quarters.find(text)).isNotNull();
    assertThat(Quarters.quarter(text)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023Q3|2023|3",
        "2023-Q3|2023|3",
        "2023q3.xlsx|2023|3",
        "2023年Q3|2023|3",
        "2023年第三季度|2023|3",
        "2023年3季度|2023|3",
        "2023年三季度|2023|3",
        "2023年度第3季度进展|2023|3",
        "2023年前三季度|2023|3",
        "2023年1-9月|2023|3",
        "截至2023年9月底|2023|3",
        "2023年上半年|2023|2",
        "２０２３年第四季度|2023|4",
        "二〇二三年第一季度|2023|1",
        "2023年4-6月|2023|2",
        "截止到2023年12月31日|2023|4",
      })
  void aQuarterIsFound(String text, int year, int quarter) {
    assertThat(Quarters.find(text)).contains(new YearQuarter(year, quarter));
  }

  @ParameterizedTest
  @CsvSource({"2023年", "第五季度", "2023Q5", "三季度", "川政办字〔2023〕24号", "2023年8月"})
  void whatNamesNoQuarterOfAYearIsNone(String text) {
    assertThat(Quarters.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"三季度,3", "第四季度,4", "2季度,2", "Q1,1"})
  void aQuarterWithoutAYear(String text, int quarter) {
    assertThat(Quarters.quarter(text)).contains(quarter);
  }

  @ParameterizedTest
  @CsvSource({"2023-12-31,2023-12-31", "2024-02-29,2024-02-29", "+12023-12-31,+12023-12-31"})
  void aDayInIsoFormIsRead(String text, LocalDate day) {
    assertThat(Dates.iso(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-1-31",
    "2023-02-30",
    "2023/12/31",
    "2023-12/31",
    "2023-12-3a",
    "2023-12-311",
    "a023-12-31"
  })
  void whatIsNoDayInIsoFormIsRefused(String text) {
    assertThatThrownBy(() -> Dates.iso(text)).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "二〇二三年十二月三十一日|2023-12-31",
        "２０２３．１２．３１|2023-12-31",
        "2023－12－31|2023-12-31",
        "2023—12—31|2023-12-31",
        "2023–12–31|2023-12-31",
        "2023／12／31|2023-12-31",
        "2023年12月31号|2023-12-31",
      })
  void aDayIsReadInWideDigitsMarksAndNumerals(String text, LocalDate day) {
    assertThat(Dates.date(text)).contains(day);
  }

  @ParameterizedTest
  @CsvSource({"二三四", "12023-12-31", "2023-12-311", "2023年13月1日", "20231301", "120231231"})
  void whatIsNoDayIsNone(String text) {
    assertThat(Dates.date(text)).isEmpty();
  }
}
