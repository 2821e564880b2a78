package org.zcwc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayoutReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          为78人按1364元/月/人发放3个月生活费31.92万元。 | 319176 fits
          为78人按1364元/月/人发放3个月生活费31.91万元。 | 319176 fits
          为78人按1364元/月/人发放3个月生活费39.12万元。 | 319176 not
          为198人按15000元/人拨付补助资金297万元 | 2970000 fits
          为198人按15000元/人拨付补助资金279万元 | 2970000 not
          为78人按1364元/月/人发放生活费39.12万元 | ''
          为近80人按1364元/月/人发放3个月生活费39.12万元 | ''
          为78人按1364元/月/人发放3个月，首批拨付10万元 | ''
          为78人按1364元/月/人发放3个月、4个月生活费39.12万元 | ''
          为78人、120人按1364元/月/人发放3个月生活费39.12万元 | ''
          为78人按1364元/人发放3个月生活费10.64万元 | ''
          为78人按近1364元/月/人发放3个月生活费31.92万元 | ''
          为78人按1364元/月/人发放3个月生活费约31.92万元 | ''
          78人1364元/月/人，3个月生活费31.92万元，已付 | ''
          为78人按1364元/月/人发放3个月救助资金31.93万元 | 319176 not
          预算为78人按1364元/月/人发放3个月生活费39.12万元 | ''
          为78人按1364元/月/人标准发放3个月。发放生活费39.12万元 | ''
          """)
  void readsPaymentsToldWholeInOneSentence(String text, String expected) {
    assertThat(
            PayoutReader.read(text).stream()
                .map(p -> p.product().toPlainString() + (p.fits() ? " fits" : " not"))
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }
}
