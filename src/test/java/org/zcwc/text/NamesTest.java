package org.zcwc.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“两癌”检查|\"两癌\"检查",
        "‘两癌’检查|「两癌」检查",
        "区 妇 联|区妇联",
        "区\u200B妇\uFEFF联\u00A0|区妇联",
        "ＡＢ１２（试）|ab12(试)",
        "2023—2024|2023-2024",
        "进展情况：|进展情况:",
        "a\u200B\u0308|\u00E4",
      })
  void namesThatOnlyLookDifferentAreOne(String one, String other) {
    assertThat(Names.normal(one)).isEqualTo(Names.normal(other));
    assertThat(Names.closeness(one, other)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "区妇联,区妇女联合会,区财政局",
    "区教体局,区教育和体育局,区卫健局",
    "实施心理健康辅导行动,实施心里健康辅导行动,实施儿童友好城市建设行动",
    "实施残疾儿童康复训练救助项目,残疾儿童康复训练救助,实施特殊困难儿童关爱行动",
    "开展基层文化品质提升行动,开展基层文化品质提升活动,实施优质教育资源扩增赋能行动",
  })
  void aShortenedOrMisspeltNameIsNearerThanAnother(String name, String near, String far) {
    assertThat(Names.closeness(name, near)).isGreaterThan(0.6);
    assertThat(Names.closeness(name, near)).isGreaterThan(Names.closeness(name, far) + 0.15);
  }

  /** Common text takes a short way, which a sign that is not common bars. */
  @Property
  void theShortWayLeadsToTheSameForm(
      @ForAll
          @Chars({'，', '。', '“', '’', '—', '：', '（', 'Ａ', 'z', 'Z', '～', '＇', '　', '《', '】', '区'})
          String name) {
    assertThat(Names.normal(name)).isEqualTo(Names.normal(name + "\u2460").replaceAll("1$", ""));
  }

  @Property
  void closenessIsAShareAndTheSameBothWays(@ForAll String one, @ForAll String other) {
    double close = Names.closeness(one, other);
    assertThat(close).isBetween(0.0, 1.0).isEqualTo(Names.closeness(other, one));
    assertThat(Names.closeness(one, one)).isEqualTo(1);
    assertThat(Names.normal(Names.normal(one))).isEqualTo(Names.normal(one));
  }
}
