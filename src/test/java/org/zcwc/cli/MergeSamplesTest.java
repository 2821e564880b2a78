package org.zcwc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real command over the sample quarters. */
class MergeSamplesTest {

  @TempDir Path folder;

  private final ObjectMapper json = new ObjectMapper();
  private final Command command = new Command();

  private JsonNode merge(String period, String asOf) throws IOException {
    Path out = folder.resolve(period);
    int code = command.run("merge", "samples/" + period, "--as-of", asOf, "-o", out.toString());
    assertThat(code).as(command.err()).isEqualTo(1);
    return json.readTree(out.resolve("report.json").toFile());
  }

  @ParameterizedTest
  @CsvSource({"2023Q1,2023-04-10", "2023Q2,2023-07-10", "2023Q3,2023-10-08", "2023Q4,2024-01-10"})
  void everyEntryIsThereUnderItsUnitAndTask(String period, String asOf) throws IOException {
    JsonNode report = merge(period, asOf);
    List<String> found = new ArrayList<>();
    for (JsonNode task : report.get("tasks")) {
      for (JsonNode entry : task.get("entries")) {
        found.add(
            entry.get("unit").asText()
                + " "
                + task.get("number").asInt()
                + " "
                + entry.get("measures").asText()
                + " "
                + entry.get("deadlineText").asText());
        assertThat(entry.get("source").get("file").asText()).isNotEmpty();
      }
    }
    List<String> expected = new ArrayList<>();
    try (InputStream in = getClass().getResourceAsStream("/org/zcwc/samples/" + period + ".json")) {
      for (JsonNode entry : json.readTree(in)) {
        expected.add(
            entry.get("unit").asText()
                + " "
                + entry.get("task").asInt()
                + " "
                + entry.get("measures").asText()
                + " "
                + entry.get("deadlineText").asText());
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    JsonNode summary = report.get("summary");
    assertThat(summary.get("expected").asInt()).isEqualTo(22);
    assertThat(summary.get("received").asInt() + summary.get("missing").asInt()).isEqualTo(22);
  }

  @Test
  void theThirdQuarterIsAsItsStoryTells() throws IOException {
    JsonNode summary = merge("2023Q3", "2023-10-08").get("summary");
    assertThat(summary.get("received").asInt()).isEqualTo(18);
    assertThat(summary.get("onTime").asInt()).isEqualTo(16);
    assertThat(summary.get("missing").asInt()).isEqualTo(4);
    assertThat(summary.get("completeness").asText()).isEqualTo("0.8182");
  }

  @Test
  void everyFileHasOneRow() throws IOException {
    JsonNode files = merge("2023Q3", "2023-10-08").get("files");
    List<String> paths = new ArrayList<>();
    files.forEach(f -> paths.add(f.get("path").asText()));
    assertThat(paths).doesNotHaveDuplicates().contains("Thumbs.db", "~$报表.xlsx", "received.csv");
  }

  @Test
  void theSameRunGivesTheSameBytes() throws IOException {
    merge("2023Q2", "2023-07-10");
    List<byte[]> first = bytes();
    merge("2023Q2", "2023-07-10");
    assertThat(bytes()).usingRecursiveComparison().isEqualTo(first);
  }

  private List<byte[]> bytes() throws IOException {
    List<byte[]> all = new ArrayList<>();
    for (String file : List.of("report.json", "report.csv", "missing.csv", "findings.csv")) {
      all.add(Files.readAllBytes(folder.resolve("2023Q2").resolve(file)));
    }
    return all;
  }

  @Test
  void anotherProgrammeWorksByItsConfigAlone() throws IOException {
    Path out = folder.resolve("another");
    command.run(
        "merge",
        "samples/another/2025Q2",
        "-c",
        "samples/another/tasks.yaml",
        "--as-of",
        "2025-07-05",
        "-o",
        out.toString());
    assertThat(json.readTree(out.resolve("report.json").toFile()).get("tasks")).hasSize(3);
  }

  @Test
  void whatIsWrongWithTheCommandOrConfigWritesNothing() throws IOException {
    Path out = folder.resolve("none");
    assertThat(
            command.run("merge", "no-such-folder", "-o", out.toString(), "--as-of", "2023-10-08"))
        .isEqualTo(2);
    assertThat(
            command.run(
                "merge",
                "samples/2023Q3",
                "-f",
                "xyz",
                "-o",
                out.toString(),
                "--as-of",
                "2023-10-08"))
        .isEqualTo(2);
    Path config = folder.resolve("tasks.yaml");
    String right = Files.readString(Path.of("config/tasks.yaml"));
    Files.writeString(config, right.replace("owner: 区卫健局", "owner: 区卫建局"));
    assertThat(command.run("config", "check", "-c", config.toString())).isEqualTo(2);
    assertThat(command.err()).contains("区卫建局").contains("区卫健局").containsPattern("第\\d+行第\\d+列");
    assertThat(out).doesNotExist();
  }

  @Test
  void neverFailsWhereAskedTo() {
    assertThat(
            command.run(
                "merge",
                "samples/2023Q3",
                "--as-of",
                "2023-10-08",
                "--fail-on",
                "never",
                "-o",
                folder.resolve("o").toString()))
        .isZero();
  }
}
