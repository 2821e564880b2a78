package org.zcwc.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.zcwc.text.ChineseNumber;
import org.zcwc.text.NarrativeReader;
import org.zcwc.text.Reading;
import org.zcwc.text.Sought;

/** The number grammar, and a paragraph read for an indicator. */
@State(Scope.Benchmark)
public class TextBench {

  private static final String PARAGRAPH =
      "三季度，组织下乡义诊5场，截至9月底累计完成免费检查16532人，占全年任务的82.66%。"
          + "下一步将继续压实责任，加强部门联动，按时间节点推进，确保年底前全面完成任务。";

  @Param({"16532", "1.65万", "一万六千五百三十二"})
  private String number;

  private final NarrativeReader reader =
      new NarrativeReader(
          List.of(
              new Sought(
                  "checks",
                  "免费检查人数",
                  List.of("检查"),
                  "人",
                  Optional.of(BigDecimal.valueOf(20_000)))));

  /** A number by itself. */
  @Benchmark
  public Optional<BigDecimal> number() {
    return ChineseNumber.parse(number);
  }

  /** A usual paragraph of one cell; the number's parameter does not matter here. */
  @Benchmark
  public Map<String, Reading> narrative() {
    return reader.read(PARAGRAPH, 2023, 3);
  }
}
