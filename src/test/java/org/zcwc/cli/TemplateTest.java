package org.zcwc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fill-in workbooks: written, filled in by another program, sent under any name, and merged. */
class TemplateTest {

  private static final int VALUES = 4;

  @TempDir Path folder;

  private Path config;
  private Path previous;
  private Path templates;

  @BeforeEach
  void write() throws IOException {
    String yaml = Files.readString(Path.of("config/tasks.yaml"));
    assertThat(yaml).contains("deliverables: [electronic, stamped-pdf]");
    config =
        Files.writeString(
            folder.resolve("tasks.yaml"),
            yaml.replace("deliverables: [electronic, stamped-pdf]", "deliverables: [electronic]"));
    previous =
        Files.writeString(
            folder.resolve("report.json"),
            """
            {"schema": 1, "period": "2023Q3", "tasks": [{"number": 6,
              "entries": [{"unit": "区人社局", "measures": "=三季度\\n举办招聘会86场"}],
              "indicators": [{"id": "job-fairs", "value": 86, "rate": 0.86}]}, {"number": 3,
              "indicators": [{"id": "shuangquan-school", "value": 2, "rate": 0.6}]}]}
            """);
    templates = template("templates");
  }

  private Path template(String name) {
    Path out = folder.resolve(name);
    run("template", "-p", "2023Q4", "--previous", previous.toString(), "-o", out.toString());
    return out;
  }

  private void run(String command, String... options) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of(options));
    arguments.addAll(List.of("-c", config.toString()));
    Command run = new Command();
    assertThat(run.run(arguments.toArray(String[]::new))).as(run.err()).isZero();
  }

  private Path of(String unit) {
    return templates.resolve(unit + "2023年第四季度填报表.xlsx");
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  @Test
  void aUnitGetsItsOwnTasksWithLastPeriodsTextAndValues() throws IOException {
    try (XSSFWorkbook book = open(of("区人社局"))) {
      assertThat(Drawn.text(book.getSheetAt(0)))
          .contains(
              "填报单位：区人社局",
              "报告期：2023年第四季度　　报送截止日：2023年12月31日",
              "6 | 实施巾帼就业创业创新 | 区人社局、区妇联 | =三季度\n举办招聘会86场 | 2023年12月31日",
              "6 | 线上线下招聘会 | 100场 | 86场");
    }
    try (XSSFWorkbook book = open(of("区教体局"))) {
      assertThat(Drawn.text(book.getSheetAt(0))).contains("3 | 双泉小学建设 | 建成 | 主体施工");
    }
    try (XSSFWorkbook book = open(of("区财政局"))) {
      assertThat(Drawn.text(book.getSheetAt(0))).doesNotContain("本期完成值").contains("8 | ");
    }
  }

  @Test
  void onlyWhatIsToBeFilledInIsOpen() throws IOException {
    try (XSSFWorkbook book = open(of("区教体局"))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(book.isStructureLocked()).isTrue();
      assertThat(book.getSheetVisibility(2)).isEqualTo(SheetVisibility.VERY_HIDDEN);
      assertThat(sheet.getProtect()).isTrue();
      assertThat(sheet.isFormatRowsLocked()).isFalse();
      List<String> open = new ArrayList<>();
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (!cell.getCellStyle().getLocked()) {
            open.add(cell.getAddress().formatAsString());
          }
        }
      }
      assertThat(open)
          .containsExactly(
              "E4", "F4", "E5", "F5", "E8", "F8", "E9", "F9", "E10", "F10", "E11", "F11", "E12",
              "F12", "E13", "F13", "E14", "F14", "A16", "B16", "C16", "D16", "E16", "F16");
    }
  }

  @Test
  void theSameBytesEveryTimeAndTheBlankFormBesides() throws IOException {
    Path again = template("again");
    List<String> names = new ArrayList<>();
    try (var files = Files.list(templates)) {
      for (Path file : files.sorted().toList()) {
        names.add(file.getFileName().toString());
        assertThat(Files.mismatch(file, again.resolve(file.getFileName()))).isEqualTo(-1);
      }
    }
    assertThat(names).hasSize(13).contains("2023年第四季度空白报表.docx");
    try (InputStream in = Files.newInputStream(templates.resolve("2023年第四季度空白报表.docx"));
        XWPFDocument form = new XWPFDocument(in)) {
      assertThat(form.getTables()).hasSize(1);
      assertThat(form.getTables().get(0).getRows()).hasSize(9);
      assertThat(form.getTables().get(0).getRow(8).getCell(2).getText())
          .contains("区民政局", "团区委", "区财政局");
      assertThat(form.getTables().get(0).getRow(8).getCell(3).getText()).isEmpty();
    }
  }

  @Test
  void filledInAndRenamedItGivesEveryValueAndNoFinding() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Map<String, String> filled = new TreeMap<>();
    int number = 1;
    try (var files = Files.list(templates)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xlsx")).sorted().toList()) {
        String name = "新建 Microsoft Excel 工作表 (" + number++ + ").xlsx";
        fill(file, toFillIn(file, filled), in.resolve(name));
      }
    }
    JsonNode report = merge(in);
    assertThat(report.get("findings")).isEmpty();
    assertThat(report.at("/summary/received").asInt()).isEqualTo(11);
    assertThat(read(report)).isEqualTo(filled).hasSize(23);
  }

  /** Typed into by LibreOffice, and saved as what offices save: XLSX, ODS and back, XLS, CSV. */
  @Test
  void typedIntoByLibreOfficeItGivesEveryValueAndNoFinding() throws Exception {
    Soffice office = Soffice.in(folder);
    Path in = Files.createDirectories(folder.resolve("in"));
    Map<String, String> values = new TreeMap<>();
    List<Soffice.Typing> typed = new ArrayList<>();
    try (var files = Files.list(templates)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xlsx")).sorted().toList()) {
        Map<String, String> cells = toFillIn(file, values);
        Path to = in.resolve("新建 Microsoft Excel 工作表 (" + typed.size() + ")");
        switch (typed.size()) {
          case 0 -> typed.add(typing(file, cells, to, ".xls", "MS Excel 97"));
          case 1 -> {
            Path ods = folder.resolve("own.ods");
            typed.add(new Soffice.Typing(file, cells, ods, "calc8", ""));
            typed.add(typing(ods, Map.of(), to, ".xlsx", "Calc MS Excel 2007 XML"));
          }
          case 3 -> typed.add(typing(file, cells, to, ".csv", "Text - txt - csv (StarCalc)"));
          default -> typed.add(typing(file, cells, to, ".xlsx", "Calc MS Excel 2007 XML"));
        }
      }
    }
    office.type(typed);
    JsonNode report = merge(in);
    assertThat(report.get("findings")).isEmpty();
    assertThat(report.at("/summary/received").asInt()).isEqualTo(11);
    assertThat(read(report)).isEqualTo(values).hasSize(23);
  }

  private static Soffice.Typing typing(
      Path from, Map<String, String> cells, Path to, String ending, String filter) {
    // comma, double quote, UTF-8, from the first line, cells as shown
    String options = ending.equals(".csv") ? "44,34,76,1,,0,false,true,true" : "";
    return new Soffice.Typing(
        from, cells, to.resolveSibling(to.getFileName() + ending), filter, options);
  }

  @Test
  void aValueLeftBlankIsToldWithItsCellUnlessARemarkSaysWhy() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Map<String, String> cells = toFillIn(of("区民政局"), new TreeMap<>());
    List<String> values = cells.keySet().stream().filter(c -> c.matches("E([7-9]|1.)")).toList();
    cells.remove(values.get(1));
    cells.remove(values.get(2));
    cells.put(values.get(2).replace('E', 'F'), "年底统计");
    fill(of("区民政局"), cells, in.resolve("1.xlsx"));
    JsonNode findings = merge(in).get("findings");
    assertThat(findings)
        .filteredOn(f -> !f.get("rule").asText().equals("missing-deliverable"))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.get("rule").asText()).isEqualTo("value-missing");
              assertThat(f.at("/source/cell").asText()).isEqualTo(values.get(1));
              assertThat(f.get("message").asText()).contains("基本生活保障孤儿和困境儿童人数", "没有填");
              assertThat(f.get("hint").asText()).contains("备注");
            });
  }

  /**
   * What to type: every target, every last stage, and a text of its own for each task, by cell.
   *
   * @param values what each indicator's value is then, by its name
   */
  private static Map<String, String> toFillIn(Path template, Map<String, String> values)
      throws IOException {
    Map<String, String> cells = new TreeMap<>();
    try (XSSFWorkbook book = open(template)) {
      XSSFSheet sheet = book.getSheetAt(0);
      String unit = book.getSheet("_zcwc").getRow(0).getCell(1).getStringCellValue();
      for (DataValidation validation : sheet.getDataValidations()) {
        CellAddress at =
            new CellAddress(validation.getRegions().getCellRangeAddresses()[0].formatAsString());
        Row row = sheet.getRow(at.getRow());
        String place = new CellAddress(at.getRow(), VALUES).formatAsString();
        int type = validation.getValidationConstraint().getValidationType();
        if (type == ValidationType.FORMULA) {
          char batch = "一二三四五六七八".charAt(at.getRow());
          cells.put(place, unit + "按计划推进，\n第" + batch + "批已经结束。");
        } else {
          String target = row.getCell(2).getStringCellValue();
          String value = type == ValidationType.LIST ? target : target.replaceAll("[^0-9.]", "");
          cells.put(place, value);
          values.put(row.getCell(1).getStringCellValue(), value);
        }
      }
    }
    return cells;
  }

  private static void fill(Path template, Map<String, String> cells, Path to) throws IOException {
    try (XSSFWorkbook book = open(template);
        OutputStream out = Files.newOutputStream(to)) {
      for (Map.Entry<String, String> typed : cells.entrySet()) {
        CellAddress at = new CellAddress(typed.getKey());
        Cell cell = book.getSheetAt(0).getRow(at.getRow()).getCell(at.getColumn());
        cell.setBlank(); // or POI leaves the old inline text beside the new one
        if (typed.getValue().matches("[0-9.]+")) {
          cell.setCellValue(Double.parseDouble(typed.getValue()));
        } else {
          cell.setCellValue(typed.getValue());
        }
      }
      book.write(out);
    }
  }

  private JsonNode merge(Path in) throws IOException {
    try (var files = Files.list(in)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2023-12-20T04:00:00Z")));
      }
    }
    Path out = folder.resolve("out");
    run(
        "merge",
        in.toString(),
        "-p",
        "2023Q4",
        "--as-of",
        "2023-12-25",
        "-f",
        "json",
        "--fail-on",
        "never",
        "--previous",
        previous.toString(),
        "-o",
        out.toString());
    return new ObjectMapper().readTree(out.resolve("report.json").toFile());
  }

  /** Each value that came from an indicator table with a source, as it was written. */
  private static Map<String, String> read(JsonNode report) {
    Map<String, String> read = new TreeMap<>();
    for (JsonNode task : report.get("tasks")) {
      for (JsonNode indicator : task.get("indicators")) {
        if (indicator.get("origin").asText().equals("indicator-table")) {
          assertThat(indicator.at("/source/file").asText()).isNotEmpty();
          assertThat(indicator.at("/reportedBy")).isEqualTo(indicator.get("owner"));
          read.put(
              indicator.get("name").asText(),
              indicator.get("quote").asText().replaceAll("(?<=[0-9])[^0-9.]+$", ""));
        }
      }
    }
    return read;
  }

  /** A sheet as lines of its filled cells. */
  private static final class Drawn {
    static String text(XSSFSheet sheet) {
      StringBuilder text = new StringBuilder();
      for (Row row : sheet) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
          String shown =
              switch (cell.getCellType()) {
                case NUMERIC -> Integer.toString((int) cell.getNumericCellValue());
                case STRING -> cell.getStringCellValue();
                default -> "";
              };
          if (!shown.isEmpty()) {
            cells.add(shown);
          }
        }
        text.append(String.join(" | ", cells)).append('\n');
      }
      return text.toString();
    }
  }
}
