package org.zcwc.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNamesTest {

  private final UnitNames units = FormReaderTest.reader().units();

  @ParameterizedTest
  @CsvSource({
    "区卫健局, 区卫健局",
    "卫生健康局, 区卫健局",
    "淄川区卫生健康局, 区卫健局",
    "某市淄川区卫生健康局, 区卫健局",
    "区 卫 健 局（盖章）, 区卫健局",
    "区卫健局妇幼科, 区卫健局",
    "团区委, 团区委",
  })
  void aNameByAliasWithItsPlaceOrWithout(String written, String unit) {
    assertThat(units.named(written)).contains(unit);
  }

  @ParameterizedTest
  @CsvSource({
    "区卫建局, 区卫健局",
    "区健卫局, 区卫健局",
    "区财证局, 区财政局",
    "区财局, 区财政局",
    "区文化旅游发展局, 区文旅局",
    "淄川区教育与体育局, 区教体局",
  })
  void aSlipOfOneUnitsNameOnly(String written, String unit) {
    assertThat(units.named(written)).contains(unit);
  }

  @ParameterizedTest
  @CsvSource({"区审计局", "区政局", "区工商联", "区财政局、区卫健局", "双杨镇妇联", "张店区妇联", "某某局", "区", "妇"})
  void anotherOfficeIsNobodyOfOurs(String written) {
    assertThat(units.named(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "区妇联三季度报表(2).xlsx, 区妇联",
    "报送材料-卫生健康局, 区卫健局",
    "淄川区人力资源和社会保障局2023年三季度, 区人社局",
  })
  void theLongestNameInAFileName(String name, String unit) {
    assertThat(units.within(name)).contains(unit);
  }

  @ParameterizedTest
  @CsvSource({"区妇联转区科协报表", "三季度报表", "双杨镇妇联报表", "街道残联"})
  void noneOrTwoInAFileName(String name) {
    assertThat(units.within(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"区妇联、区财政局、区卫健局;区妇联 区财政局 区卫健局", "牵头：区妇联⏎配合：财政局，卫健委;区妇联 区财政局 区卫健局", "某某公司;''"})
  void allOfAList(String list, String expected) {
    assertThat(String.join(" ", units.all(list.replace('⏎', '\n')))).isEqualTo(expected);
  }
}
