package org.zcwc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "16532人|16532|人|false",
        "16532|16532||false",
        "３３２．６４万元|332.64|万元|false",
        "3,326,400元|3326400|元|false",
        "两百余人|200|人|true",
        "近1.5万人|15000|人|true",
        "超1.6万人|16000|人|true",
        "86场次|86|场次|false",
        "约 86 场|86|场|true",
        "200多名|200|名|true",
        "三十余万元|300000|元|true",
        "10个月|10|个月|false",
      })
  void aCellHoldsOneQuantity(String cell, BigDecimal value, String unit, boolean approximate) {
    assertThat(Quantities.single(Folding.fold(cell)))
        .hasValueSatisfying(
            q -> {
              BigDecimal got =
                  Quantities.convert(q.value(), q.measureUnit(), unit == null ? "" : unit)
                      .orElseThrow();
              assertThat(got).isEqualByComparingTo(value);
              assertThat(q.approximate()).isEqualTo(approximate);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "无", "约", "近 ", "同上", "/", "3-5场", "16532人、86场", "完成86场", "86%", "第86场"})
  void aCellWithMoreOrLessIsNone(String cell) {
    assertThat(Quantities.single(cell)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "332.64,万元,元,3326400",
    "3326400,元,万元,332.64",
    "1.2,亿元,万元,12000",
    "86,场,场次,86",
    "5,名,人,5",
    "5,位,人,5",
    "8,处,个,8",
    "8,所,家,8",
    "2.6,万亩,亩,26000",
    "7,千米,公里,7",
    "33600,米,公里,33.6",
  })
  void likeUnitsConvert(BigDecimal value, String from, String to, BigDecimal expected) {
    assertThat(Quantities.convert(value, from, to))
        .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(expected));
  }

  @ParameterizedTest
  @CsvSource({"人,人次", "万元,人", "场,期", "户,人", "个月,个", "对,人", "例,人"})
  void unlikeUnitsDoNot(String from, String to) {
    assertThat(Quantities.convert(BigDecimal.ONE, from, to)).isEmpty();
    assertThat(Quantities.convert(BigDecimal.ONE, to, from)).isEmpty();
  }

  @Property
  void whatIsFoundStandsInTheTextInOrder(@ForAll String text) {
    int last = 0;
    for (Quantity quantity : Quantities.scan("共" + text + "16532人" + text)) {
      assertThat(quantity.start()).isGreaterThanOrEqualTo(last);
      assertThat(quantity.end()).isGreaterThan(quantity.start());
      last = quantity.end();
    }
  }
}
