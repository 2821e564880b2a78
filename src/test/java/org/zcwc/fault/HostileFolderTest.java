package org.zcwc.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in the folder, with little memory: the run ends and each file has its row. */
@Tag("fault")
class HostileFolderTest {

  @TempDir Path folder;

  @Test
  void everyHostileFileHasItsRowAndHarmsNoOther() throws IOException, InterruptedException {
    Path input = Files.createDirectories(folder.resolve("2023Q3"));
    HostileFiles.in(input);
    Files.createSymbolicLink(input.resolve("loop"), input);
    Files.createSymbolicLink(input.resolve("passwd.csv"), Path.of("/etc/passwd"));
    Files.writeString(input.resolve("区科协.csv"), "序号,实事名称,进展情况\n2,,甲。\n");
    assertThat(new ProcessBuilder("mkfifo", input.resolve("pipe.csv").toString()).start().waitFor())
        .isZero();
    // Less time for each than usual: there are many that use up all of it.
    Path config = folder.resolve("tasks.yaml");
    Files.writeString(
        config, Files.readString(Path.of("config/tasks.yaml")) + "limits: {fileSeconds: 3}\n");
    Launched run =
        Launched.run(
            "exec",
            Map.of("JAVA_TOOL_OPTIONS", "-Xmx256m"),
            "merge",
            input.toString(),
            "-c",
            config.toString(),
            "--as-of",
            "2023-10-08",
            "-o",
            folder.resolve("out").toString());
    assertThat(run.exit()).as(run.err()).isEqualTo(1);
    assertThat(run.err()).doesNotContain("\tat ").doesNotContain("Exception");
    List<String> rows = rows(folder.resolve("out/report.json"));
    assertThat(rows).doesNotHaveDuplicates().contains("区科协.csv accepted", "pipe.csv rejected");
    assertThat(named(rows)).containsAll(names(input));
  }

  /** The names of the input's files; an archive may stand as its members. */
  private static List<String> names(Path input) throws IOException {
    try (Stream<Path> files = Files.list(input)) {
      return files
          .filter(f -> !Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS))
          .map(f -> f.getFileName().toString())
          .toList();
    }
  }

  private static Set<String> named(List<String> rows) {
    Set<String> named = new TreeSet<>();
    rows.forEach(row -> named.add(row.substring(0, row.lastIndexOf(' ')).split("/", 2)[0]));
    return named;
  }

  /** Each row of {@code files} as its path and verdict. */
  private static List<String> rows(Path report) throws IOException {
    List<String> rows = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(report.toFile())) {
      boolean within = false;
      String path = "";
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME && json.currentName().equals("files")) {
          within = true;
        } else if (within && token == JsonToken.VALUE_STRING) {
          path = json.currentName().equals("path") ? json.getText() : path;
          if (json.currentName().equals("verdict")) {
            rows.add(path + " " + json.getText());
          }
        }
      }
    }
    return rows;
  }
}
