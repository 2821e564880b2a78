package org.zcwc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes back to the units: their own workbooks marked, and nothing else of them touched. */
class ReturnTest {

  private static final String AFTER = "2023-10-08";

  @TempDir Path folder;

  private Path back(Path input, String name) {
    Path out = folder.resolve(name);
    Command command = new Command();
    int code =
        command.run(
            "return", input.toString(), "-p", "2023Q3", "--as-of", AFTER, "-o", out.toString());
    assertThat(code).as(command.err()).isZero();
    return out;
  }

  private static Workbook open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return WorkbookFactory.create(in);
    }
  }

  private static List<String> files(Path out) throws IOException {
    try (var all = Files.walk(out)) {
      return all.filter(Files::isRegularFile)
          .map(f -> out.relativize(f).toString().replace('\\', '/'))
          .filter(f -> !f.startsWith("."))
          .sorted()
          .toList();
    }
  }

  private static String text(Path docx) throws IOException {
    try (InputStream in = Files.newInputStream(docx);
        XWPFDocument document = new XWPFDocument(in);
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      return text.getText();
    }
  }

  @Test
  void eachUnitGetsItsOwnSheetAListAndAMessageAndNobodyElsesFile() throws IOException {
    Path out = back(Path.of("samples/2023Q3"), "back");
    assertThat(files(out))
        .contains(
            "区民政局/区民政局报表（退改）.xlsx",
            "区民政局/退改清单.docx",
            "区民政局/退改通知.txt",
            "区文旅局/区文旅局（退改）.xls",
            "区财政局/财政局三季度（退改）.docx",
            "区残联/退改清单.docx")
        .doesNotContain("区发改局/退改清单.docx")
        .filteredOn(f -> f.contains("（退改）"))
        .hasSize(4);
    assertThat(text(out.resolve("区残联/退改清单.docx"))).contains("区残联三季度.csv 第4行第5列", "2023年13月31日");
    assertThat(Files.readString(out.resolve("区民政局/退改通知.txt")))
        .startsWith("\uFEFF区民政局：")
        .contains("2023年第三季度", "1处必须改");
    try (Workbook marked = open(out.resolve("区民政局/区民政局报表（退改）.xlsx"));
        Workbook own = open(Path.of("samples/2023Q3/区民政局报表.xlsx"))) {
      Cell cell = marked.getSheet("进展情况").getRow(3).getCell(3);
      assertThat(cell.getCellComment().getString().getString()).contains("1346元", "怎样改");
      assertThat(cell.getCellStyle().getFillForegroundColor())
          .isEqualTo(IndexedColors.ROSE.getIndex());
      assertThat(content(marked)).isEqualTo(content(own));
    }
    Path again = back(Path.of("samples/2023Q3"), "again");
    for (String file : files(out)) {
      assertThat(Files.mismatch(out.resolve(file), again.resolve(file))).as(file).isEqualTo(-1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void wordsFormulasLooksAndCommentsStayAsTheUnitMadeThem(String kind) throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Path own = in.resolve("区科协 三季度." + kind);
    try (Workbook book = kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
      faulty(book);
      try (OutputStream out = Files.newOutputStream(own)) {
        book.write(out);
      }
    }
    Files.setLastModifiedTime(own, FileTime.from(Instant.parse("2023-09-28T01:00:00Z")));
    Path out = back(in, "back");
    try (Workbook marked = open(out.resolve("区科协/区科协 三季度（退改）." + kind));
        Workbook before = open(own)) {
      assertThat(content(marked)).isEqualTo(content(before)).containsValue("=C9+1 → 41.0");
      Sheet sheet = marked.getSheetAt(0);
      // the deadline's merged cell is marked where it shows, under the unit's own words
      Comment comment = sheet.getRow(1).getCell(4).getCellComment();
      assertThat(comment.getString().getString()).startsWith("请领导审定").contains("【必须改】", "怎样改");
      CellStyle style = sheet.getRow(1).getCell(4).getCellStyle();
      assertThat(style.getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
      assertThat(marked.getFontAt(style.getFontIndex()).getItalic()).isTrue();
      assertThat(sheet.getRow(1).getCell(3).getCellStyle().getFillPattern())
          .isEqualTo(FillPatternType.NO_FILL);
    }
    back(in, "again");
    String book = "区科协/区科协 三季度（退改）." + kind;
    assertThat(Files.mismatch(out.resolve(book), folder.resolve("again").resolve(book)))
        .isEqualTo(-1);
  }

  @Test
  void aWordDocumentHasItsCellMarkedToo() throws IOException {
    Path out = back(Path.of("samples/2023Q3"), "back");
    Path marked = out.resolve("区财政局/财政局三季度（退改）.docx");
    try (InputStream in = Files.newInputStream(marked);
        XWPFDocument document = new XWPFDocument(in)) {
      assertThat(document.getDocComments().getComments())
          .singleElement()
          .extracting(c -> c.getText())
          .asString()
          .contains("【请核对】", "同上", "怎样改");
      var cell = document.getTables().get(0).getRow(3).getCell(3);
      assertThat(cell.getText()).isEqualTo("同上");
      assertThat(cell.getColor()).isEqualTo("FFE9A8");
      assertThat(cell.getCTTc().xmlText()).contains("commentReference");
    }
    assertThat(text(marked)).startsWith(text(Path.of("samples/2023Q3/财政局三季度.docx")).strip());
  }

  private static void faulty(Workbook book) {
    Sheet sheet = book.createSheet("表");
    String[] header = {"序号", "实事名称", "责任单位", "具体措施及任务进度情况", "完成时限"};
    Row first = sheet.createRow(0);
    for (int i = 0; i < header.length; i++) {
      first.createCell(i).setCellValue(header[i]);
    }
    Row row = sheet.createRow(1);
    row.createCell(0).setCellValue(2);
    row.createCell(1).setCellValue("开展基层文化品质提升行动");
    row.createCell(2).setCellValue("区科协");
    row.createCell(3).setCellValue("科技进校园活动持续推进。");
    CellStyle italic = book.createCellStyle();
    var font = book.createFont();
    font.setItalic(true);
    italic.setFont(font);
    Cell deadline = row.createCell(4);
    deadline.setCellValue("2024年3月");
    deadline.setCellStyle(italic);
    sheet.addMergedRegion(new CellRangeAddress(1, 2, 4, 4));
    ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
    anchor.setCol1(5);
    anchor.setCol2(7);
    anchor.setRow1(1);
    anchor.setRow2(3);
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(book.getCreationHelper().createRichTextString("请领导审定"));
    deadline.setCellComment(comment);
    Row sums = sheet.createRow(8);
    sums.createCell(2).setCellValue(40);
    sums.createCell(3).setCellFormula("C9+1");
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
  }

  @Test
  void whatIsRightByNowGoesAwayAndWhatTheOfficePutThereStays() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Path sheet = in.resolve("区科协三季度.csv");
    String right = "序号,实事名称,责任单位,具体措施及任务进度情况,完成时限\n2,开展基层文化品质提升行动,区科协,按计划推进。,2023年12月\n";
    Files.writeString(sheet, right.replace("2023年12月", "2024年3月"));
    Path out = back(in, "back");
    assertThat(files(out)).containsExactly("区科协/退改清单.docx", "区科协/退改通知.txt");
    Files.writeString(out.resolve("区科协/备注.txt"), "已电话告知");
    Files.writeString(sheet, right);
    assertThat(files(back(in, "back"))).containsExactly("区科协/备注.txt");
  }

  /** Every cell by its place: what it shows, and its formula. */
  private static Map<String, String> content(Workbook book) {
    Map<String, String> content = new TreeMap<>();
    List<Sheet> sheets = new ArrayList<>();
    book.forEach(sheets::add);
    for (Sheet sheet : sheets) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          boolean formula = cell.getCellType() == CellType.FORMULA;
          CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
          String value =
              switch (type) {
                case NUMERIC -> Double.toString(cell.getNumericCellValue());
                case STRING -> cell.getStringCellValue();
                default -> type.toString();
              };
          String shown = formula ? "=" + cell.getCellFormula() + " → " + value : value;
          if (type != CellType.BLANK) {
            content.put(sheet.getSheetName() + "!" + cell.getAddress(), shown);
          }
        }
      }
    }
    return content;
  }
}
