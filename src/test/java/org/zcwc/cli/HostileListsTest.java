package org.zcwc.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The files beside the submissions: whatever is in their place is told in one line or does no harm.
 */
class HostileListsTest {

  @TempDir Path folder;

  private final Command command = new Command();
  private Path in;

  @BeforeEach
  void aSubmission() throws IOException {
    in = Files.createDirectories(folder.resolve("in/2023Q3"));
    Files.writeString(in.resolve("区科协.csv"), "序号,实事名称,进展情况\n2,,甲。\n");
  }

  private int run(String name, String... more) {
    List<String> all = new ArrayList<>(List.of(name, in.toString(), "--as-of", "2023-10-08", "-v"));
    all.addAll(List.of("-o", folder.resolve("out/2023Q3").toString()));
    all.addAll(List.of(more));
    return command.run(all.toArray(String[]::new));
  }

  private void told(String about, String... words) {
    List<String> lines = command.err().lines().filter(l -> l.contains(about)).toList();
    assertThat(lines).as(command.err()).hasSize(1);
    assertThat(lines.get(0)).contains(words);
    assertThat(command.err()).doesNotContain("\tat ", "Exception");
  }

  @ParameterizedTest
  @CsvSource({"decisions.yaml,大于512KB", "received.csv,这一行没有可用的文件名"})
  void aLineAsLongAsABook(String list, String words) throws IOException {
    Files.writeString(in.resolve(list), "files: [{file: \"" + "a".repeat(1 << 20) + "\"}]\n");
    assertThat(run("merge", "-f", "json")).isEqualTo(1);
    told(list, words);
  }

  @Test
  void aListOfReceivedFilesAsLargeAsABook() throws IOException {
    Files.writeString(in.resolve("received.csv"), "a,2023-09-01\n".repeat(1_300_000));
    assertThat(run("merge", "-f", "json")).isEqualTo(1);
    told("received.csv", "大于16384KB");
  }

  @Test
  void aListOfReceivedFilesWithMoreRowsThanThereMayBeFiles() throws IOException {
    Path config = folder.resolve("tasks.yaml");
    Files.writeString(
        config,
        Files.readString(Path.of("config/tasks.yaml")) + "limits: {files: 500, findings: 30}\n");
    String rows = IntStream.range(0, 600).mapToObj(i -> i + ".csv,2023-09-01\n").collect(joining());
    Files.writeString(in.resolve("received.csv"), "file,date\n" + rows);
    assertThat(command.run("check", in.toString(), "-c", config.toString())).isZero();
    List<String> told = command.out().lines().filter(l -> l.contains("行第1列")).toList();
    // The rows that name no file, of which one counts the others; and one for the list as a whole.
    assertThat(told).hasSize(31).anyMatch(l -> l.contains("收件登记超过500行"));
    assertThat(told).anyMatch(l -> l.contains("同类问题还有470处"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"decisions.yaml", "received.csv"})
  void aPipeIsNotWaitedFor(String list) throws IOException, InterruptedException {
    assertThat(new ProcessBuilder("mkfifo", in.resolve(list).toString()).start().waitFor())
        .isZero();
    assertThat(run("merge", "-f", "json")).isEqualTo(1);
    assertThat(command.err().lines().filter(l -> l.contains(list))).isNotEmpty();
  }

  @Test
  void aConfigOfMegabytes() throws IOException {
    Path config = folder.resolve("tasks.yaml");
    Files.writeString(config, "programme: \"" + "a".repeat(17 << 20) + "\"\n");
    assertThat(run("merge", "-c", config.toString())).isEqualTo(2);
    told("16384KB", "不像配置文件");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E999999999", "1E-999999999", "[[[[[[", "{}", "\"1\", \"x"})
  void anEarlierReportWithSuchAFigure(String figure) throws IOException {
    Path earlier = Files.createDirectories(folder.resolve("out/2023Q2")).resolve("report.json");
    Files.writeString(
        earlier,
        "{\"schema\":1,\"period\":\"2023Q2\",\"tasks\":[{\"number\":2,\"indicators\":[{\"id\":"
            + "\"science-projects\",\"value\":"
            + figure
            + "}]}]}");
    assertThat(run("merge", "-f", "json")).isEqualTo(1);
    if (!figure.equals("{}")) {
      told("report.json", "没有用来比较");
    }
  }

  @Test
  void anEarlierReportThatIsAPipe() throws IOException, InterruptedException {
    Path pipe = folder.resolve("report.json");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThat(run("merge", "-f", "json", "--previous", pipe.toString())).isEqualTo(1);
    told("report.json", "没有用来比较");
  }

  @ParameterizedTest
  @ValueSource(strings = {"folder", "pipe", "bytes", "zeros"})
  void aRecordOfRemindersThatIsNone(String kind) throws IOException, InterruptedException {
    Path record = Files.createDirectories(folder.resolve("out/2023Q3")).resolve("reminders.csv");
    switch (kind) {
      case "folder" -> Files.createDirectory(record);
      case "bytes" -> Files.write(record, new byte[] {-1, -1, -1});
      case "zeros" -> Files.write(record, new byte[1000]);
      default ->
          assertThat(new ProcessBuilder("mkfifo", record.toString()).start().waitFor()).isZero();
    }
    assertThat(run("remind")).isEqualTo(2);
    told("reminders.csv", "读不出来");
  }

  @Test
  void aRecordOfRemindersThatASpreadsheetProgramSaved() throws IOException {
    Path record = Files.createDirectories(folder.resolve("out/2023Q3")).resolve("reminders.csv");
    String saved = "unit,date\r\n区财政局,2023/9/28\r\n区财政局,2023/10/1 0:00\r\n";
    Files.write(record, saved.getBytes(Charset.forName("GBK")));
    assertThat(run("remind")).isZero();
    assertThat(command.out()).contains("区财政局（第3次）");
    assertThat(record).content().contains("区财政局,2023-09-28\r\n", "区财政局,2023-10-08\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"id\":\"i%d\",\"value\":1,\"rate\":0.5}", "{\"id\":\"i%d\",\"value\":null}"})
  void anEarlierReportOfHundredThousandsOfFigures(String figure) throws IOException {
    Path earlier = Files.createDirectories(folder.resolve("out/2023Q2")).resolve("report.json");
    String figures = IntStream.range(0, 150_001).mapToObj(figure::formatted).collect(joining(","));
    Files.writeString(
        earlier,
        "{\"schema\":1,\"period\":\"2023Q2\",\"tasks\":[{\"indicators\":[" + figures + "]}]}");
    assertThat(run("merge", "-f", "json")).isEqualTo(1);
    told("report.json", "没有用来比较");
  }

  @Test
  void aNoteOfAnEarlierFailureThatWasSavedInAnotherEncoding() throws IOException {
    Path note = Files.createDirectories(folder.resolve("out")).resolve("last-error.txt");
    Files.write(note, "汇总没有完成\r\n别处\r\n".getBytes(Charset.forName("GBK")));
    assertThat(run("merge", "-f", "json")).isEqualTo(1);
    assertThat(note).exists();
  }
}
