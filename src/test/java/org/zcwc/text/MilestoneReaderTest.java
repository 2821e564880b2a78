package org.zcwc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestoneReaderTest {

  private static final List<StageWords> STAGES =
      List.of(
          new StageWords("前期手续", List.of("前期手续", "设计", "招标", "可研", "立项")),
          new StageWords("开工", List.of("开工", "基础施工", "土方")),
          new StageWords("主体施工", List.of("主体施工", "主体建设", "正在施工")),
          new StageWords("主体封顶", List.of("主体封顶", "主体完工", "主体已完工")),
          new StageWords("建成", List.of("竣工", "建成", "投入使用", "启用")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "双泉小学主体封顶，预计11月建成。|3",
        "双泉小学已竣工并投入使用。|4",
        "双泉小学尚未开工，正在办理前期手续。|0",
        "双泉小学正在进行主体施工，力争年底前投入使用。|2",
        "双泉小学建设项目于3月开工，目前主体已完工，正在进行内外装修。|3",
        "双泉小学已完成规划设计、招标，计划10月开工。|0",
        "双泉小学待竣工验收后投入使用。|-1",
        "双泉小学建设有序推进。|-1",
        "实验小学已建成投入使用。|-1",
        "双泉小学确保2023年12月底前建成并投入使用。|-1",
        "双泉小学已完成主体封顶。下一步，加快装修，尽快启用。|3",
        "双泉小学未建成。|-1",
        "双泉小学现已建成启用，可提供学位1080个。|4",
        "双泉小学于8月底竣工，9月1日正式启用。|4",
        "双泉小学工程进度达85%，将于年底竣工。|-1",
        "双泉小学具备开工条件。|-1",
        "双泉小学项目完成立项、可研批复，施工图设计正在进行。|0",
      })
  void theStageReached(String paragraph, int index) {
    StageReading reading = MilestoneReader.read(paragraph, List.of("双泉小学"), STAGES);
    int got = reading instanceof StageReading.Reached reached ? reached.index() : -1;
    assertThat(got).isEqualTo(index);
  }
}
