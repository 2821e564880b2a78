package org.zcwc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Outcome;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.submission.Arrival;
import org.zcwc.model.submission.FileType;
import org.zcwc.model.submission.OpenedFile;

class FileOpenerTest {

  static Outcome<OpenedFile> open(byte[] bytes) {
    Arrival arrival =
        new Arrival(
            "a.bin",
            LocalDate.of(2023, 9, 28),
            Arrival.Decision.NONE,
            "",
            Optional.empty(),
            () -> bytes);
    return FileOpener.open(arrival, Limits.DEFAULT);
  }

  private static byte[] office(String contentType) {
    return Zips.utf8()
        .with("[Content_Types].xml", "<Types><Override ContentType='" + contentType + "'/></Types>")
        .bytes();
  }

  private static byte[] text(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  private static byte[] latin(String text) {
    return Arrays.copyOf(text.getBytes(StandardCharsets.ISO_8859_1), 300);
  }

  private static byte[] xls() throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      book.createSheet("表").createRow(0).createCell(0).setCellValue("填");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] compound(String stream) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  /** A document that has a workbook embedded in it. */
  private static byte[] embedding() throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
      files
          .createDirectory("ObjectPool")
          .createDocument("Workbook", new java.io.ByteArrayInputStream(new byte[5000]));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static byte[] encrypted() throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("1");
      try (var out = encryptor.getDataStream(files)) {
        out.write(Zips.xlsx());
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  static Stream<Arguments> kinds() throws Exception {
    String table = "序号,实事名称\n1,免费检查\n";
    return Stream.of(
        Arguments.of("xlsx", Zips.xlsx(), FileType.XLSX, ""),
        Arguments.of(
            "xlsm",
            office("application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
            FileType.XLSX,
            ""),
        Arguments.of(
            "docx",
            office(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
            FileType.DOCX,
            ""),
        Arguments.of(
            "xlsb",
            office("application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
            FileType.UNKNOWN,
            "xlsb"),
        Arguments.of(
            "pptx",
            office("application/vnd.openxmlformats-officedocument.presentationml.main+xml"),
            FileType.UNKNOWN,
            "unknown"),
        Arguments.of(
            "ods",
            Zips.utf8().with("mimetype", "application/vnd.oasis.opendocument.spreadsheet").bytes(),
            FileType.ODS,
            "ods"),
        Arguments.of(
            "odt",
            Zips.utf8().with("mimetype", "application/vnd.oasis.opendocument.text").bytes(),
            FileType.ODT,
            "odt"),
        Arguments.of("ofd", Zips.utf8().with("OFD.xml", "<OFD/>").bytes(), FileType.OFD, ""),
        Arguments.of("empty zip", Zips.utf8().bytes(), FileType.ZIP, "empty-zip"),
        Arguments.of(
            "locked zip",
            Zips.patched(Zips.utf8().with("a.csv", "x").bytes(), 8, 9),
            FileType.ENCRYPTED,
            "zip"),
        Arguments.of("cut zip", Arrays.copyOf(Zips.xlsx(), 150), FileType.ZIP, "damaged"),
        Arguments.of("xls", xls(), FileType.XLS, ""),
        Arguments.of("doc", compound("WordDocument"), FileType.DOC, ""),
        Arguments.of("doc with a workbook in it", embedding(), FileType.DOC, ""),
        Arguments.of("xls in capitals", compound("WORKBOOK"), FileType.XLS, ""),
        Arguments.of("ppt", compound("PowerPoint Document"), FileType.UNKNOWN, "unknown"),
        Arguments.of("encrypted", encrypted(), FileType.ENCRYPTED, "office"),
        Arguments.of("pdf", latin("%PDF-1.7\n"), FileType.PDF, ""),
        Arguments.of("pdf after mail", latin("From: x\n\n%PDF-1.4\n"), FileType.PDF, ""),
        Arguments.of("rar", latin("Rar!\u001A\u0007\0"), FileType.RAR, "rar"),
        Arguments.of("7z", latin("7z\u00BC\u00AF'\u001C"), FileType.SEVEN_ZIP, "rar"),
        Arguments.of("png", latin("\u0089PNG\r\n"), FileType.PICTURE, "picture"),
        Arguments.of("jpeg", latin("\u00FF\u00D8\u00FF\u00E0"), FileType.PICTURE, "picture"),
        Arguments.of("heic", latin("\0\0\0\u0018ftypheic"), FileType.PICTURE, "picture"),
        Arguments.of("webp", latin("RIFF\0\0\0\0WEBPVP8 "), FileType.PICTURE, "picture"),
        Arguments.of("empty", new byte[0], FileType.EMPTY, "empty"),
        Arguments.of("program", latin("\u007FELF\2\1\1\0\0"), FileType.UNKNOWN, "unknown"),
        Arguments.of("utf-8", text(table, "UTF-8"), FileType.CSV, ""),
        Arguments.of("bom", text("\uFEFF" + table, "UTF-8"), FileType.CSV, ""),
        Arguments.of("gbk", text(table, "GB18030"), FileType.CSV, ""),
        Arguments.of("utf-16", text(table, "UTF-16"), FileType.CSV, ""),
        Arguments.of("utf-16le", text(table, "UTF-16LE"), FileType.CSV, ""),
        Arguments.of("utf-16be", text(table, "UTF-16BE"), FileType.CSV, ""),
        Arguments.of("html", text("\n<HTML><body><table>填</table>", "GB18030"), FileType.HTML, ""),
        Arguments.of("table", text("<table><tr><td>1", "UTF-8"), FileType.HTML, ""),
        Arguments.of("utf-16 html", text("\uFEFF<html><table>", "UTF-16LE"), FileType.HTML, ""),
        Arguments.of("mht", text("MIME-Version: 1.0\r\n", "UTF-8"), FileType.TEXT, "mhtml"),
        Arguments.of("rtf", text("{\\rtf1 x}", "UTF-8"), FileType.TEXT, "rtf"),
        Arguments.of(
            "2003",
            text(
                "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:"
                    + "spreadsheet'/>",
                "UTF-8"),
            FileType.TEXT,
            "spreadsheet-xml"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void aFileIsWhatItsContentSays(String name, byte[] bytes, FileType type, String problem) {
    Outcome<OpenedFile> outcome = open(bytes);
    assertThat(outcome.result().orElseThrow().type()).as(name).isEqualTo(type);
    List<String> variants = outcome.findings().stream().map(Finding::variant).toList();
    assertThat(variants).isEqualTo(problem.isEmpty() ? List.of() : List.of(problem));
  }

  @Test
  void aFileHasTheHashOfItsBytes() {
    assertThat(open("abc".getBytes(StandardCharsets.UTF_8)).result().orElseThrow().sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Property(tries = 2000)
  void anyBytesAreSomething(@ForAll byte[] bytes, @ForAll("marks") byte[] mark) {
    byte[] all = Arrays.copyOf(mark, mark.length + bytes.length);
    System.arraycopy(bytes, 0, all, mark.length, bytes.length);
    assertThat(open(all).result()).isPresent();
  }

  @net.jqwik.api.Provide
  net.jqwik.api.Arbitrary<byte[]> marks() {
    byte[] cfb = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 512);
    return net.jqwik.api.Arbitraries.of(
        new byte[0], new byte[] {'P', 'K', 3, 4}, new byte[] {'P', 'K', 5, 6}, cfb);
  }

  @Property(tries = 1000)
  void anyByteOfAZipMayBeWrong(
      @ForAll @net.jqwik.api.constraints.IntRange(max = 400) int place, @ForAll byte value) {
    byte[] zip = Zips.xlsx();
    zip[place % zip.length] = value;
    assertThat(open(zip).result()).isPresent();
  }
}
