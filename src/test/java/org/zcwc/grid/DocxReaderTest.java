package org.zcwc.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zcwc.model.finding.Outcome;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.submission.FileType;
import org.zcwc.text.ChineseNumber;

class DocxReaderTest {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static byte[] document(String body) throws IOException {
    return Given.zip(
        Map.of(
            "word/document.xml",
            "<w:document xmlns:w='" + W + "'><w:body>" + body + "</w:body></w:document>"));
  }

  private static List<String> lines(String body) throws IOException {
    return Dump.of(Given.read(FileType.DOCX, document(body))).lines().toList();
  }

  private static String table(String... rows) {
    return "<w:tbl><w:tr>" + String.join("</w:tr><w:tr>", rows) + "</w:tr></w:tbl>";
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>"
        + properties
        + "</w:tcPr><w:p><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p></w:tc>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<w:r><w:t>甲</w:t></w:r><w:r><w:t xml:space='preserve'> 乙</w:t></w:r> | 甲 乙",
        "<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t><w:cr/></w:r> | 甲⏎乙\t丙⏎",
        "<w:ins><w:r><w:t>加</w:t></w:r></w:ins><w:del><w:r><w:delText>减</w:delText></w:r></w:del> | 加",
        "<w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>新</w:t></w:r></w:moveTo> | 新",
        "<w:sdt><w:sdtPr><w:t>框</w:t></w:sdtPr><w:sdtContent><w:r><w:t>内</w:t></w:r></w:sdtContent></w:sdt> | 内",
        "<w:hyperlink><w:r><w:t>链</w:t></w:r></w:hyperlink> | 链",
        "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>3</w:t></w:r> | 3",
        "<w:r><w:ruby><w:rt><w:r><w:t>han</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>汉</w:t></w:r></w:rubyBase></w:ruby></w:r> | 汉",
        "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>见</w:t></w:r> | 见",
        "<w:r><w:rPr><w:b/></w:rPr><w:t>粗</w:t></w:r> | 粗"
      })
  void aParagraphIsReadAsItIsShown(String runs, String expected) throws IOException {
    assertThat(lines("<w:p>" + runs + "</w:p>")).hasSize(1);
    assertThat(lines("<w:p>" + runs + "</w:p>").get(0))
        .isEqualTo(("PARAGRAPH paragraph 1 " + expected.replace("\\t", "\t")).strip());
  }

  private static List<String> numbered(String levels, String styles, String body)
      throws IOException {
    String begin = "<w:numbering xmlns:w='" + W + "'><w:abstractNum w:abstractNumId='7'>";
    String relation = "<Relationship Id='%1$s' Type='http://x/%1$s' Target='%1$s.xml'/>";
    return Dump.of(
            Given.read(
                FileType.DOCX,
                Given.zip(
                    Map.of(
                        "word/document.xml",
                        "<w:document xmlns:w='"
                            + W
                            + "'><w:body>"
                            + body
                            + "</w:body></w:document>",
                        "word/_rels/document.xml.rels",
                        "<Relationships>"
                            + relation.formatted("numbering")
                            + relation.formatted("styles")
                            + "</Relationships>",
                        "word/styles.xml",
                        "<w:styles xmlns:w='" + W + "'>" + styles + "</w:styles>",
                        "word/numbering.xml",
                        begin
                            + levels
                            + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>"
                            + "</w:numbering>"))))
        .lines()
        .map(line -> line.replaceFirst("PARAGRAPH paragraph \\d+ ", ""))
        .toList();
  }

  private static String item(String properties, String words) {
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  @ParameterizedTest
  @CsvSource({
    "decimal, 十二, 12",
    "decimalFullWidth, 十二, １２",
    "decimalZero, 三, 03",
    "decimalEnclosedCircle, 三, ③",
    "decimalEnclosedParen, 三, ⑶",
    "decimalEnclosedFullstop, 三, ⒊",
    "chineseCounting, 十, 十",
    "chineseCountingThousand, 十二, 十二",
    "chineseCountingThousand, 一百零一, 一百零一",
    "chineseCountingThousand, 一百一十, 一百一十",
    "chineseLegalSimplified, 十二, 壹拾贰",
    "ideographTraditional, 三, 丙",
    "ideographTraditional, 十二, 12",
    "upperLetter, 三, C",
    "lowerLetter, 三, c",
    "upperRoman, 十四, XIV",
    "lowerRoman, 四, iv",
    "unheardOf, 三, 3",
    "none, 三, ''"
  })
  void automaticNumbersAreWrittenAsTheirListSays(String format, String number, String written)
      throws IOException {
    int start = ChineseNumber.parse(number).orElseThrow().intValue();
    String level =
        "<w:lvl w:ilvl='0'><w:start w:val='%d'/><w:numFmt w:val='%s'/><w:suff w:val='nothing'/>"
            + "<w:lvlText w:val='%%1'/></w:lvl>";
    String list = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>";
    assertThat(numbered(level.formatted(start, format), "", item(list, "事")))
        .containsExactly(written + "事");
  }

  @Test
  void paragraphsAreNumberedByTheirStylesToo() throws IOException {
    String level =
        "<w:lvl w:ilvl='%1$d'><w:start w:val='1'/><w:numFmt w:val='decimal'/>%2$s"
            + "<w:suff w:val='nothing'/><w:lvlText w:val='%3$s'/></w:lvl>";
    String levels =
        level.formatted(0, "", "%1、") + level.formatted(1, "<w:pStyle w:val='h2'/>", "%1.%2、");
    String style = "<w:style w:styleId='%s'>%s<w:pPr>%s</w:pPr></w:style>";
    String number = "<w:numPr><w:numId w:val='1'/></w:numPr>";
    String styles =
        style.formatted("h1", "", number)
            + style.formatted("h2", "", number)
            + style.formatted("own", "<w:basedOn w:val='h1'/>", "<w:jc w:val='left'/>")
            + style.formatted("round", "<w:basedOn w:val='round'/>", "");
    String body =
        item("<w:pStyle w:val='h1'/>", "甲")
            + item("<w:pStyle w:val='h2'/>", "乙")
            + item("<w:pStyle w:val='own'/>", "丙")
            + item("<w:pStyle w:val='round'/>", "丁")
            + item("<w:pStyle w:val='h1'/><w:numPr><w:numId w:val='0'/></w:numPr>", "戊");
    assertThat(numbered(levels, styles, body)).containsExactly("1、甲", "1.1、乙", "2、丙", "丁", "戊");
  }

  @Test
  void textFormattedAsHiddenIsLeftOutAndTold() throws IOException {
    String run = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r><w:r><w:t>明</w:t></w:r>";
    Outcome<Contents> outcome = Given.outcome(FileType.DOCX, document("<w:p>" + run + "</w:p>"));
    assertThat(Dump.of(outcome.result().orElseThrow())).isEqualTo("PARAGRAPH paragraph 1 明\n");
    assertThat(Given.findings(outcome, Rule.HIDDEN_CONTENT))
        .containsExactly("HIDDEN_CONTENT text 暗");
  }

  @Test
  void cellsThatSpanColumnsAndRowsAreMerged() throws IOException {
    assertThat(
            lines(
                table(
                    cell("<w:gridSpan w:val='2'/>", "宽") + cell("<w:vMerge w:val='restart'/>", "高"),
                    "<w:trPr><w:gridBefore w:val='1'/></w:trPr>"
                        + cell("", "缩")
                        + "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>",
                    cell("", "一") + cell("", "二") + cell("", "三"))))
        .containsExactly(
            "grid",
            "0,0 宽",
            "0,2 高",
            "1,1 缩",
            "2,0 一",
            "2,1 二",
            "2,2 三",
            "merged 0,0 to 0,1",
            "merged 0,2 to 1,2");
  }

  @Test
  void aTableInACellIsItsTextAndLeavesItsShapeAlone() throws IOException {
    String inner = table(cell("<w:gridSpan w:val='3'/>", "内一") + cell("", "内二"));
    assertThat(lines(table("<w:tc><w:p/>" + inner + "<w:p/></w:tc>" + cell("", "旁"))))
        .containsExactly("grid", "0,0 ⏎内一⏎内二⏎", "0,1 旁");
  }

  @Test
  void aTableAloneInItsRowOfAnotherThatLaysOutThePageIsATable() throws IOException {
    String form =
        table(
            cell("", "序号") + cell("", "名称") + cell("", "进展"),
            cell("", "1") + cell("", "甲") + cell("", "乙。"));
    assertThat(lines(table(cell("", "题"), "<w:tc><w:p/>" + form + "<w:p/></w:tc>")))
        .containsExactly(
            "grid", "0,0 题", "grid", "0,0 序号", "0,1 名称", "0,2 进展", "1,0 1", "1,1 甲", "1,2 乙。");
    assertThat(lines(table("<w:tc>" + form + "<w:p/></w:tc>" + cell("", "旁"))))
        .containsExactly("grid", "0,0 序号⏎名称⏎进展⏎1⏎甲⏎乙。⏎", "0,1 旁");
  }

  @Test
  void tablesDeepWithinOneAnotherAreRead() throws IOException {
    String deep = cell("", "底");
    for (int i = 0; i < 20; i++) {
      deep = "<w:tc>" + table(deep) + "</w:tc>";
    }
    assertThat(lines(table(deep))).containsExactly("grid", "0,0 底");
  }

  @Test
  void tablesAndCellsInContentControlsAreRead() throws IOException {
    String wrapped =
        "<w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt>"
            .formatted(
                "<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>"
                    + cell("", "甲")
                    + "</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>");
    assertThat(lines(wrapped)).containsExactly("grid", "0,0 甲");
  }

  @Test
  void formerLooksOfATrackedTableAreNotItsLooks() throws IOException {
    String change = "<w:tcPrChange><w:tcPr><w:gridSpan w:val='4'/></w:tcPr></w:tcPrChange>";
    assertThat(lines(table(cell(change, "甲") + cell("", "乙"))))
        .containsExactly("grid", "0,0 甲", "0,1 乙");
  }

  @Test
  void ofTwoRenderingsOfATextBoxOneIsRead() throws IOException {
    String box =
        "<w:txbxContent><w:p><w:r><w:t>框一</w:t></w:r></w:p><w:p><w:r><w:t>框二</w:t></w:r></w:p></w:txbxContent>";
    String run =
        "<w:r><mc:AlternateContent><mc:Choice><w:drawing>"
            + box
            + "</w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict>"
            + box
            + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    byte[] bytes = document(table("<w:tc><w:p>" + run + "<w:r><w:t>格</w:t></w:r></w:p></w:tc>"));
    Outcome<Contents> outcome = Given.outcome(FileType.DOCX, bytes);
    assertThat(Dump.of(outcome.result().orElseThrow()))
        .isEqualTo("grid\n0,0 格\nTEXT_BOX table 1 1,1 框一⏎框二\n");
    assertThat(Given.findings(outcome, Rule.OUTSIDE_TEXT)).containsExactly("OUTSIDE_TEXT 框一 框二");
  }

  @Test
  void paragraphsAndTablesAreCountedInReadingOrder() throws IOException {
    String p = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>";
    assertThat(
            lines(
                p.formatted("一")
                    + "<w:p/>"
                    + table(cell("", "甲"))
                    + p.formatted("三")
                    + table(cell("", "乙"))))
        .containsExactly(
            "grid", "0,0 甲", "grid", "0,0 乙", "PARAGRAPH paragraph 1 一", "PARAGRAPH paragraph 3 三");
  }

  @Test
  void strictDocumentsUnderAnotherNameAreRead() throws IOException {
    byte[] bytes =
        Given.zip(
            Map.of(
                "_rels/.rels",
                "<Relationships><Relationship Id='a' Target='word/document2.xml'"
                    + " Type='http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument'/></Relationships>",
                "word/document2.xml",
                "<x:document xmlns:x='http://purl.oclc.org/ooxml/wordprocessingml/main'><x:body>"
                    + "<x:tbl><x:tr><x:tc><x:p><x:r><x:t>严</x:t></x:r></x:p></x:tc></x:tr></x:tbl></x:body></x:document>"));
    assertThat(Dump.of(Given.read(FileType.DOCX, bytes))).isEqualTo("grid\n0,0 严\n");
  }
}
