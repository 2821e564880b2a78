package org.zcwc.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.grid.Grid;
import org.zcwc.model.submission.FileType;

class CsvReaderTest {

  private static final String FORM =
      """
      填报单位：某局
      序号,实事名称,责任单位,具体措施及任务进度情况,完成时限
      1,甲,某局,"第一行
      第二行，称""好""\",2023年12月底
      2,乙,某局,累计16532人,12月底前
      """;

  private static Grid read(String text, String charset) {
    return grid(text.getBytes(Charset.forName(charset)));
  }

  private static Grid grid(byte[] bytes) {
    Contents contents = Given.read(FileType.CSV, bytes);
    assertThat(contents.grids()).hasSize(1);
    return contents.grids().get(0);
  }

  @Test
  void aReaderThatIsToldToStopStops() {
    Thread.currentThread().interrupt();
    try {
      byte[] form = FORM.getBytes(StandardCharsets.UTF_8);
      assertThat(Given.outcome(FileType.CSV, form).result()).isEmpty();
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private static List<String> cells(Grid grid, int row) {
    return grid.rows().get(row).stream().map(c -> c.text()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void theEncodingIsToldByTheBytes(String charset) {
    form(read(FORM, charset));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkIsNoText(String charset) {
    form(read("\uFEFF" + FORM, charset));
  }

  private static void form(Grid grid) {
    assertThat(cells(grid, 0)).containsExactly("填报单位：某局");
    assertThat(cells(grid, 1)).hasSize(5).endsWith("完成时限");
    assertThat(grid.at(2, 3).text()).isEqualTo("第一行\n第二行，称\"好\"");
    assertThat(cells(grid, 3)).containsExactly("2", "乙", "某局", "累计16532人", "12月底前");
    assertThat(grid.source(3, 3)).isEqualTo(new Source.TextField("f", 5, 4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "序号\\t名称\\t进展\\n1\\t甲\\t1,200人, 2,300场, 5,100次, 4,000户~3",
        "序号;名称;进展\\n1;甲;1,200人\\n2;乙;3,400人~3",
        "序号|名称|进展\\n1|甲|一,二,三,四,五,六,七~3",
        "关于“甲,乙,丙,丁,戊,己,庚”的情况\\n序号\\t名称\\n1\\t甲\\n2\\t乙\\n3\\t丙~2",
        "名称,进展\\n甲,\"5\"\" 管道; 6; 7; 8; 9\"\\n乙,无~2",
        "sep=;\\n甲;乙,丙~2",
        "只有一列\\n没有分隔~1"
      })
  void theDelimiterIsToldByWhatCutsLinesAlike(String text, int columns) {
    Grid grid = read(text.replace("\\t", "\t").replace("\\n", "\n"), "UTF-8");
    assertThat(cells(grid, grid.rowCount() - 1)).hasSize(columns);
  }

  @Test
  void linesMayEndInAnyWay() {
    assertThat(
            Dump.of(
                new Contents(List.of(read("a,b\r\nc,d\re,\"f\r\ng\"\n\n", "UTF-8")), List.of())))
        .isEqualTo("grid\n0,0 a\n0,1 b\n1,0 c\n1,1 d\n2,0 e\n2,1 f⏎g\n");
  }

  @Test
  void theSourceIsTheLineOnWhichTheRecordStarts() {
    Grid grid = read("a,\"1\n2\n3\"\r\nb,c\r\n\r\nd,e\r\n", "UTF-8");
    assertThat(grid.source(1, 0)).isEqualTo(new Source.TextField("f", 4, 1));
    assertThat(grid.source(3, 1)).isEqualTo(new Source.TextField("f", 6, 2));
  }

  @Test
  void aQuotationThatOnlyBeginsAFieldIsText() {
    assertThat(cells(read("甲,\"两癌\"检查,丙\n", "UTF-8"), 0)).containsExactly("甲", "\"两癌\"检查", "丙");
  }

  @Test
  void aQuoteNeverClosedIsRefusedWithItsLine() {
    byte[] bytes = "a,b\nc,\"d\ne,f\n".getBytes(Charset.forName("UTF-8"));
    assertThat(Given.refusal(Given.outcome(FileType.CSV, bytes)))
        .isEqualTo("FILE_UNREADABLE quote 2");
  }

  @Test
  void bytesInNoEncodingAreRefusedWithTheirLine() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("序号,名称\n1,甲\n2,".getBytes(Charset.forName("GB18030")));
    bytes.write(0xFF);
    bytes.writeBytes("\n3,丙\n".getBytes(Charset.forName("GB18030")));
    assertThat(Given.refusal(Given.outcome(FileType.CSV, bytes.toByteArray())))
        .isEqualTo("FILE_ENCODING 3");
  }

  /** As GB18030 it would stop in its first line already. */
  @Test
  void aDamagedFileInUtf8IsRefusedWithTheLineOfTheDamage() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("填报单位\n序号,名称\n1,甲\n2,".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xFF);
    bytes.writeBytes("\n3,丙\n".getBytes(StandardCharsets.UTF_8));
    assertThat(Given.refusal(Given.outcome(FileType.CSV, bytes.toByteArray())))
        .isEqualTo("FILE_ENCODING 4");
  }

  @Test
  void aCharacterCutOffAtTheEndIsRefused() {
    byte[] whole = "1,甲\n2,乙".getBytes(Charset.forName("GB18030"));
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
    assertThat(Given.refusal(Given.outcome(FileType.CSV, cut))).isEqualTo("FILE_ENCODING 2");
  }

  @Test
  void controlZAtTheEndIsNoRow() {
    assertThat(read("a,b\r\n\u001A", "UTF-8").rowCount()).isEqualTo(1);
  }

  @Property(tries = 300)
  void whatIsWrittenIsRead(
      @ForAll("tables") List<List<String>> table, @ForAll("charsets") String charset)
      throws IOException {
    StringBuilder text = new StringBuilder();
    for (List<String> row : table) {
      List<String> quoted = new ArrayList<>();
      row.forEach(cell -> quoted.add("\"" + cell.replace("\"", "\"\"") + "\""));
      text.append(String.join(",", quoted)).append("\r\n");
    }
    Grid grid = read(text.toString(), charset);
    for (int r = 0; r < table.size(); r++) {
      for (int c = 0; c < table.get(r).size(); c++) {
        String cell = table.get(r).get(c);
        assertThat(grid.at(r, c).text()).isEqualTo(cell.isBlank() ? "" : cell);
      }
      assertThat(grid.columnCount(r)).isLessThanOrEqualTo(table.get(r).size());
    }
    assertThat(grid.rowCount()).isLessThanOrEqualTo(table.size());
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> cell =
        Arbitraries.strings().withChars("ab,\";|\t\n 甲乙丙，。0123“”").ofMaxLength(12);
    return cell.list().ofSize(4).list().ofMinSize(1).ofMaxSize(6);
  }

  @Provide
  Arbitrary<String> charsets() {
    return Arbitraries.of("UTF-8", "GB18030", "UTF-16");
  }
}
