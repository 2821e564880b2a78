package org.zcwc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-12-31|2023-12-31",
        "2023/12/31|2023-12-31",
        "2023.12.31|2023-12-31",
        "20231231|2023-12-31",
        "2023年12月31日|2023-12-31",
        "2023年 12 月 31 日|2023-12-31",
        "2023年12月|2023-12-31",
        "2023年12月底|2023-12-31",
        "2023年2月|2023-02-28",
        "2024年2月底|2024-02-29",
        "12月底前|2023-12-31",
        "12月底前完成|2023-12-31",
        "12月31日前|2023-12-31",
        "11月上旬|2023-11-10",
        "11月中旬前|2023-11-20",
        "年底前|2023-12-31",
        "年底|2023-12-31",
        "年内|2023-12-31",
        "二〇二三年十二月底|2023-12-31",
        "二○二三年十二月三十一日|2023-12-31",
        "2023年底|2023-12-31",
        "2024年底前|2024-12-31",
        "2023年第三季度末|2023-09-30",
        "第三季度末|2023-09-30",
        "三季度|2023-09-30",
        "6月30日|2023-06-30",
        "2023年12月底前完成|2023-12-31",
        "２０２３年１２月３１日|2023-12-31",
        "2023-12|2023-12-31",
        "2023.12|2023-12-31",
        "2023年|2023-12-31",
        "2023年上半年|2023-06-30",
        "2023-02-30|",
        "2023年13月|",
        "2023-13-01|",
        "20230230|",
        "2月30日|",
        "长期|",
        "已完成|",
        "无|",
        "''|",
        "86%|",
        "10|",
        "86场|",
      })
  void aDeadlineIsTheDayItMeans(String text, String day) {
    assertThat(Dates.deadline(text, 2023))
        .isEqualTo(Optional.ofNullable(day).map(LocalDate::parse));
  }

  @Property(tries = 300)
  void everyDayReadsBackInEveryForm(@ForAll @IntRange(min = 0, max = 3650) int after) {
    LocalDate day = LocalDate.of(2020, 1, 1).plusDays(after);
    for (String form : List.of("%d-%02d-%02d", "%d/%d/%d", "%d.%d.%d", "%d年%d月%d日", "%d%02d%02d")) {
      String text =
          String.format(Locale.ROOT, form, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
      assertThat(Dates.date(text)).as(text).contains(day);
      assertThat(Dates.deadline(text + "前", 1999)).as(text).contains(day);
      assertThat(Dates.date("于" + text + "报送")).as(text).contains(day);
    }
  }

  @Property
  void anyTextIsReadWithoutFailing(@ForAll String text) {
    assertThat(Dates.deadline(text, 2023)).isNotNull();
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
}
