package org.zcwc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "16532|16532",
        "16,532|16532",
        "16 532|16532",
        "１６５３２|16532",
        "１６，５３２|16532",
        "1.65万|16500",
        "1万6千5百|16500",
        "一万六千五百三十二|16532",
        "壹万陆仟伍佰叁拾贰|16532",
        "八十六|86",
        "十二|12",
        "两百|200",
        "两千零六|2006",
        "一万零五十|10050",
        "一万五|15000",
        "三百二|320",
        "二〇二三|2023",
        "三百四十二点五万|3425000",
        "3.2亿|320000000",
        "一亿二千万|120000000",
        "百分|-",
        "0|0",
        "零|0",
        "007|7",
      })
  void aNumberIsRead(String written, String value) {
    Optional<BigDecimal> expected =
        value.equals("-") ? Optional.empty() : Optional.of(new BigDecimal(value));
    assertThat(ChineseNumber.parse(written).map(BigDecimal::stripTrailingZeros))
        .isEqualTo(expected.map(BigDecimal::stripTrailingZeros));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "人", "16532人", "1,65", "1.2.3", "十六五", "百", "万", "12-15", "1,6532", "约100", "一二百"
      })
  void whatIsNotOneNumberIsNone(String written) {
    assertThat(ChineseNumber.parse(written)).isEmpty();
  }

  @Property
  void everyWayOfWritingReadsBack(@ForAll @LongRange(min = 0, max = 999_999_999) long number) {
    for (String written : Written.allWays(number)) {
      assertThat(ChineseNumber.parse(written))
          .as(written)
          .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(BigDecimal.valueOf(number)));
    }
  }

  @Property
  void aNumberInASentenceIsReadWithItsWords(
      @ForAll @LongRange(min = 2, max = 9_999_999) long number,
      @ForAll("sentences") String sentence) {
    Sought fair = new Sought("fair", "线上线下招聘会", List.of("招聘会"), "场", Optional.of(BigDecimal.TEN));
    for (String written : Written.allWays(number)) {
      String paragraph = sentence.replace("N", written);
      Map<String, Reading> readings = new NarrativeReader(List.of(fair)).read(paragraph, 2023, 3);
      assertThat(readings.get("fair")).as(paragraph).isInstanceOf(Reading.Found.class);
      Reading.Found found = (Reading.Found) readings.get("fair");
      assertThat(found.value()).as(paragraph).isEqualByComparingTo(BigDecimal.valueOf(number));
      assertThat(found.quote())
          .isEqualTo(paragraph.substring(found.start(), found.end()))
          .contains(written + "场");
    }
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(
        "截至9月底，累计举办线上线下招聘会N场。",
        "今年以来，全区已举办招聘会N场，提供就业岗位3.2万个。",
        "招聘会工作有序推进。截至目前，共举办N场，参会企业1200家。",
        "计划举办招聘会1场以上，现已举办招聘会N场。",
        "N场招聘会已顺利举办，联系电话000-0000000。",
        "今年工作进展：招聘会：N场。");
  }

  @Test
  void theTableOfSignsKnowsWhatANumberStartsWith() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      boolean number = (Signs.kind((char) c) & Signs.NUMBER) != 0;
      assertThat(number).as("%c", c).isEqualTo(ChineseNumber.starts((char) c));
    }
  }
}
