package org.zcwc.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFShapeGroup;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.zcwc.model.finding.Outcome;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.submission.FileType;

class XlsReaderTest {

  private static HSSFClientAnchor anchor(int row) {
    return new HSSFClientAnchor(0, 0, 0, 0, (short) 1, row, (short) 3, row + 2);
  }

  @Test
  void cellsShapesAndHiddenPartsAreRead() throws IOException {
    Outcome<Contents> outcome;
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      HSSFSheet sheet = book.createSheet("表");
      sheet.createRow(0).createCell(0).setCellValue("第一行\r\n第二行");
      sheet.getRow(0).createCell(1).setCellErrorValue(FormulaError.DIV0);
      sheet.createRow(2).createCell(0).setCellFormula("1/4");
      sheet.getRow(2).setZeroHeight(true);
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      sheet.setColumnWidth(1, 0);
      sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
      HSSFPatriarch drawing = sheet.createDrawingPatriarch();
      drawing.createTextbox(anchor(4)).setString(new HSSFRichTextString("文本框"));
      HSSFShapeGroup group = drawing.createGroup(anchor(7));
      group
          .createTextbox(new org.apache.poi.hssf.usermodel.HSSFChildAnchor(0, 0, 9, 9))
          .setString(new HSSFRichTextString("组里的字"));
      drawing.createPicture(anchor(9), book.addPicture(new byte[] {1}, Workbook.PICTURE_TYPE_PNG));
      book.createSheet("暗").createRow(0).createCell(0).setCellValue("藏");
      book.setSheetHidden(1, true);
      outcome = Given.outcome(FileType.XLS, Given.saved(book));
    }
    assertThat(Dump.of(outcome.result().orElseThrow()))
        .isEqualTo(
            """
            grid 表
            0,0 第一行⏎第二行
            0,1 ERROR #DIV/0!
            2,0 NUMBER 0.25
            merged 0,0 to 1,0
            hidden rows [2]
            hidden columns [1]
            grid 暗 hidden
            0,0 藏
            PICTURE B10
            TEXT_BOX B5 文本框
            TEXT_BOX B8 组里的字
            """);
    assertThat(Given.findings(outcome, Rule.HIDDEN_CONTENT))
        .containsExactly(
            "HIDDEN_CONTENT rows 3", "HIDDEN_CONTENT columns B", "HIDDEN_CONTENT sheet 暗");
  }

  /** The arrows of a filter are shapes without a text; POI fails when it is asked for theirs. */
  @Test
  void shapesWithoutTextAreNoText() throws IOException {
    byte[] bytes;
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      HSSFSheet sheet = book.createSheet("表");
      sheet.createRow(0).createCell(0).setCellValue("序号");
      sheet.createRow(1).createCell(0).setCellValue("一");
      sheet.setAutoFilter(new CellRangeAddress(0, 1, 0, 0));
      bytes = Given.saved(book);
    }
    assertThat(Dump.of(Given.read(FileType.XLS, bytes)))
        .isEqualTo(
            """
            grid 表
            0,0 序号
            1,0 一
            """);
  }

  @Test
  void aPasswordIsTold() throws IOException {
    byte[] bytes;
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      book.createSheet().createRow(0).createCell(0).setCellValue("密");
      Biff8EncryptionKey.setCurrentUserPassword("secret");
      bytes = Given.saved(book);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThat(Given.refusal(Given.outcome(FileType.XLS, bytes)))
        .isEqualTo("FILE_ENCRYPTED office");
  }
}
