package org.zcwc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardReaderTest {

  private static final List<Sought> ALL =
      List.of(
          sought("orphan", "元/月/人", "社会散居孤儿", "事实无人抚养儿童"),
          sought("hard", "元/月/人", "重点困境儿童"),
          sought("living", "元/人", "生活补助"),
          sought("months", "个月", "机构训练时间"));

  private static Sought sought(String id, String measureUnit, String... keywords) {
    return new Sought(
        id, id, List.of(keywords), measureUnit, Optional.of(BigDecimal.valueOf(1000)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          社会散居孤儿和事实无人抚养儿童145人，保障标准为1848元/月/人；重点困境儿童78人，保障标准为1346元/月/人。 | orphan 1848 of 145, hard 1346 of 78
          事实无人抚养儿童145人执行1848元/月/人标准，重点困境儿童78名执行１３６４元／月／人标准。 | orphan 1848 of 145, hard 1364 of 78
          为重点困境儿童每人每月发放1,346元 | hard 1346
          为78名重点困境儿童发放，每名儿童每月1346元 | hard 1346
          重点困境儿童每名儿童每月补助1346元 | hard 1346
          重点困境儿童保障标准为一千三百六十四元 | hard 1364
          重点困境儿童保障标准由1260元/月/人提高到1364元/月/人 | ''
          重点困境儿童、社会散居孤儿标准分别为1364元/月/人、1848元/月/人 | hard 1364, orphan 1848
          重点困境儿童、社会散居孤儿、集中养育孤儿标准分别为1364元/月/人、1848元/月/人、2350元/月/人 | ''
          重点困境儿童78人，集中养育孤儿标准2350元/月/人 | ''
          重点困境儿童78人，每人发放慰问金500元/人 | ''
          重点困境儿童。全年保障标准1346元/月/人 | ''
          重点困境儿童标准约1300元/月/人 | ''
          重点困境儿童保障标准每人每年16368元/人/年 | ''
          执行定点机构训练补助标准15000元/人、生活补助标准2500元/人 | living 2500
          生活补助按2500元/人执行 | living 2500
          每人发放生活补助1250元/人 | ''
          生活补助和训练补助标准合计17500元/人 | ''
          困难家庭生活补助标准188元/月 | ''
          机构训练时间累计8个月 | months 8
          机构训练时间不少于8个月 | months 8 at least
          机构训练时间10个月以上 | ''
          机构训练时间还差2个月 | ''
          """)
  void readsPaymentsByHeadAndDurations(String text, String expected) {
    assertThat(
            StandardReader.read(text, ALL).stream()
                .map(
                    s ->
                        s.id()
                            + " "
                            + s.value().toPlainString()
                            + (s.least() ? " at least" : "")
                            + s.people().map(p -> " of " + p).orElse(""))
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }
}
