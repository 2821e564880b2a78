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
  @CsvSource(
      delimiter = '|',
      value = {
        "区妇联（盖章）|区妇联",
        "区 妇 联|区妇联",
        "区残联⏎2023年9月28日|区残联",
        "单位：区人社局（公章） 2023.9.28|区人社局",
        "共青团淄川区委员会二〇二三年九月二十八日|团区委",
      })
  void whoSigns(String written, String unit) {
    assertThat(units.signed(written.replace('⏎', '\n'))).contains(unit);
    assertThat(units.titled(written.replace('⏎', '\n'))).contains(unit);
  }

  @ParameterizedTest
  @CsvSource({"请区妇联签字", "区妇联、区残联", "2023年9月28日", "区妇联主席某某", "区妇联2023年"})
  void whatSignsNothing(String written) {
    assertThat(units.signed(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "区妇联2023年第三季度进展情况报表, 区妇联",
    "2023年第三季度淄川区妇联办实事情况, 区妇联",
    "2023年度区残联工作总结, 区残联",
  })
  void aTitleThatStartsWithAUnit(String title, String unit) {
    assertThat(units.titled(title)).contains(unit);
  }

  @ParameterizedTest
  @CsvSource({
    "关于报送区妇联进展情况的通知",
    "区妇联与区残联工作情况",
    "2023年为全区妇女儿童办实事工作进展情况报表",
    "区妇联发来通知",
    "张店区妇联工作情况",
  })
  void aTitleThatOnlyTellsOfAUnit(String title) {
    assertThat(units.titled(title)).isEmpty();
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
