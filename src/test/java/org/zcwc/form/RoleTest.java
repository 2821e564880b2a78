package org.zcwc.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "序  号;NUMBER",
        "编号;NUMBER",
        "实事⏎名称;NAME",
        "项目名称;NAME",
        "责任（牵头）单位;UNITS",
        "牵头责任部门;UNITS",
        "具体措施及任务进度情况;MEASURES",
        "工作措施及进度;MEASURES",
        "三季度工作进展情况;MEASURES",
        "实事进展情况;MEASURES",
        "完成时限（年月）;DEADLINE",
        "完成时间;DEADLINE",
        "任务完成期限;DEADLINE",
      })
  void aHeaderInOtherWords(String header, Role role) {
    assertThat(Role.of(header.replace('⏎', '\n')))
        .hasValueSatisfying(m -> assertThat(m.role()).isEqualTo(role));
  }

  @ParameterizedTest
  @CsvSource({
    "责任单立, UNITS",
    "完成时现, DEADLINE",
    "任务进度情況, MEASURES",
    "实事名秤, NAME",
    "牵头单位门, UNITS",
  })
  void aMisspeltHeaderIsThatOfItsNearestWord(String header, Role role) {
    assertThat(Role.misspelt(header)).map(Role.Meaning::role).contains(role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "进渡",
        "序号码",
        "存在问题情况",
        "下一步工作进展情况",
        "预算资金",
        "联系人电话",
        "具体措施及任务进度情况，请各单位如实填写，不要漏填错填，谢谢配合支持理解"
      })
  void whatIsNearNoWordIsNotMisspelt(String header) {
    assertThat(Role.misspelt(header)).isEmpty();
  }

  @Test
  void thePlainerWordHasTheLowerRank() {
    assertThat(Role.of("序号").orElseThrow().exact()).isTrue();
    assertThat(Role.of("三季度工作进展情况").orElseThrow().exact()).isFalse();
    assertThat(Role.of("进展及存在问题").orElseThrow().rank())
        .isEqualTo(Role.Meaning.MIXED)
        .isGreaterThan(Role.of("三季度工作进展情况").orElseThrow().rank());
    assertThat(Role.of("目标任务").orElseThrow())
        .isEqualTo(new Role.Meaning(Role.NAME, Role.Meaning.MIXED));
    assertThat(Role.of("问题及进展")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "备注",
        "存在问题",
        "下一步工作措施",
        "联系人",
        "计量单位",
        "填报单位：",
        "预算",
        "实事（1）",
        "任务（一）",
        "我局按照工作进度要求，扎实推进各项实事，目前进展顺利，预计年底前完成。"
      })
  void aHeaderThatTheFormDoesNotHave(String header) {
    assertThat(Role.of(header)).isEmpty();
  }
}
