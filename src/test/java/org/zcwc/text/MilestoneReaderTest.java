package org.zcwc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
        "双泉小学主体工程已完工，正在进行室外配套施工。山水文园幼儿园已竣工并投入使用。|3",
        "双泉小学项目已于2022年12月开工，目前主体已封顶。|3",
        "山水文园幼儿园已建成投用；双泉小学正在进行主体施工。|2",
        "双泉小学建设项目进展顺利，杨寨镇中心幼儿园改扩建工程已完工并投入使用。|-1",
        "双泉小学、山水文园幼儿园均已竣工并投入使用。|4",
        "双泉小学已完成主体封顶，内外墙粉刷完成60%，计划明年8月投入使用。|3",
        "今年实施的3个项目中，山水文园幼儿园、多彩童年幼儿园已建成；双泉小学正在进行主体施工，预计明年建成。|2",
        "双泉小学：完成竣工验收，9月1日如期开学启用，新增学位1080个。|4",
        "双泉小学原计划9月建成，因雨季影响工期，目前完成主体施工。|2",
        "双泉小学因资金原因未能按期开工。|-1",
        "双泉小学年底前可投入使用。|-1",
        "双泉小学即将竣工。|-1",
        "双泉小学建成后将新增学位1080个，目前正在进行基础施工。|1",
        "双泉小学力争8月底前竣工，9月投入使用，现主体已完工。|3",
        "双泉小学已开工建设。其他学校建设项目均已竣工。|1",
        "双泉小学完成施工图设计，已发布招标公告，预计7月份开工建设。|0",
        "学校项目方面，双泉小学已经启用，现有学生560名。|4",
        "对照建成目标，双泉小学正在施工，进度达到65%。|2",
        "杨寨镇中心幼儿园开工，双泉小学立项批复。|0",
        "双泉小学主体施工已完成，现正开展装饰装修，确保11月底竣工验收。|3",
        "双泉小学暂未启用。|-1",
        "双泉小学项目具备竣工验收条件，计划下月组织验收。|-1",
        "双泉小学2023年8月20日通过竣工验收，8月28日正式启用。|4",
        "双泉小学待主体封顶后进行装修。|-1",
      })
  void theStageReached(String paragraph, int index) {
    StageReading reading =
        MilestoneReader.read(paragraph, List.of("双泉小学"), List.of(), STAGES, 2023, 3);
    int got = reading instanceof StageReading.Reached reached ? reached.index() : -1;
    assertThat(got).isEqualTo(index);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "热线|公益心理援助热线正在筹备，计划10月开通。|0",
        "热线|已于5月10日开通“0533-12355”公益心理援助热线，累计接听来电326个。|1",
        "热线|公益心理援助热线运行平稳，接听126次。|1",
        "热线|心理援助热线方案已制定，尚未开通。|0",
        "云平台|心理健康云平台已上线运行，覆盖全区62所学校。|2",
        "云平台|心理健康云平台正在建设，预计11月上线。|1",
        "云平台|心理健康云平台完成招标，目前正在开发。公益热线已投入使用。|1",
        "云平台|心理健康云平台处于试运行阶段，年底前正式投入使用。|1",
        "云平台|热线已建成开通，云平台完成需求调研。|0",
        "危机干预|心理危机干预队伍组建完毕，共有队员46人。|1",
        "危机干预|正在遴选心理危机干预队伍成员，拟于10月组建。|0",
        "危机干预|成立了由32名骨干教师组成的心理危机干预队伍。|1",
        "危机干预|心理危机干预队伍尚未组建。|-1",
      })
  void theStageOfOthers(String keyword, String paragraph, int index) {
    Map<String, List<StageWords>> stages =
        Map.of(
            "热线",
            List.of(
                new StageWords("筹备", List.of("筹备", "申请号码", "方案")),
                new StageWords("开通", List.of("开通", "运行"))),
            "云平台",
            List.of(
                new StageWords("方案", List.of("方案", "需求调研", "招标")),
                new StageWords("建设", List.of("正在建设", "搭建", "开发", "调试", "试运行")),
                new StageWords("建成", List.of("建成", "上线", "投入使用", "投入运行"))),
            "危机干预",
            List.of(
                new StageWords("筹备", List.of("筹备", "遴选", "选拔")),
                new StageWords("组建", List.of("组建", "成立"))));
    StageReading reading =
        MilestoneReader.read(paragraph, List.of(keyword), List.of(), stages.get(keyword), 2023, 3);
    int got = reading instanceof StageReading.Reached reached ? reached.index() : -1;
    assertThat(got).isEqualTo(index);
  }
}
