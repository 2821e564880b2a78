package org.zcwc.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zcwc.model.finding.Outcome;
import org.zcwc.model.programme.Deliverable;
import org.zcwc.model.submission.Arrival;
import org.zcwc.model.submission.PdfPages;
import org.zcwc.model.submission.Seal;
import org.zcwc.model.submission.Submission;

class StampedReadingTest {

  private static final FormReader READER = FormReaderTest.reader();

  private static Outcome<Submission> read(String path, String text) {
    return READER.stamped(FormReaderTest.arrival(path), new PdfPages(1, text, Seal.RED_RING));
  }

  private static String told(String path, String text) {
    return String.join("\n", Told.lines(read(path, text)));
  }

  @Test
  void aScanBelongsToTheUnitOfItsName() {
    assertThat(told("附件/区卫生健康局 第三季度 盖章.pdf", "")).isEqualTo("unit 区卫健局 period 2023Q3");
    Submission read = read("区卫健局.pdf", "").result().orElseThrow();
    assertThat(read.deliverable()).isEqualTo(Deliverable.STAMPED_PDF);
    assertThat(read.seal()).isEqualTo(Seal.RED_RING);
  }

  @Test
  void aScanBelongsToTheUnitOfItsFolder() {
    assertThat(told("区卫健局/扫描0012.pdf", "")).isEqualTo("unit 区卫健局 period -");
  }

  @Test
  void theLineInItsTextIsStrongerThanItsName() {
    assertThat(told("区妇联.pdf", "2023年第三季度报表\n填报单位：区卫健局\n序号 实事名称 责任单位"))
        .isEqualTo("unit 区卫健局 period 2023Q3\n! unit-disagrees p1 区卫健局; 区妇联");
  }

  @Test
  void aNameThatANarrowCellBreaksIsNoOtherUnit() {
    assertThat(told("区人社局.pdf", "填报单位:区人力资源社 2023 年 9 月 28\n会保障局 日"))
        .isEqualTo("unit 区人社局 period -");
    assertThat(told("区人社局.pdf", "填报单位:区人防办 2023 年 9 月 28")).contains("unit-disagrees.unknown-line");
  }

  @Test
  void theSignatureUnderALetterTellsTheUnit() {
    assertThat(told("扫描.pdf", "责任单位 区妇联、区卫健局\n1 区财政局 甲\f区卫健局\n2023年9月28日"))
        .isEqualTo("unit 区卫健局 period -");
  }

  @Test
  void aQuarterInTheTableIsNoPeriod() {
    assertThat(told("区卫健局.pdf", "进展情况报表\n序号 实事名称 完成时限\n预计四季度\n建成")).isEqualTo("unit 区卫健局 period -");
  }

  @Test
  void nobodySaysWhoseItIs() {
    assertThat(told("扫描0012.pdf", "")).isEqualTo("! unit-unknown.stamped file ");
    assertThat(told("扫描0012.pdf", "填报单位：区审计局")).isEqualTo("! unit-unknown.line p1 区审计局");
  }

  @Test
  void theClerkHasTheLastWordAndIsNotAsked() {
    Arrival decided =
        new Arrival(
            "区妇联/扫描.pdf",
            LocalDate.of(2023, 9, 28),
            new Arrival.Decision("区卫健局", Optional.empty()),
            "",
            Optional.empty(),
            () -> new byte[0]);
    Outcome<Submission> outcome =
        READER.stamped(decided, new PdfPages(1, "填报单位：区财政局", Seal.NOT_FOUND));
    assertThat(Told.lines(outcome)).containsExactly("unit 区卫健局 period -");
  }
}
