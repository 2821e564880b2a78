package org.zcwc.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskNamesTest {

  private final TaskNames tasks = FormReaderTest.reader().tasks();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1;1", "1.;1", "1、;1", "１;1", "1.0;1", "一;1", "一、;1", "（一）;1", "(1);1", "第一项;1", "第1件;1",
        "实事1;1", "实事一;1", "第一件实事;1", "十二;12", "1 ;1"
      })
  void aNumberHoweverWritten(String cell, int number) {
    assertThat(RowNumbers.number(cell)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1.5", "1-2", "甲", "0", "-1", "2023年第三季度", "1000000"})
  void whatIsNoNumber(String cell) {
    assertThat(RowNumbers.number(cell)).matches(n -> n.isEmpty() || n.get() == 1, cell);
    assertThat(cell.equals("-1") || RowNumbers.number(cell).isEmpty()).as(cell).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "免费实施孕前优生健康和“两癌”检查;1",
        "免费实施孕前优生健康和两癌检查;1",
        "免费实施孕前优生健康和\"两癌\"检查;1",
        "1.免费实施孕前优生健康和“两癌”检查;1",
        "孕前优生健康和“两癌”检查;1",
        "文化品质提升行动;2",
        "优质教育资源扩增赋能;3",
        "儿童友好城市建设;4",
        "实施心里健康辅导行动;5",
        "巾帼就业创业;6",
        "残疾儿童康复训练救助;7",
        "特殊困难儿童关爱;8",
        "实施特殊困难儿童关爱行动：为孤儿发放生活费;8",
      })
  void aNameShortenedOrMisspelt(String name, int task) {
    assertThat(tasks.match("", name, Set.of()))
        .isInstanceOfSatisfying(
            TaskNames.Match.Plain.class, m -> assertThat(m.task().number()).isEqualTo(task));
  }

  @ParameterizedTest
  @ValueSource(strings = {"儿童", "其他工作", "实施行动", "安全生产", "乡村振兴行动", "老年人关爱服务"})
  void neverAWrongTask(String name) {
    assertThat(tasks.match("", name, Set.of())).isNotInstanceOf(TaskNames.Match.Plain.class);
  }

  @ParameterizedTest
  @CsvSource({"实事三, 3", "一、免费实施孕前优生健康和“两癌”检查, 1", "（五）心理健康辅导, 5", "8.特殊困难儿童关爱行动进展情况, 8"})
  void aTitleThatGivesTheTask(String title, int task) {
    assertThat(tasks.titled(title)).hasValueSatisfying(t -> assertThat(t.number()).isEqualTo(task));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023年为全区妇女儿童办实事工作进展情况报表", "第三季度", "Sheet1", "1", "一、主要工作", "附件1"})
  void aTitleThatGivesNone(String title) {
    assertThat(tasks.titled(title)).isEmpty();
  }
}
