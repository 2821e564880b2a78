package org.zcwc.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zcwc.model.finding.Outcome;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.grid.Grid;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.submission.FileType;

class XlsxReaderTest {

  private static String dump(Book book) throws IOException {
    return Dump.of(Given.read(FileType.XLSX, book.bytes()));
  }

  private static List<String> lines(String rows) throws IOException {
    return dump(Book.data(rows)).lines().skip(1).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<c r='A1'><v>16532</v></c>                                     | NUMBER 16532",
        "<c r='A1' t='n'><v>1.6532E4</v></c>                            | NUMBER 16532",
        "<c r='A1' t='str'><f>A2</f><v>文</v></c>                       | 文",
        "<c r='A1' t='b'><v>1</v></c>                                   | TRUE",
        "<c r='A1' t='e'><v>#REF!</v></c>                               | ERROR #REF!",
        "<c r='A1' t='d'><v>2023-12-31T00:00:00</v></c>                 | DATE 2023-12-31",
        "<c r='A1'><f>1+1</f></c>                                       | UNCALCULATED =1+1",
        "<c r='A1'><f>1+1</f><v/></c>                                   | UNCALCULATED =1+1",
        "<c r='A1'><f t='shared' si='0'/></c>                           | UNCALCULATED =",
        "<c r='A1'><f>1-1</f><v>0</v></c>                               | NUMBER 0",
        "<c r='A1' t='inlineStr'><is><t>甲</t></is></c>                 | 甲",
        "<c r='A1' t='inlineStr'><is><r><t>甲</t></r><r><t>乙</t></r></is></c> | 甲乙",
        "<c r='A1' t='inlineStr'><is><t>汉</t><rPh><t>han</t></rPh></is></c> | 汉",
        "<c r='A1' t='inlineStr'><is><t>a_x000D_&#10;b</t></is></c>     | a⏎b",
        "<c r='A1' t='inlineStr'><is><t>a&#13;b</t></is></c>            | a⏎b",
        "<c r='A1' t='inlineStr'><is><t>_x005F_x0041_</t></is></c>      | _x0041_",
        "<c r='A1' t='inlineStr'><is><t>&lt;&amp;&#x4E2D;&#20013;</t></is></c> | <&中中",
        "<c r='A1' t='inlineStr'><is><t><![CDATA[<甲>]]></t></is></c>   | <甲>",
        "<x:c xmlns:x='urn:x' r='A1'><x:v>5</x:v></x:c>                 | NUMBER 5"
      })
  void aCellIsReadAsItIsShown(String cell, String expected) throws IOException {
    assertThat(lines("<row r='1'>" + cell + "</row>")).containsExactly("0,0 " + expected);
  }

  @Test
  void anEmptyFormulaResultIsBlank() throws IOException {
    assertThat(lines("<row r='1'><c r='A1' t='str'><f>\"\"</f><v></v></c></row>")).isEmpty();
  }

  @Test
  void placesAreCountedWhereTheyAreNotWritten() throws IOException {
    assertThat(
            lines(
                "<row><c><v>1</v></c><c r='D1'><v>2</v></c><c><v>3</v></c></row>"
                    + "<row><c><v>4</v></c></row><row r='9'><c><v>5</v></c></row>"))
        .containsExactly(
            "0,0 NUMBER 1", "0,3 NUMBER 2", "0,4 NUMBER 3", "1,0 NUMBER 4", "8,0 NUMBER 5");
  }

  @Test
  void rowsAndCellsOutOfOrderFindTheirPlaces() throws IOException {
    assertThat(
            lines(
                "<row r='3'><c r='B3'><v>3</v></c></row>"
                    + "<row r='1'><c r='C1'><v>2</v></c><c r='A1'><v>1</v></c></row>"
                    + "<row r='3'><c r='A3'><v>4</v></c></row>"))
        .containsExactly("0,0 NUMBER 1", "0,2 NUMBER 2", "2,0 NUMBER 4", "2,1 NUMBER 3");
  }

  @Test
  void styledBlankRowsCostNothing() throws IOException {
    StringBuilder rows = new StringBuilder("<row r='1'><c r='A1'><v>1</v></c></row>");
    for (int r = 2; r <= 300_000; r++) {
      rows.append("<row r='")
          .append(r)
          .append("' ht='0'><c r='A")
          .append(r)
          .append("' s='1'/></row>");
    }
    Grid grid = Given.read(FileType.XLSX, Book.data(rows.toString()).bytes()).grids().get(0);
    assertThat(grid.rowCount()).isEqualTo(1);
    assertThat(grid.hiddenRows()).isEmpty();
  }

  @Test
  void strictWorkbooksAndOtherPrefixesAreReadToo() throws IOException {
    Book book =
        Book.data("")
            .part(
                "xl/worksheets/sheet1.xml",
                "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData>"
                    + "<x:row r='1'><x:c r='A1' t='inlineStr'><x:is><x:t>严格</x:t></x:is></x:c>"
                    + "</x:row></x:sheetData></x:worksheet>")
            .part(
                "_rels/.rels",
                "<Relationships><Relationship Id='a' Target='/xl/workbook.xml'"
                    + " Type='http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument'/>"
                    + "</Relationships>");
    assertThat(dump(book)).isEqualTo("grid 表\n0,0 严格\n");
  }

  @Test
  void sheetsStandInTheWorkbooksOrderWhateverTheirPartsAreCalled() throws IOException {
    Book book =
        Book.data("<row><c><v>1</v></c></row>")
            .relations(
                "xl/_rels/workbook.xml.rels",
                "worksheet=worksheets/sheet1.xml",
                "worksheet=/xl/other/B.XML",
                "chartsheet=chartsheets/sheet1.xml")
            .part(
                "xl/other/b.xml",
                Book.worksheet("<sheetData><row><c><v>2</v></c></row></sheetData>"))
            .part(
                "xl/workbook.xml",
                "<workbook><sheets><sheet name='后' r:id='r1' state='veryHidden'/>"
                    + "<sheet name='图' r:id='r2'/><sheet name='前&amp;' r:id='r0'/></sheets></workbook>");
    assertThat(dump(book)).isEqualTo("grid 后 hidden\n0,0 NUMBER 2\ngrid 前&\n0,0 NUMBER 1\n");
  }

  @Test
  void partsInOtherEncodingsAreRead() throws IOException {
    String sheet =
        Book.worksheet("<sheetData><row><c t='inlineStr'><is><t>淄川</t></is></c></row></sheetData>");
    assertThat(
            Dump.of(
                new Contents(List.of(alone(sheet.getBytes(StandardCharsets.UTF_16))), List.of())))
        .isEqualTo("grid s\n0,0 淄川\n");
    byte[] gbk = ("<?xml version='1.0' encoding='GBK'?>" + sheet).getBytes(Charset.forName("GBK"));
    assertThat(Dump.of(new Contents(List.of(alone(gbk)), List.of()))).isEqualTo("grid s\n0,0 淄川\n");
  }

  private static Grid alone(byte[] part) throws IOException {
    return new XlsxSheet("f", "s", false, part, Limits.DEFAULT)
        .read(
            new XlsxSheet.Shared(List.of(), List.of(), false, false), new java.util.ArrayList<>());
  }

  @Test
  void aPictureThatWpsKeepsInACellIsTold() throws IOException {
    Book book =
        Book.data(
            "<row><c r='B1' t='str'><f>_xlfn.DISPIMG(\"ID_1\",1)</f>"
                + "<v>=DISPIMG(\"ID_1\",1)</v></c></row>");
    Outcome<Contents> outcome = Given.outcome(FileType.XLSX, book.bytes());
    assertThat(Dump.of(outcome.result().orElseThrow())).isEqualTo("grid 表\nPICTURE B1\n");
    assertThat(Given.findings(outcome, Rule.PICTURE_CONTENT)).hasSize(1);
  }

  @Test
  void mergedAndHiddenPartsAreKept() throws IOException {
    Book book =
        Book.sheet(
            "<cols><col min='2' max='3' width='0'/><col min='5' max='16384' hidden='true'/></cols>"
                + "<sheetData><row r='1' hidden='1'><c><v>1</v></c></row>"
                + "<row r='2' ht='0.0'><c><v>2</v></c></row></sheetData>"
                + "<mergeCells><mergeCell ref='A1:B2'/><mergeCell ref='C3'/></mergeCells>");
    Grid grid = Given.read(FileType.XLSX, book.bytes()).grids().get(0);
    assertThat(grid.hiddenRows()).containsExactlyInAnyOrder(0, 1);
    assertThat(grid.hiddenColumns()).contains(1, 2, 4, 499).doesNotContain(0, 3, 500);
    assertThat(grid.merged()).hasSize(1);
    assertThat(grid.seen(1, 0).text()).isEqualTo("2");
    assertThat(grid.seen(1, 1).text()).isEqualTo("1");
  }

  @Test
  void aSharedStringThatIsNotThereMakesTheFileUnreadable() throws IOException {
    Book book = Book.data("<row><c t='s'><v>7</v></c></row>");
    assertThat(Given.refusal(Given.outcome(FileType.XLSX, book.bytes())))
        .startsWith("FILE_UNREADABLE damaged");
  }
}
