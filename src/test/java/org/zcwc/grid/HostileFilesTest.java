package org.zcwc.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zcwc.model.finding.Outcome;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.submission.FileType;

/** Whatever is in a file, reading it ends with an outcome. */
class HostileFilesTest {

  private static final Limits SMALL =
      new Limits(1 << 20, 20, 1 << 20, 200, 3, 2, 50, 10, 200, 3, 9, 999, 9, 10, 3, 15);

  private static String refusal(FileType type, byte[] bytes) {
    return Given.refusal(GridReaders.read(Given.file(type, bytes), SMALL));
  }

  private static String cells(int rows, int columns) {
    return ("<row>" + "<c><v>1</v></c>".repeat(columns) + "</row>").repeat(rows);
  }

  @Test
  void everyLimitOfASheetIsNamed() throws IOException {
    String merges = "<mergeCells>" + "<mergeCell ref='A1:B2'/>".repeat(4) + "</mergeCells>";
    String text = "<row><c t='inlineStr'><is><t>" + "长".repeat(201) + "</t></is></c></row>";
    assertThat(refusal(FileType.XLSX, Book.data(cells(51, 1)).bytes()))
        .isEqualTo("FILE_LIMIT content rows 50");
    assertThat(refusal(FileType.XLSX, Book.data(cells(1, 11)).bytes()))
        .isEqualTo("FILE_LIMIT content columns 10");
    assertThat(refusal(FileType.XLSX, Book.data(text).bytes()))
        .isEqualTo("FILE_LIMIT content cellCharacters 200");
    assertThat(refusal(FileType.XLSX, Book.sheet(merges).bytes()))
        .isEqualTo("FILE_LIMIT content mergedRegions 3");
  }

  @Test
  void everyLimitOfAPackageIsNamed() throws IOException {
    Book sheets = Book.data(cells(1, 1));
    String three =
        "<sheet name='%d' r:id='r0'/>".formatted(1)
            + "<sheet name='b' r:id='r0'/><sheet name='c' r:id='r0'/>";
    sheets.part("xl/workbook.xml", "<workbook><sheets>" + three + "</sheets></workbook>");
    assertThat(refusal(FileType.XLSX, sheets.bytes())).isEqualTo("FILE_LIMIT content sheets 2");
    Book parts = Book.data(cells(1, 1));
    for (int i = 0; i < 20; i++) {
      parts.part("xl/media/" + i, "x");
    }
    assertThat(refusal(FileType.XLSX, parts.bytes())).isEqualTo("FILE_LIMIT content zipEntries 20");
    Book bomb = Book.data(" ".repeat(1 << 20));
    assertThat(refusal(FileType.XLSX, bomb.bytes()))
        .isEqualTo("FILE_LIMIT content inflatedBytes 1048576");
  }

  @Test
  void whatAZipReallyInflatesToCountsWhateverItSays() throws IOException {
    byte[] zip = Book.data(" ".repeat(1 << 20)).bytes();
    for (int i = 0; i + 46 < zip.length; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
        Arrays.fill(zip, i + 24, i + 28, (byte) 0);
      }
    }
    assertThat(refusal(FileType.XLSX, zip)).isEqualTo("FILE_LIMIT content inflatedBytes 1048576");
  }

  @Test
  void aBombPastItsRatioIsRefusedEarly() throws IOException {
    byte[] zip = Book.data(" ".repeat(30 << 20)).bytes();
    assertThat(Given.refusal(Given.outcome(FileType.XLSX, zip)))
        .isEqualTo("FILE_LIMIT content zipRatio 200");
  }

  @Test
  void oneFarCellARowDoesNotFillTheMachine() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int r = 1; r <= 100_000; r++) {
      rows.append("<row r='")
          .append(r)
          .append("'><c r='SF")
          .append(r)
          .append("'><v>1</v></c></row>");
    }
    assertThat(Given.refusal(Given.outcome(FileType.XLSX, Book.data(rows.toString()).bytes())))
        .isEqualTo("FILE_LIMIT content rows 100000");
  }

  @ParameterizedTest
  @CsvSource({
    "<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
    "<!DOCTYPE w SYSTEM 'http://localhost/x.dtd'>",
    "<!DOCTYPE w [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]>"
  })
  void aDocumentTypeIsRefusedByAllReadersOfXml(String doctype) throws IOException {
    String cell = "<row><c t='inlineStr'><is><t>&x;</t></is></c></row>";
    Book book =
        Book.data("")
            .part(
                "xl/worksheets/sheet1.xml",
                doctype + Book.worksheet("<sheetData>" + cell + "</sheetData>"));
    assertThat(Given.refusal(Given.outcome(FileType.XLSX, book.bytes())))
        .isEqualTo("FILE_UNREADABLE damaged DOCTYPE");
    byte[] docx =
        Given.zip(Map.of("word/document.xml", doctype + "<w:document><w:p>&x;</w:p></w:document>"));
    assertThat(Given.refusal(Given.outcome(FileType.DOCX, docx)))
        .isEqualTo("FILE_UNREADABLE damaged DOCTYPE");
  }

  @Test
  void tenThousandTablesWithinOneAnotherAreRefused() throws IOException {
    int deep = 10_000;
    String xml = "<w:tbl><w:tr><w:tc>".repeat(deep) + "</w:tc></w:tr></w:tbl>".repeat(deep);
    byte[] docx = Given.zip(Map.of("word/document.xml", "<w:document>" + xml + "</w:document>"));
    assertThat(Given.refusal(Given.outcome(FileType.DOCX, docx)))
        .isEqualTo("FILE_UNREADABLE damaged xml depth");
    String html = "<table><tr><td>".repeat(deep) + "x";
    assertThat(Given.outcome(FileType.HTML, html.getBytes(StandardCharsets.UTF_8))).isNotNull();
  }

  @Test
  void textBoxesWithinOneAnotherDoNotExhaustTheStack() throws IOException {
    int deep = 600;
    String xml =
        "<w:p><w:r><w:txbxContent>".repeat(deep) + "</w:txbxContent></w:r></w:p>".repeat(deep);
    byte[] docx = Given.zip(Map.of("word/document.xml", "<w:document>" + xml + "</w:document>"));
    assertThat(Given.outcome(FileType.DOCX, docx).result()).isPresent();
  }

  @Test
  void aBitLostInAPartIsNeverAFigure() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(0);
      for (Map.Entry<String, String> part : Book.data(cells(1, 1)).parts().entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    byte[] bytes = out.toByteArray();
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    bytes[all.indexOf("<v>1</v>") + 3] = '7';
    assertThat(Given.refusal(Given.outcome(FileType.XLSX, bytes)))
        .isEqualTo("FILE_UNREADABLE damaged checksum");
  }

  @Test
  void brokenXmlIsRefused() throws IOException {
    assertThat(refusal(FileType.XLSX, Book.data("<row><c></row></c>").bytes()))
        .startsWith("FILE_UNREADABLE damaged");
    assertThat(refusal(FileType.XLSX, Book.data("<row>&nbsp;<c><v>&x;</v></c></row>").bytes()))
        .startsWith("FILE_UNREADABLE damaged");
  }

  @ParameterizedTest
  @CsvSource({
    "XLSX,libreoffice.xlsx,400", "XLSX,xlsxwriter.xlsx,200", "XLS,libreoffice.xls,400",
    "DOCX,python-docx.docx,200", "DOC,libreoffice.doc,200", "HTML,libreoffice.html,200",
    "CSV,libreoffice.html,100"
  })
  void changedAndCutFilesTakeAnOutcome(FileType type, String name, int times) throws IOException {
    byte[] sound = Given.kept(name);
    Random random = new Random(name.hashCode());
    for (int i = 0; i < times; i++) {
      byte[] bytes = sound.clone();
      for (int n = 1 + random.nextInt(8); n > 0; n--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      byte[] cut = Arrays.copyOf(sound, random.nextInt(sound.length));
      int turn = i;
      assertThatCode(() -> outcome(type, bytes))
          .as(name + " changed " + turn)
          .doesNotThrowAnyException();
      assertThatCode(() -> outcome(type, cut)).as(name + " cut " + turn).doesNotThrowAnyException();
    }
  }

  private static void outcome(FileType type, byte[] bytes) {
    Outcome<Contents> outcome = Given.outcome(type, bytes);
    assertThat(outcome.result().isPresent() || !outcome.findings().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = FileType.class,
      names = {"XLSX", "XLS", "CSV", "DOCX", "DOC", "HTML"})
  void aFileOfAnotherTypeTakesAnOutcome(FileType type) throws IOException {
    for (String name : new String[] {"openpyxl.xlsx", "libreoffice.xls", "libreoffice.doc"}) {
      outcome(type, Given.kept(name));
    }
    outcome(type, new byte[0]);
    outcome(type, new byte[100]);
  }
}
