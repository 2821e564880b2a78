package org.zcwc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every format that a unit may send, by whatever name, through the real command. */
class FormatsTest {

  private static final String SAMPLES = "samples/2023Q3/";
  private static final String FORM =
      "填报单位：区民政局\n序号,实事名称,进展情况,完成时限\n8,实施特殊困难儿童关爱行动,开展走访。,2023年12月底\n";

  @TempDir Path folder;

  private final Command command = new Command();

  private String checked(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    command.run("check", file.toString(), "-p", "2023Q3", "--as-of", "2023-09-27");
    return command.out();
  }

  @ParameterizedTest
  @CsvSource({
    "区文旅局.xls, 表.et, 第2件",
    "区文旅局.xls, 表.xlsx, 第2件",
    "区发改局/发改局三季度报表.doc, 表.wps, 第4件",
    "区民政局报表.xlsx, 表.csv, 第8件",
    "区民政局报表.xlsx, 表.xlsm, 第8件",
    "财政局三季度.docx, 财政局.doc, 第7件",
  })
  void binaryFormatsAreToldByTheirContent(String sample, String name, String task)
      throws IOException {
    assertThat(checked(name, Files.readAllBytes(Path.of(SAMPLES + sample)))).contains("电子版", task);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UTF-8    | ,    | 表.csv",
        "UTF-8    | ,    | 表.xlsx",
        "GB18030  | ;    | 表.csv",
        "UTF-16   | tab  | 表.txt",
        "UTF-16LE | ,    | 表.csv",
        "GB18030  | tab  | 表.tsv",
        "UTF-8    | tab  | 表.xls",
      })
  void textInEveryEncodingWithEverySeparator(String charset, String separator, String name)
      throws IOException {
    String text = FORM.replace(",", separator.equals("tab") ? "\t" : separator);
    String withPreamble = "导出时间 2023-09-25 10:00\n\n" + text;
    assertThat(checked(name, withPreamble.getBytes(Charset.forName(charset))))
        .contains("区民政局  2023年第三季度  电子版", "第8件", "“开展走访。”", "即 2023-12-31");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "GB18030"})
  void aWebPageSavedAsXls(String charset) throws IOException {
    String page =
        "<html><body><table><tr><td>"
            + FORM.strip().replace("\n", "</td></tr><tr><td>").replace(",", "</td><td>")
            + "</td></tr></table></body></html>";
    assertThat(checked("网页.xls", page.getBytes(Charset.forName(charset))))
        .contains("区民政局  2023年第三季度  电子版", "“开展走访。”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "526172211A07|区民政局.rar|改用 zip 压缩",
        "377ABCAF271C|区民政局.7z|改用 zip 压缩",
        "89504E470D0A|区民政局.png|请扫描成PDF报送",
        "FFD8FFE00010|区民政局.xlsx|请扫描成PDF报送",
      })
  void whatCannotBeReadNamesTheWayOut(String start, String name, String wayOut) throws IOException {
    byte[] bytes = Arrays.copyOf(HexFormat.of().parseHex(start), 400);
    assertThat(checked(name, bytes)).contains("不能用", wayOut);
  }

  @Test
  void bytesInNoEncodingAreToldWithTheirLine() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(FORM.getBytes(StandardCharsets.UTF_8));
    bytes.write(new byte[] {(byte) 0xFF, (byte) 0xFE, (byte) 0x81, '\n'});
    assertThat(checked("区民政局.csv", bytes.toByteArray())).contains("第4行").contains("编码");
  }

  @Test
  void whatHasAPasswordIsAskedForWithoutOne() throws Exception {
    byte[] xlsx = Files.readAllBytes(Path.of(SAMPLES + "区民政局报表.xlsx"));
    assertThat(checked("区民政局.xlsx", locked(xlsx))).contains("密码").contains("怎样改：");
    assertThat(checked("区民政局.docx", locked(xlsx))).contains("密码");
    assertThat(checked("区文旅局.xls", lockedXls())).contains("密码");
  }

  private static byte[] locked(byte[] office) throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("1");
      try (OutputStream out = encryptor.getDataStream(files)) {
        out.write(office);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static byte[] lockedXls() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of(SAMPLES + "区文旅局.xls"));
    Biff8EncryptionKey.setCurrentUserPassword("1");
    try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }
}
