package org.zcwc.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zcwc.model.submission.FileType;

class HtmlReaderTest {

  private static List<String> lines(String html, String charset) {
    return Dump.of(Given.read(FileType.HTML, html.getBytes(Charset.forName(charset))))
        .lines()
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "gb2312,GBK",
    "GBK,GB18030",
    "utf-8,UTF-8",
    "utf-8,GB18030",
    "gb2312,UTF-8",
    "big5,Big5",
    "nonsense,UTF-8",
    "'',GB18030",
    "utf-16,UTF-16LE"
  })
  void theCharsetIsToldByTheBytesWhateverThePageDeclares(String declared, String real) {
    String word = real.equals("Big5") ? "進展" : "进展镕";
    String html =
        "<html><head><meta charset='" + declared + "'></head><table><tr><td>" + word + "</table>";
    assertThat(lines(html, real)).containsExactly("grid", "0,0 " + word);
  }

  @Test
  void spansAreMergedAndPushTheCellsAfterThem() {
    assertThat(
            lines(
                "<table><tr><th rowspan=2>甲<th colspan=2>乙<tr><td>丙<td>丁"
                    + "<tr style='DISPLAY: none'><td>戊</table>",
                "UTF-8"))
        .containsExactly(
            "grid",
            "0,0 甲",
            "0,1 乙",
            "1,1 丙",
            "1,2 丁",
            "2,0 戊",
            "merged 0,0 to 1,0",
            "merged 0,1 to 0,2",
            "hidden rows [2]");
  }

  @Test
  void lineBreaksStayAndTablesWithinAreText() {
    assertThat(
            lines(
                "<p>填报单位：某局</p><table><tr><td>一<br>二<p>三</p><table><tr><td>内</table>"
                    + "<td>&nbsp;<td> 旁 \n 边 </table>",
                "UTF-8"))
        .containsExactly("grid", "0,0 一⏎二⏎三⏎内", "0,2 旁 边", "PARAGRAPH paragraph 1 填报单位：某局");
  }

  @Test
  void tablesThatOnlyPutOthersInTheirPlacesAreNone() {
    assertThat(
            lines(
                "<table><tr><td>菜单<td><div>填报单位：某局</div>"
                    + "<table><tr><td>一<td>二<td>三</table></table>",
                "UTF-8"))
        .containsExactly("grid", "0,0 一", "0,1 二", "0,2 三", "PARAGRAPH paragraph 1 填报单位：某局");
  }
}
