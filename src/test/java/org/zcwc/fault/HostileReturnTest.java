package org.zcwc.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that our reader takes and that POI, which marks it, does not come back from. */
@Tag("fault")
class HostileReturnTest {

  @TempDir Path folder;

  @Test
  void aBookThatCannotBeMarkedInTimeIsReturnedAsAList() throws IOException, InterruptedException {
    Path input = Files.createDirectories(folder.resolve("2023Q3"));
    try (OutputStream out = Files.newOutputStream(input.resolve("区科协.xlsx"));
        XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("进展情况");
      row(sheet, 0, "序号", "实事名称", "具体措施及任务进度情况", "完成时限");
      row(sheet, 1, "2", "开展基层文化品质提升行动", "甲。", "2024年3月");
      // POI splits columns that overlap into parts that do not, which is endless where all do.
      var columns = sheet.getCTWorksheet().addNewCols();
      for (int i = 0; i < 1000; i++) {
        var column = columns.addNewCol();
        column.setMin(i + 1);
        column.setMax(16_384 - i % 300);
        column.setWidth(9);
      }
      book.write(out);
    }
    Path config = folder.resolve("tasks.yaml");
    Files.writeString(
        config, Files.readString(Path.of("config/tasks.yaml")) + "limits: {fileSeconds: 2}\n");
    Path output = folder.resolve("back");
    Launched run =
        Launched.run(
            "exec",
            Map.of("JAVA_TOOL_OPTIONS", "-Xmx256m"),
            "return",
            input.toString(),
            "-c",
            config.toString(),
            "--as-of",
            "2023-10-08",
            "-o",
            output.toString());
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).doesNotContain("\tat ").doesNotContain("Exception");
    assertThat(output.resolve("区科协")).isDirectoryContaining("glob:**退改清单.docx");
    assertThat(output.resolve("区科协")).isDirectoryNotContaining("glob:**（退改）.xlsx");
  }

  private static void row(XSSFSheet sheet, int at, String... texts) {
    XSSFRow row = sheet.createRow(at);
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }
}
