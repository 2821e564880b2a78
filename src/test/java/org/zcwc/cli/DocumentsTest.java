package org.zcwc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zcwc.render.RunLog;

/** The documents of a quarter, read back by other libraries than those that wrote them. */
class DocumentsTest {

  @TempDir Path folder;

  private final List<String> said = new ArrayList<>();
  private final List<String> measures = new ArrayList<>();

  @BeforeEach
  void merge() throws IOException {
    merge("first");
    JsonNode report = new ObjectMapper().readTree(folder.resolve("first/report.json").toFile());
    for (JsonNode task : report.get("tasks")) {
      said.add(squeezed(task.get("name").asText()));
      task.get("entries").forEach(e -> measures.add(squeezed(e.get("measures").asText())));
    }
    said.addAll(measures);
    assertThat(said).hasSizeGreaterThan(20);
  }

  private void merge(String name) {
    Command command = new Command();
    int code =
        command.run(
            "merge",
            "samples/2023Q3",
            "--as-of",
            "2023-10-08",
            "-o",
            folder.resolve(name).toString());
    assertThat(code).as(command.err()).isEqualTo(1);
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void workbookHasTheFiveSheetsAndEveryWord() throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve("first/report.xlsx"));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      List<String> names = new ArrayList<>();
      book.forEach(sheet -> names.add(sheet.getSheetName()));
      assertThat(names).containsExactly("进展情况报表", "指标进度", "未报送清单", "问题清单", "报送明细");
      StringBuilder form = new StringBuilder();
      for (Row row : book.getSheetAt(0)) {
        row.forEach(cell -> form.append(cell));
      }
      assertThat(squeezed(form.toString())).contains(said);
      assertThat(book.getSheetAt(1).getDrawingPatriarch().getCharts()).hasSize(1);
      assertThat(book.getSheetAt(1).getRowBreaks()).as("the chart has its own page").hasSize(1);
      assertThat(book.getPrintArea(4))
          .as("no check sum is printed")
          .matches(".*[$]A[$]1:[$]G[$]\\d+");
      for (int sheet = 1; sheet < 5; sheet++) {
        assertThat(book.getSheetAt(sheet).getRow(0).getCell(0).toString()).isEqualTo("附件" + sheet);
      }
    }
  }

  @Test
  void wordDocumentHasEveryWord() throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve("first/report.docx"));
        XWPFDocument document = new XWPFDocument(in);
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      assertThat(squeezed(text.getText())).contains(said).contains("附件4");
      assertThat(document.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
    }
  }

  @Test
  void pdfHasEveryWordInAnEmbeddedFont() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("first/report.pdf").toFile())) {
      assertThat(measures(pdf)).contains(measures);
      String text = squeezed(new PDFTextStripper().getText(pdf));
      for (String one : said) {
        // columns stand side by side in the extracted text, so sentences are cut at lines' ends
        assertThat(one.codePoints().filter(c -> text.indexOf(c) < 0)).isEmpty();
      }
      assertThat(text).contains("附件1", "附件4", "—1—");
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(841f, 843f);
      PDResources resources = pdf.getPage(0).getResources();
      for (COSName name : resources.getFontNames()) {
        assertThat(resources.getFont(name).isEmbedded()).isTrue();
      }
    }
  }

  /** The fourth column of every page, as wide as its share, without the header over it. */
  private static String measures(PDDocument pdf) throws IOException {
    double left = 35 * 72 / 25.4;
    double width = 225 * 72 / 25.4;
    PDFTextStripperByArea column = new PDFTextStripperByArea();
    column.setSortByPosition(true);
    column.addRegion(
        "measures",
        new Rectangle2D.Double(left + width * 38 / 126, 0, width * 67 / 126, 595 - 26 * 72 / 25.4));
    StringBuilder text = new StringBuilder();
    for (PDPage page : pdf.getPages()) {
      column.extractRegions(page);
      text.append(column.getTextForRegion("measures"));
    }
    return squeezed(text.toString()).replace("具体措施及任务进度情况", "");
  }

  @Test
  void pageHasEveryWordAndNothingFromOutside() throws IOException {
    String page = Files.readString(folder.resolve("first/report.html"));
    String text =
        squeezed(page.replaceAll("<[^>]*>", "").replace("&quot;", "\"").replace("&#39;", "'"));
    assertThat(text).contains(said);
    assertThat(page)
        .contains("default-src &#39;none&#39;")
        .doesNotContain("http://", "https://", "<script ", "src=", "@import", "url(");
  }

  @Test
  void theSameRunGivesTheSameBytesInAnotherTimeZone() throws IOException {
    TimeZone here = TimeZone.getDefault();
    String away = here.getRawOffset() == 0 ? "Asia/Tokyo" : "UTC";
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(away));
      merge("second");
    } finally {
      TimeZone.setDefault(here);
    }
    try (var files = Files.list(folder.resolve("first"))) {
      List<Path> written = files.filter(p -> !p.getFileName().toString().startsWith(".")).toList();
      assertThat(written)
          .extracting(p -> p.getFileName().toString())
          .contains(RunLog.FILE)
          .hasSize(9);
      for (Path file : written) {
        assertThat(Files.mismatch(file, folder.resolve("second").resolve(file.getFileName())))
            .as(file.toString())
            .isEqualTo(-1);
      }
    }
  }
}
