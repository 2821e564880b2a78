package org.zcwc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          累计举办招聘会41场，占全年任务100场的51%，发布岗位1.26万个 | 51% of 100场: 41场
          线上20场、线下21场，占全年100场的41% | 41% of 100场: 20场 21场
          累计检查9850人，占全年20000人任务的49.25% | 49.25% of 20000人: 9850人
          累计检查16532人，占全年任务的82.66% | 82.66%: 16532人
          累计检查1.65万人，完成率82.5% | 82.5%: 1.65万人
          累计检查16532人，随访完成率100% | ''
          检查16532人，完成全年任务的80%以上 | ''
          检查16532人，完成全年任务的近83% | ''
          新增5213人，再就业1860人，分别完成年度任务的86.9%、93% | ''
          检查16532人，同比增长12% | ''
          资金支付率达到72.9% | ''
          占全年任务的51% | ''
          累计检查16532人，占全年任务的82.66％ | 82.66%: 16532人
          惠及120人，其中妇女96人，占80% | 80%: 120人 96人
          共惠及120人，妇女96人，占80% | ''
          35-64岁妇女完成率82.5% | ''
          9月完成率82.5% | ''
          截至9月30日累计41场。占全年任务100场的51% | 51% of 100场:
          """)
  void readsSharesOfAWholeWithTheFiguresOfTheirSentence(String text, String expected) {
    assertThat(
            ShareReader.read(text).stream()
                .map(
                    s ->
                        s.percent().toPlainString()
                            + "%"
                            + s.whole().map(w -> " of " + w.quote()).orElse("")
                            + ":"
                            + s.figures().stream()
                                .filter(f -> !s.whole().equals(Optional.of(f)))
                                .map(f -> " " + f.quote())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "累计41场，占全年任务100场的41%, true",
    "累计41场，占全年任务100场的51%, false",
    "累计2场，占全年任务3场的66%, true",
    "累计2场，占全年任务3场的67%, true",
    "累计2场，占全年任务3场的68%, false",
    "累计2场，占全年任务3场的66.6%, true",
    "累计2场，占全年任务3场的66.5%, false",
    "累计1.65万人，占全年任务2万人的82.66%, true",
    "累计16500人，占全年任务20000人的82.66%, false",
    "累计1.65万人，占全年任务2万人的85%, true",
    "累计1.65万人，占全年任务20000人的82.6%, true",
    "累计1.65万人，占全年任务20000人的81.8%, false",
    "累计86.5公里，占全年任务120公里的72%, true",
    "发放0.033亿元，占全年任务0.044亿元的75%, true",
    "发放0.033亿元，占全年任务0.044亿元的81%, false",
    "累计41场，占全年任务0场的41%, false"
  })
  void aShareFitsWithinOneUnitOfItsLastDigit(String text, boolean fits) {
    ShareReader.Share share = ShareReader.read(text).get(0);
    assertThat(share.fits(share.figures().get(0), share.whole().orElseThrow())).isEqualTo(fits);
  }
}
