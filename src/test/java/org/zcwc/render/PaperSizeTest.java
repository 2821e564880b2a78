package org.zcwc.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zcwc.message.Messages;
import org.zcwc.model.programme.Language;
import org.zcwc.model.report.Table;
import org.zcwc.model.report.Table.Align;
import org.zcwc.model.report.Table.Paragraph;
import org.zcwc.model.report.Table.TableCell;
import org.zcwc.model.report.Table.Tone;

/** A report too large for paper says so there, and says where the rest is. */
class PaperSizeTest {

  private static final Messages WORDS = Messages.of(Language.ZH);
  private static final PaperSize SMALL = new PaperSize(3, 5);

  private static Table table(String id, List<List<TableCell>> rows, Table.Group... groups) {
    var column = new Table.Column("a", "甲", 1, Align.LEFT, Set.of());
    return new Table(id, "表", List.of(column), rows, List.of(groups));
  }

  private static List<List<TableCell>> rows(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> List.of(TableCell.of("第" + i + "行")))
        .toList();
  }

  private static List<String> printed(TableCell cell) {
    Table form = SMALL.of(table("form", List.of(List.of(cell))), WORDS);
    return form.rows().get(0).get(0).paragraphs().stream().map(Paragraph::text).toList();
  }

  @Test
  void aListThatFitsIsPrintedWhole() {
    Table list = table("missing", rows(3));
    assertThat(SMALL.of(list, WORDS).rows()).isEqualTo(list.rows());
    assertThat(SMALL.left(list, WORDS)).isEmpty();
  }

  @Test
  void ofALongerOneTheFirstRowsAreAndTheRestIsTold() {
    Table list = table("missing", rows(5), new Table.Group("一", 0), new Table.Group("二", 3));
    Table printed = SMALL.of(list, WORDS);
    assertThat(printed.rows()).hasSize(3);
    assertThat(printed.groups()).extracting(Table.Group::title).containsExactly("一");
    assertThat(SMALL.left(list, WORDS)).isEqualTo("共5项，太多，纸上只列前3项，全部见 report.xlsx。");
  }

  @Test
  void aUnitsTextInTheFormIsNeverCutInTwo() {
    List<Paragraph> said = new ArrayList<>();
    for (String unit : List.of("甲局", "乙局", "丙局")) {
      said.add(new Paragraph(unit + "：", true));
      said.add(new Paragraph(unit + "办了一件事。", false));
      said.add(new Paragraph(unit + "又办了一件。", false));
    }
    assertThat(printed(new TableCell(said, Tone.PLAIN, "")))
        .containsExactly("甲局：", "甲局办了一件事。", "甲局又办了一件。", "（共3个单位，太多，纸上只列前1个，全部见 report.xlsx。）");
  }

  @Test
  void oneUnitWithMuchToSayIsPrintedWhole() {
    List<Paragraph> said = new ArrayList<>(List.of(new Paragraph("甲局：", true)));
    IntStream.range(0, 9).forEach(i -> said.add(new Paragraph("办了第" + i + "件事。", false)));
    assertThat(printed(new TableCell(said, Tone.PLAIN, ""))).hasSize(10);
    said.add(new Paragraph("乙局：", true));
    assertThat(printed(new TableCell(said, Tone.PLAIN, "")))
        .hasSize(11)
        .last()
        .isEqualTo("（共2个单位，太多，纸上只列前1个，全部见 report.xlsx。）");
  }

  @Test
  void aColumnOfNamesIsCountedByLines() {
    assertThat(printed(TableCell.of("甲\n乙\n丙\n丁\n戊\n己")))
        .containsExactly("甲", "乙", "丙", "丁", "戊", "（共6行，太多，纸上只列前5行，全部见 report.xlsx。）");
  }

  @Test
  void listsKeepTheirCellsWhole() {
    TableCell tall = TableCell.of("1\n2\n3\n4\n5\n6");
    assertThat(SMALL.of(table("findings", List.of(List.of(tall))), WORDS).rows())
        .containsExactly(List.of(tall));
  }
}
