package org.zcwc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person sees of the commands. */
class TerminalTest {

  private static final String ESCAPE = Character.toString(27);

  private final Command command = new Command();

  private int status(String... more) {
    String[] all = new String[4 + more.length];
    System.arraycopy(
        new String[] {"status", "samples/another/2025Q2", "--as-of", "2025-07-05"}, 0, all, 0, 4);
    System.arraycopy(more, 0, all, 4, more.length);
    return command.with("ZCWC_CONFIG", "samples/another/tasks.yaml").run(all);
  }

  @Test
  void theSummaryFitsEightyColumnsAndTellsWhomToPhone() {
    assertThat(status()).as(command.err()).isZero();
    assertThat(command.out().lines())
        .allMatch(line -> Lines.columns(line) <= 80)
        .hasSizeGreaterThan(6);
    assertThat(command.out()).contains("应报").doesNotContain(ESCAPE);
  }

  @Test
  void coloursAreForTerminalsOnlyAndNotWhereTheUserWantsNone() {
    command.onTerminal();
    status();
    assertThat(command.out()).contains(ESCAPE + "[");
    Command plain = new Command().onTerminal().with("NO_COLOR", "1");
    plain.run(
        "status",
        "samples/another/2025Q2",
        "-c",
        "samples/another/tasks.yaml",
        "--as-of",
        "2025-07-05");
    assertThat(plain.out()).contains("应报").doesNotContain(ESCAPE);
  }

  @Test
  void quietSaysOnlyWhatIsWrong() {
    assertThat(status("-q")).isZero();
    assertThat(command.out()).isEmpty();
    assertThat(command.err()).doesNotContain("提醒");
  }

  @Test
  void theLanguageIsTakenFromTheEnvironment() {
    command.with("ZCWC_LANG", "en");
    status();
    assertThat(command.out()).contains("expected").doesNotContain("应报");
  }

  @ParameterizedTest
  @CsvSource({
    "merge --as-off x, 没有选项“--as-off”",
    "merg, 没有命令“merg”",
    "merge a b, 多出了“b”",
    "merge --as-of x, “--as-of DATE”的值“x”不可用",
    "merge --fail-on x, 'never, missing, error, warning'",
    "merge --lang fr, 'zh, en'",
    "merge -o, 缺少"
  })
  void aWrongCommandLineIsToldInChineseAndWritesNothing(String line, String told) {
    assertThat(command.run(line.split(" "))).isEqualTo(2);
    assertThat(command.err()).contains(told).contains("--help");
    assertThat(command.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"merge", "check", "template", "remind", "return", "status", "init", "doctor"})
  void everyCommandsHelpShowsAnExample(String name) {
    assertThat(command.run(name, "--help")).isZero();
    assertThat(command.out()).contains("用法：zcwc " + name).contains("例：");
  }
}
