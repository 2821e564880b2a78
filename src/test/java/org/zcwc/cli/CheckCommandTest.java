package org.zcwc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code zcwc check} on sheets of the samples. */
class CheckCommandTest {

  @TempDir Path folder;

  private final Command command = new Command();
  private Path wrong;
  private Path right;

  @BeforeEach
  void copy() throws IOException {
    wrong = folder.resolve("报表.xlsx");
    Files.copy(Path.of("samples/2023Q3/区民政局报表.xlsx"), wrong);
    right = folder.resolve("残联2023年第一季度.csv");
    Files.copy(Path.of("samples/2023Q1/区残联报表.tsv"), right);
  }

  private int check(Path file, String... more) {
    Stream<String> first = Stream.of("check", file.toString(), "--as-of", "2023-09-27");
    return command.run(Stream.concat(first, Stream.of(more)).toArray(String[]::new));
  }

  /** On 27 September sheets are made for the quarter that is about to end. */
  @Test
  void tellsWhatWasRecognisedAndHowToMendWhatIsWrong() throws IOException {
    assertThat(check(wrong)).as(command.err()).isEqualTo(1);
    assertThat(command.out().lines().map(String::strip).toList())
        .contains(wrong.toString(), "区民政局  2023年第三季度  电子版")
        .contains("第8件 实施特殊困难儿童关爱行动", "时限 进展情况!E4：“2023.12.31”，即 2023-12-31")
        .anyMatch(l -> l.startsWith("进展 进展情况!D4：“扎实做好"))
        .contains("发放基本生活费 = 336.92万元（进展情况!D4“前三季度累计发放基本生活费336.92万元”）")
        .anyMatch(l -> l.startsWith("错误  进展情况!D4  重点困境儿童保障标准应为1364元/月/人，写的是1346元/月/人"))
        .anyMatch(l -> l.startsWith("怎样改：请核对"))
        .contains("查了1个文件：错误1个，提醒0个");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).as("nothing is written").containsExactlyInAnyOrder(wrong, right);
    }
  }

  /**
   * Checked while the quarter still runs, the sheet's own quarter counts, not the last one over.
   */
  @Test
  void theSheetSaysWhichQuarterItIs() {
    assertThat(check(right)).as(command.err()).isZero();
    assertThat(command.out()).contains("2023年第一季度").contains("没有发现问题");
  }

  @Test
  void aQuarterThatIsAskedForIsKeptTo() {
    assertThat(check(right, "-p", "2023Q3")).isEqualTo(1);
    assertThat(command.out()).contains("这是2023Q1的表，本期是2023Q3", "不能用");
  }

  @Test
  void whatOthersOweIsNoMatter() {
    assertThat(check(folder)).isEqualTo(1);
    assertThat(command.out()).doesNotContain("未收到").doesNotContain("迟了");
    assertThat(command.out()).contains("查了2个文件");
  }

  @Test
  void theSameFileIsCheckedOnce() {
    check(wrong, wrong.toString());
    assertThat(command.out()).contains("查了1个文件：错误1个");
  }

  @Test
  void failsAtTheLevelAskedFor() {
    assertThat(check(wrong, "--fail-on", "missing")).isZero();
    assertThat(check(Path.of("samples/2023Q3/区科协三季度.xlsx"))).isZero();
    Path late = Path.of("samples/2023Q3/财政局三季度.docx");
    assertThat(check(late)).isZero();
    assertThat(check(late, "--fail-on", "warning")).isEqualTo(1);
  }

  @Test
  void earlierReportsAreComparedWith() {
    String before = folder.resolve("before").toString();
    new Command()
        .run(
            "merge",
            "samples/2023Q2/区科协",
            "-p",
            "2023Q2",
            "-f",
            "json",
            "-o",
            before,
            "--as-of",
            "2023-07-08");
    assertThat(check(Path.of("samples/2023Q3/区科协三季度.xlsx"), "--previous", before)).isEqualTo(1);
    assertThat(command.out()).contains("本期累计4项，比上期的5项少");
  }

  @Test
  void toldToBeQuietItTellsOnlyErrors() {
    assertThat(check(folder, "-q")).isEqualTo(1);
    assertThat(command.out().lines()).hasSize(3);
    assertThat(command.out()).startsWith("报表.xlsx").contains("1364元/月/人").contains("怎样改");
    assertThat(command.out()).doesNotContain("残联").doesNotContain("查了");
  }

  @Test
  void whatIsNotThereIsToldOf() {
    assertThat(check(folder.resolve("没有.xlsx"))).isEqualTo(2);
    assertThat(command.err()).contains("没有.xlsx");
    assertThat(command.run("check")).isEqualTo(2);
    assertThat(command.run("check", "--help")).isZero();
    assertThat(command.out()).contains("例：", "zcwc check");
  }
}
