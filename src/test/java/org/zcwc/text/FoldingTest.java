package org.zcwc.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folded text is as long as the text, each character at its place. */
class FoldingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "检查16532人，占82.66%。|检查16532人，占82.66%。",
        "１６，５３２人|16,532人",
        "０９|09",
        "检查１，乳腺癌|检查1，乳腺癌",
        "检查，１人|检查，1人",
        "８２．６６％|82.66%",
        "１／２|1/2",
        "1－9月，1—9月，1–9月，1～9月，1〜9月，1−9月|1-9月，1-9月，1-9月，1-9月，1-9月，1-9月",
        "(线上;线下):|（线上；线下）：",
        "二季度30场.下步|二季度30场。下步",
        "3.5万|3.5万",
        ".一龥.|.一龥。",
        "A.B|A.B",
        "甲\u3000乙\u00a0丙\t丁|甲 乙 丙 丁",
      })
  void fullWidthFormsAndMarksBecomeTheUsualOnes(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
  }

  @Test
  void theTableOfSignsKnowsWhatIsFolded() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String text = "甲" + (char) c;
      assertThat(Folding.fold(text)).as("%x", c).isEqualTo(Folding.fold("９" + text).substring(1));
    }
  }
}
