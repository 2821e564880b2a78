package org.zcwc.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zcwc.model.finding.Outcome;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.submission.FileType;

/** Files as openpyxl, XlsxWriter, python-docx and LibreOffice write them. */
class OtherProgramsTest {

  @ParameterizedTest
  @CsvSource({"DOCX,numbered.docx", "DOC,numbered.doc"})
  void automaticNumbersAreReadAsTheyAreShown(FileType type, String name) throws IOException {
    assertThat(Dump.of(Given.read(type, Given.kept(name))))
        .isEqualTo(
            """
            grid
            0,0 序号
            0,1 名称
            0,2 进展
            1,0 1
            1,1 甲
            1,2 1. 一⏎2. 二
            2,0 2
            2,1 乙
            2,2 1. 三
            PARAGRAPH paragraph 1 进展情况报告
            PARAGRAPH paragraph 11 1. 样式
            PARAGRAPH paragraph 12 四、丁事
            PARAGRAPH paragraph 2 一、甲事
            PARAGRAPH paragraph 3 1.举办3场
            PARAGRAPH paragraph 4 2. 5万元
            PARAGRAPH paragraph 5 2.1 细目
            PARAGRAPH paragraph 6 二、乙事
            PARAGRAPH paragraph 7 （一）先
            PARAGRAPH paragraph 8 （二）后
            PARAGRAPH paragraph 9 圆点
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "XLSX,openpyxl.xlsx,UNCALCULATED =SUM(A3:A5)",
    "XLSX,libreoffice.xlsx,NUMBER 6",
    "XLS,libreoffice.xls,NUMBER 6"
  })
  void theSameWorkbookReadsTheSameInEveryFormat(FileType type, String name, String formula)
      throws IOException {
    assertThat(Dump.of(Given.read(type, Given.kept(name))))
        .isEqualTo(
            """
            grid 进展情况
            0,0 进展情况报表
            1,0 序号
            1,1 实事名称
            1,2 责任单位
            1,3 具体措施及任务进度情况
            1,4 完成时限
            2,0 NUMBER 1
            2,1 甲
            2,2 某局
            2,3 第一行⏎第二行  <&>
            2,4 DATE 2023-12-31
            3,0 NUMBER 2
            3,1 乙
            3,2 某局
            3,3 NUMBER 82.66%%
            3,4 DATE 2023-09-30 08:30
            4,0 NUMBER 3
            4,1 丙
            4,2 某局
            4,3 NUMBER 16532.5
            4,4 2023年12月
            5,0 NUMBER 4
            5,1 丁
            5,2 TRUE
            5,3 %s
            5,4 ERROR #N/A
            merged 0,0 to 0,4
            hidden rows [3]
            hidden columns [2]
            grid 隐藏 hidden
            0,0 看不见
            grid _zcwc hidden
            0,0 unit
            0,1 某局
            COMMENT B3 请核对
            """
                .formatted(formula));
  }

  @Test
  void hiddenPartsAreToldButNotTheTemplatesOwnMark() throws IOException {
    Outcome<Contents> outcome = Given.outcome(FileType.XLSX, Given.kept("openpyxl.xlsx"));
    assertThat(Given.findings(outcome, Rule.HIDDEN_CONTENT))
        .containsExactly(
            "HIDDEN_CONTENT rows 4", "HIDDEN_CONTENT columns C", "HIDDEN_CONTENT sheet 隐藏");
    assertThat(Given.findings(outcome, Rule.FORMULA_ERROR)).containsExactly("FORMULA_ERROR #N/A");
    assertThat(Given.findings(outcome, Rule.FORMULA_WITHOUT_VALUE))
        .containsExactly("FORMULA_WITHOUT_VALUE =SUM(A3:A5)");
  }

  @Test
  void xlsxWritersZeroBesideAFormulaIsNoFigure() throws IOException {
    Outcome<Contents> outcome = Given.outcome(FileType.XLSX, Given.kept("xlsxwriter.xlsx"));
    assertThat(Dump.of(outcome.result().orElseThrow()))
        .isEqualTo(
            """
            grid 表 1
            0,0 序号
            0,1 实事名称
            0,2 责任单位
            0,3 具体措施及任务进度情况
            0,4 完成时限
            1,0 NUMBER 1
            1,3 累计16532人
            1,4 DATE 2023-12-31
            2,0 UNCALCULATED =A2+1
            2,3 NUMBER 100
            2,4 ERROR #DIV/0!
            4,1 合并
            merged 4,1 to 6,2
            hidden rows [2]
            hidden columns [4]
            COMMENT A1 批注
            PICTURE D12
            TEXT_BOX B10 文本框里的进展⏎第二行
            """);
    assertThat(Given.findings(outcome, Rule.OUTSIDE_TEXT))
        .containsExactly("OUTSIDE_TEXT 文本框里的进展 第二行");
    assertThat(Given.findings(outcome, Rule.PICTURE_CONTENT)).containsExactly("PICTURE_CONTENT");
  }

  @ParameterizedTest
  @CsvSource({"DOCX,laid-out.docx", "DOC,laid-out.doc"})
  void aFormInATableThatLaysOutThePageIsATable(FileType type, String name) throws IOException {
    assertThat(Dump.of(Given.read(type, Given.kept(name))))
        .isEqualTo(
            """
            grid
            0,0 填报单位：某局
            grid
            0,0 序号
            0,1 实事名称
            0,2 进展情况
            1,0 1
            1,1 甲
            1,2 乙。
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "DOCX,python-docx.docx,paragraph 2",
    "DOCX,libreoffice.docx,paragraph 2",
    "DOC,libreoffice.doc,file"
  })
  void theSameDocumentReadsTheSameInEveryFormat(FileType type, String name, String picture)
      throws IOException {
    assertThat(Dump.of(Given.read(type, Given.kept(name))).replace("内二⏎⏎", "内二⏎"))
        .isEqualTo(
            """
            grid
            0,0 序号
            0,1 实事名称
            0,2 责任单位
            0,3 具体措施及任务进度情况
            0,4 完成时限
            1,0 1
            1,3 第一段⏎第二段
            2,3 第三段
            3,1 横向
            3,3 进展
            3,4 ⏎内一⏎内二⏎
            4,0 备注：合并到底
            merged 1,0 to 2,0
            merged 3,1 to 3,2
            merged 4,0 to 4,4
            PAGE_MARGIN file 内部资料
            PARAGRAPH paragraph 1 填报单位：某局
            PARAGRAPH paragraph 2 后记
            PICTURE %s
            """
                .formatted(picture));
  }

  @Test
  void aSheetSavedAsWebPageIsReadWithWhatItShows() throws IOException {
    assertThat(Dump.of(Given.read(FileType.HTML, Given.kept("libreoffice.html"))))
        .isEqualTo(
            """
            grid
            0,0 进展情况报表
            1,0 序号
            1,1 实事名称
            1,2 具体措施及任务进度情况
            1,3 完成时限
            2,0 1
            2,1 请核对 甲
            2,2 第一行⏎第二行 <&>
            2,3 2023-12-31
            3,0 3
            3,1 丙
            3,2 16532.5
            3,3 2023年12月
            4,0 4
            4,1 丁
            4,2 6
            4,3 #N/A
            merged 0,0 to 0,4
            """);
  }
}
