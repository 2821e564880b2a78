package org.zcwc.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.submission.FileType;
import org.zcwc.model.submission.OpenedFile;

/** Our own pass over XLSX gives what POI gives. */
class PoiAgreementTest {

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("samples"))) {
      return all
          .filter(p -> p.toString().endsWith(".xlsx"))
          .filter(p -> !p.getFileName().toString().startsWith("~$"))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void onEverySample(Path file) throws IOException {
    agree(Files.readAllBytes(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"openpyxl.xlsx", "libreoffice.xlsx", "xlsxwriter.xlsx"})
  void onWhatOtherProgramsWrite(String name) throws IOException {
    agree(Given.kept(name));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void onOddWorkbooks(long seed) throws IOException {
    agree(odd(new Random(seed)));
  }

  @Test
  void aBlankWorkbookTooYieldsItsSheets() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("空");
      byte[] bytes = Given.saved(book);
      agree(bytes);
      assertThat(Given.read(FileType.XLSX, bytes).grids()).hasSize(1);
    }
  }

  private static void agree(byte[] bytes) throws IOException {
    OpenedFile file = Given.file(FileType.XLSX, bytes);
    String expected = Dump.of(PoiWorkbooks.read(file, Limits.DEFAULT));
    String own = Dump.of(new XlsxReader().read(file, Limits.DEFAULT, new java.util.ArrayList<>()));
    assertThat(own).isEqualTo(expected);
  }

  private static final String[] TEXTS = {
    " 前后空格 ", "多行\n文本", "<&>\"'", "𠮷野家", "_x000D_", "_x0041_", "=SUM(A1)", "\t制表", "０１２"
  };

  private static final String[] FORMATS = {
    "General",
    "0.00%",
    "0%",
    "yyyy-mm-dd",
    "yyyy\"年\"m\"月\"",
    "m\"月\"d\"日\"",
    "h:mm",
    "#,##0.00",
    "[Red]0;[Blue]-0",
    "0.0E+00",
    "@",
    "yyyy/m/d h:mm",
    "[h]:mm",
    "[$-804]yyyy\"年\"m\"月\"d\"日\"",
    "mm:ss",
    "0\"人日\"",
    "[Magenta]0.0"
  };

  private static byte[] odd(Random random) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.getCTWorkbook().getWorkbookPr().setDate1904(random.nextInt(3) == 0);
      for (int s = 0; s < 3; s++) {
        XSSFSheet sheet = book.createSheet("表" + s);
        for (int r = 0; r < 40; r += 1 + random.nextInt(3)) {
          XSSFRow row = sheet.createRow(r);
          row.setZeroHeight(random.nextInt(8) == 0);
          for (int c = 0; c < 12; c += 1 + random.nextInt(3)) {
            fill(book, row.createCell(c), random);
          }
        }
        sheet.addMergedRegion(new CellRangeAddress(1, 1 + random.nextInt(4), 2, 3));
        sheet.setColumnHidden(random.nextInt(6), true);
        sheet.setColumnWidth(7, 0);
      }
      book.setSheetHidden(1, true);
      return Given.saved(book);
    }
  }

  private static void fill(
      XSSFWorkbook book, org.apache.poi.xssf.usermodel.XSSFCell cell, Random random) {
    CellStyle style = book.createCellStyle();
    String format = FORMATS[random.nextInt(FORMATS.length)];
    style.setDataFormat(book.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    String text = TEXTS[random.nextInt(TEXTS.length)];
    switch (random.nextInt(9)) {
      case 0 -> cell.setCellValue(text);
      case 1 -> cell.setCellValue(random.nextDouble() * 60000);
      case 2 -> cell.setCellValue(random.nextInt(60000));
      case 3 -> cell.setCellValue(random.nextBoolean());
      case 4 -> cell.setCellErrorValue((byte) 42);
      case 5 -> cell.setCellFormula("1+1");
      case 6 -> cell.setCellValue(random.nextDouble());
      case 7 -> cell.setCellValue(-random.nextDouble() * 1e18);
      default -> {
        XSSFRichTextString rich = new XSSFRichTextString();
        rich.append(text);
        rich.append("粗", book.createFont());
        cell.setCellValue(rich);
      }
    }
  }
}
