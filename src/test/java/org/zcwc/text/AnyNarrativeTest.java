package org.zcwc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a paragraph holds, and however long it is, it is read, and a quote stands in it. */
class AnyNarrativeTest {

  private static final int YEAR = 2023;

  @Property(tries = 300)
  void anyTextIsReadWithoutFailing(@ForAll String text) {
    Sought sought = new Sought("a", "招聘会", List.of("招聘会"), "场", Optional.of(BigDecimal.TEN));
    assertThat(new NarrativeReader(List.of(sought)).read("招聘会" + text + "5场", YEAR, 3))
        .containsOnlyKeys("a");
  }

  @Property(tries = 1000)
  void anyOrderOfItsWordsIsReadWithAQuoteThatStandsThere(@ForAll("shuffled") String text) {
    Sought fair = new Sought("a", "线上线下招聘会", List.of("招聘会"), "场", Optional.of(BigDecimal.TEN));
    Sought women = new Sought("b", "妇女培训", List.of("技能培训"), "人", Optional.empty());
    new NarrativeReader(List.of(fair, women))
        .read(text, YEAR, 3)
        .values()
        .forEach(
            reading -> {
              if (reading instanceof Reading.Found found) {
                assertThat(text.substring(found.start(), found.end())).isEqualTo(found.quote());
              }
            });
  }

  @Provide
  Arbitrary<String> shuffled() {
    return Arbitraries.of(
            "招聘会",
            "“",
            "”",
            "技能培训",
            "86场",
            "16532人",
            "累计",
            "计划",
            "其中",
            "，",
            "。",
            "、",
            "（",
            "）",
            "：",
            "\n",
            "截至9月底",
            "三季度",
            "同比增长",
            "分别",
            "完成",
            "任务",
            "已",
            "3-5场",
            "82.66%",
            "第3场",
            "线上",
            "/",
            "全市",
            "昆仑镇",
            "下一步",
            "未",
            "的",
            "去年",
            "\uD83D",
            "１，２３４场",
            "第",
            "百",
            "万",
            "２０２３年",
            "13月",
            "999999999999999999999999999场",
            "下半年",
            "目标",
            "年初",
            "截至",
            "达到",
            "新增",
            "2处",
            "不")
        .list()
        .ofMaxSize(30)
        .map(words -> String.join("", words));
  }

  /** A paragraph as long as a book is read too: were any step quadratic, this would not end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "招聘会86场",
        "招聘会86场，",
        "招聘会、",
        "86场、",
        "计划",
        "累计86场。",
        "分别",
        "（",
        "9月",
        "1",
        "一",
        "招聘会",
        "的",
        "“",
        "1-9月",
        "第三季度",
        "昆仑镇",
        "完成任务",
        "，",
        "\n",
        "截至2023年",
        "十",
        "1,",
        "两癌检查分别86场、",
        "建",
        "。目前"
      })
  void aVeryLongParagraphIsRead(String piece) {
    String text = "招聘会" + piece.repeat(100_000 / piece.length());
    Sought fair = new Sought("a", "线上线下招聘会", List.of("招聘会"), "场", Optional.of(BigDecimal.TEN));
    assertThat(new NarrativeReader(List.of(fair)).read(text, YEAR, 3)).containsOnlyKeys("a");
    assertThat(
            new MilestoneReader(
                    "招聘会", List.of("招聘会"), List.of(), List.of(new StageWords("建", List.of("建"))))
                .read(text, YEAR, 3))
        .isNotNull();
  }
}
