package org.zcwc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zcwc.text.DeadlineReading.Day;
import org.zcwc.text.DeadlineReading.None;
import org.zcwc.text.DeadlineReading.Why;

class DeadlinesTest {

  /** \n stands for a line break, of which the table has none. */
  private static DeadlineReading read(String text) {
    return Deadlines.read(text.replace("\\n", "\n"), 2023);
  }

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
        "2023年12月31 日前完成|2023-12-31",
        "2023年12月31日（已完成）|2023-12-31",
        "2023年12月31日（星期日）24:00前|2023-12-31",
        "2023，12，31|2023-12-31",
        "2023、12、31|2023-12-31",
        "2023 12 31|2023-12-31",
        "23.12.31|2023-12-31",
        "23年12月|2023-12-31",
        "2023年12月31|2023-12-31",
        "2023-12月|2023-12-31",
        "2023年12-31|2023-12-31",
        "12.31|2023-12-31",
        "12/31|2023-12-31",
        "12-31|2023-12-31",
        "12.31前|2023-12-31",
        "12.3日前|2023-12-03",
        "12/31/2023|2023-12-31",
        "31/12/2023|2023-12-31",
        "12/12/2023|2023-12-12",
        "2023年12月|2023-12-31",
        "2023年12月底|2023-12-31",
        "2023年12月份|2023-12-31",
        "2023年2月|2023-02-28",
        "2024年2月底|2024-02-29",
        "12月底前|2023-12-31",
        "12月底前完成|2023-12-31",
        "12月31日前|2023-12-31",
        "12月31号之前|2023-12-31",
        "截至12月31日|2023-12-31",
        "11月上旬|2023-11-10",
        "11月中旬前|2023-11-20",
        "12月中旬|2023-12-20",
        "12月下旬|2023-12-31",
        "年底前|2023-12-31",
        "年底|2023-12-31",
        "年内|2023-12-31",
        "全年|2023-12-31",
        "2023全年|2023-12-31",
        "2023年度|2023-12-31",
        "今年底|2023-12-31",
        "今年年底|2023-12-31",
        "2023年年底前|2023-12-31",
        "2023年底前|2023-12-31",
        "2024年底前|2024-12-31",
        "明年3月|2024-03-31",
        "明年6月底前|2024-06-30",
        "次年1月|2024-01-31",
        "2023年|2023-12-31",
        "2023年上半年|2023-06-30",
        "下半年|2023-12-31",
        "年中|2023-06-30",
        "二〇二三年十二月底|2023-12-31",
        "二○二三年十二月三十一日|2023-12-31",
        "二〇二三年十二月三十一日|2023-12-31",
        "２０２３年１２月３１日|2023-12-31",
        "2023年12⽉|2023-12-31",
        "2023年第三季度末|2023-09-30",
        "2023年第四季度|2023-12-31",
        "四季度末|2023-12-31",
        "第三季度末|2023-09-30",
        "三季度|2023-09-30",
        "2023Q4|2023-12-31",
        "2023-Q4|2023-12-31",
        "2023年Q4|2023-12-31",
        "2023年12月底前完成|2023-12-31",
        "力争2023年12月底前完成|2023-12-31",
        "2023-12|2023-12-31",
        "2023/12|2023-12-31",
        "2023.12|2023-12-31",
        "2023.10|2023-10-31",
        "202312|2023-12-31",
        "6月30日|2023-06-30",
        // a span: its end counts
        "2023年9月—12月|2023-12-31",
        "2023年1月-12月|2023-12-31",
        "2023年1-12月|2023-12-31",
        "1—12月|2023-12-31",
        "7至12月|2023-12-31",
        "2024年1月-3月|2024-03-31",
        "2023年10月至2024年3月|2024-03-31",
        "2023年10月至次年3月|2024-03-31",
        "2023-9-30至2023-12-31|2023-12-31",
        "2023-09-30-2023-12-31|2023-12-31",
        "2023.1-2023.12|2023-12-31",
        "2023.10-12|2023-12-31",
        "2023.10.1-12.31|2023-12-31",
        "20230101-20231231|2023-12-31",
        "2023年10月1日至15日|2023-10-15",
        "2023年10月1日-12月31日|2023-12-31",
        "2023年3月起至12月底|2023-12-31",
        "2023-2024年|2024-12-31",
        "三、四季度|2023-12-31",
        "1-4季度|2023-12-31",
        "2023年9～12月|2023-12-31",
        // what is done, what had been reached and what was moved is no deadline
        "9月底已完成，12月底前验收|2023-12-31",
        "12月31日前（9月30日已完成80%）|2023-12-31",
        "2023年12月底，截至9月30日完成80%|2023-12-31",
        "2023年9月启动，12月完成|2023-12-31",
        "原定9月30日，延期至12月31日|2023-12-31",
        "由2023年12月31日调整为2023年11月30日|2023-11-30",
        "10月底前完成设计，12月底前建成|2023-12-31",
        "12月底前完成，长期坚持|2023-12-31",
        "2023年\\n12月31日|2023-12-31",
        "2023-12-31\\n2023年12月31日|2023-12-31",
        "12月31日（2023年）|2023-12-31",
      })
  void theDayThatItMeans(String text, String day) {
    assertThat(read(text)).isEqualTo(new Day(LocalDate.parse(day)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "已完成|NO_DATE",
        "无|NO_DATE",
        "''|NO_DATE",
        "86%|NO_DATE",
        "82.66%|NO_DATE",
        "10|NO_DATE",
        "86场|NO_DATE",
        "12个月|NO_DATE",
        "1.2万|NO_DATE",
        "长期|OPEN_ENDED",
        "长期坚持|OPEN_ENDED",
        "持续推进|OPEN_ENDED",
        "按季度|OPEN_ENDED",
        "每季度末|OPEN_ENDED",
        "每月25日前|OPEN_ENDED",
        "常年开展|OPEN_ENDED",
        "本季度末|UNCLEAR",
        "月底前|UNCLEAR",
        "12月前|UNCLEAR",
        "2024年前|UNCLEAR",
        "四季度前|UNCLEAR",
        "12月初|UNCLEAR",
        "12月中|UNCLEAR",
        "年初|UNCLEAR",
        "12.3|UNCLEAR",
        "2023.1|UNCLEAR",
        "9-12|UNCLEAR",
        "12/11/2023|UNCLEAR",
        "自2023年9月起|START_ONLY",
        "2023年9月开始|START_ONLY",
        "2023-02-30|NO_SUCH_DAY",
        "2023年13月|NO_SUCH_DAY",
        "2023-13-01|NO_SUCH_DAY",
        "20230230|NO_SUCH_DAY",
        "2月30日|NO_SUCH_DAY",
        "9月31日|NO_SUCH_DAY",
        "2023-9-30\\n2023-12-31|SEVERAL",
        "9月30日前完成，12月31日前完成|SEVERAL",
        "9月、12月|SEVERAL",
        "10月-3月|UNCLEAR",
        "某某局：10月底；某某会：12月底|SEVERAL",
        "12月底前验收，10月底前建成|SEVERAL",
      })
  void noneWhereItIsNotCertain(String text, Why why) {
    assertThat(read(text)).isEqualTo(new None(why));
  }

  @Property(tries = 300)
  void everyDayReadsBackInEveryForm(@ForAll @IntRange(min = 0, max = 3650) int after) {
    LocalDate day = LocalDate.of(2020, 1, 1).plusDays(after);
    for (String form : List.of("%d-%02d-%02d", "%d/%d/%d", "%d.%d.%d", "%d年%d月%d日", "%d%02d%02d")) {
      String text =
          String.format(Locale.ROOT, form, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
      assertThat(Deadlines.read(text + "前", 1999)).as(text).isEqualTo(new Day(day));
      assertThat(Deadlines.read("2019年1月至" + text, 1999)).as(text).isEqualTo(new Day(day));
    }
  }

  @Property
  void anyTextIsReadWithoutFailing(@ForAll String text) {
    assertThat(Deadlines.read(text, 2023)).isNotNull();
  }
}
