package org.zcwc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          累计完成检查16,532人，占任务的82.660%。 | 完成检查16532人 占任务的82.66%
          累计完成检查 16532 人。 | 完成检查16532人
          累计完成检查 16532 次数 | 完成检查16532次
          累计完成检查１６５３２人 | 完成检查16532人
          共16532人 | ''
          累计完成检查16532 | ''
          城市书房建成1处，招聘会举办86场 | 书房建成1处 聘会举办86场
          """)
  void aNumberIsToldByTheWordsThatItStandsBetween(String text, String quotes) {
    assertThat(Places.in(text).stream().map(Places.Place::quote).collect(Collectors.joining(" ")))
        .isEqualTo(quotes);
  }

  @Test
  void whatStandsAtTheSamePlaceIsKeptInItsOrder() {
    assertThat(Places.numbers("三季度举办招聘会25场。四季度举办招聘会26场。"))
        .isEqualTo(Map.of("办招聘会#场", List.of("25", "26")));
  }

  @Test
  void aPlaceIsQuotedWithAnotherNumber() {
    assertThat(Places.in("累计完成检查16532人").get(0).quoteWith("15632")).isEqualTo("完成检查15632人");
  }
}
