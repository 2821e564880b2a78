package org.zcwc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zcwc.message.Messages;
import org.zcwc.model.programme.Language;

/**
 * Every key of {@code limits:} in the config: a file at the limit passes, one past it is told with
 * the key. What {@code fileSeconds} counts is DeadlineTest's.
 */
class LimitsTest {

  @TempDir Path folder;

  private final Command command = new Command();
  private Path in;

  @ParameterizedTest
  @CsvSource({
    "fileBytes, 1000",
    "zipEntries, 4",
    "inflatedBytes, 4000",
    "zipRatio, 900",
    "zipDepth, 2",
    "sheets, 3",
    "rows, 7",
    "columns, 6",
    "cellCharacters, 50",
    "mergedRegions, 3",
    "entries, 4",
    "textCharacters, 40",
    "findings, 3",
    "files, 5",
    "folderDepth, 2"
  })
  void aBreachIsNamedAndWhatKeepsToItPasses(String key, int limit) throws IOException {
    assertThat(told(key, limit, limit)).as("at the limit").isEmpty();
    assertThat(told(key, limit, limit + 1)).as("past the limit").isNotEmpty();
  }

  /** The lines that say that this limit was passed, by an input of this size. */
  private List<String> told(String key, int limit, int size) throws IOException {
    in = Files.createDirectories(folder.resolve(size + "/in"));
    make(key, size);
    Path config = folder.resolve(size + "/tasks.yaml");
    String plain = Files.readString(Path.of("src/test/resources/golden/tasks.yaml"));
    Files.writeString(config, plain + "limits: {" + key + ": " + limit + "}\n");
    String[] merge = {
      "merge",
      in.toString(),
      "-c",
      config.toString(),
      "-p",
      "2023Q3",
      "--as-of",
      "2023-10-08",
      "-o",
      folder.resolve(size + "/out").toString(),
      "-f",
      "csv"
    };
    assertThat(command.run(merge)).as(command.err()).isBetween(0, 1);
    String words = key.equals("findings") ? "finding.more.hint" : "rule.file-limit.hint";
    String hint = Messages.of(Language.ZH).text(words, key, Integer.toString(limit));
    return Files.readAllLines(folder.resolve(size + "/out/findings.csv")).stream()
        .filter(l -> l.contains(hint))
        .toList();
  }

  private void make(String key, int size) throws IOException {
    switch (key) {
      case "fileBytes" -> write("a.csv", "a".repeat(size));
      case "zipEntries" -> zip("a.zip", size, 1);
      case "inflatedBytes" -> zip("a.zip", 1, size);
      case "zipRatio" -> ratio(size > 900);
      case "zipDepth" -> nested(size);
      case "sheets" -> write("a.html", "<table><tr><td>x</table>".repeat(size));
      case "rows" -> write("a.csv", "1,2\n".repeat(size));
      case "columns" -> write("a.csv", "1" + ",1".repeat(size - 1));
      case "cellCharacters" -> write("a.csv", "1," + "字".repeat(size));
      case "mergedRegions" ->
          write("a.html", "<table>" + "<tr><td colspan=2>x".repeat(size) + "</table>");
      case "entries" -> write("a.csv", sheet("2,,甲局,甲。\n".repeat(size)));
      case "textCharacters" -> write("a.csv", sheet("2,,甲局," + "字".repeat(size) + "\n"));
      case "findings" -> write("a.csv", sheet("77,,甲局,甲。\n".repeat(size) + "2,,,乙。\n"));
      case "files" -> {
        for (int i = 0; i < size; i++) {
          write(i + ".csv", "1");
        }
      }
      case "folderDepth" -> write("d/".repeat(size) + "a.csv", "1");
      default -> throw new IllegalArgumentException(key);
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = in.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String sheet(String rows) {
    return "填报单位：甲局\n序号,实事名称,责任单位,进展情况\n" + rows;
  }

  private void zip(String name, int members, int bytes) throws IOException {
    try (OutputStream out = Files.newOutputStream(in.resolve(name));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < members; i++) {
        zip.putNextEntry(new ZipEntry(i + ".csv"));
        zip.write("a".repeat(bytes).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /**
   * Small archives may have any ratio; of eleven megabytes of one sign deflate makes a thousandth.
   */
  private void ratio(boolean past) throws IOException {
    zip("a.zip", 1, past ? 11 << 20 : 9 << 20);
  }

  private void nested(int depth) throws IOException {
    zip("1.zip", 1, 10);
    List<Path> inner = new ArrayList<>(List.of(in.resolve("1.zip")));
    for (int i = 2; i <= depth; i++) {
      Path last = inner.get(inner.size() - 1);
      Path next = in.resolve(i + ".zip");
      try (OutputStream out = Files.newOutputStream(next);
          ZipOutputStream zip = new ZipOutputStream(out)) {
        zip.putNextEntry(new ZipEntry(last.getFileName().toString()));
        zip.write(Files.readAllBytes(last));
      }
      Files.delete(last);
      inner.add(next);
    }
  }
}
