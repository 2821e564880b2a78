package org.zcwc.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * report.html in a real Chromium, driven by {@code src/test/browser/page.mjs}: read, searched,
 * clicked, printed, and gone over by axe. A machine without the browser skips it, the CI must not.
 */
class PageInBrowserTest {

  private static final Path SCRIPT = Path.of("src/test/browser/page.mjs");
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** What a file may say, and must still say on the page. */
  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(2)>",
          "\"><svg onload=alert(3)>",
          "javascript:alert(4)",
          "</style></title><iframe src=//example.invalid>",
          "&lt;b&gt;");

  @TempDir static Path folder;

  @TestFactory
  Stream<DynamicTest> page() throws IOException, InterruptedException {
    Optional<String> node = onPath(List.of("node"));
    Optional<String> chromium = onPath(BROWSERS);
    boolean ready =
        node.isPresent()
            && chromium.isPresent()
            && Files.isDirectory(SCRIPT.resolveSibling("node_modules"));
    String lacking =
        "the page is not tested: it takes node, chromium and `npm ci` in src/test/browser";
    if ("true".equals(System.getenv("CI"))) {
      assertThat(ready).as(lacking).isTrue();
    }
    assumeTrue(ready, lacking);
    List<JsonNode> results = run(node.get(), chromium.get());
    assertThat(results).as("checks").hasSizeGreaterThan(30);
    return results.stream()
        .map(
            r ->
                DynamicTest.dynamicTest(
                    r.get("check").asText(),
                    () -> assertThat(r.get("problem").asText()).isEmpty()));
  }

  private static Optional<String> onPath(List<String> names) {
    return names.stream()
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .map(d -> Path.of(d, name)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }

  private static List<JsonNode> run(String node, String chromium)
      throws IOException, InterruptedException {
    ObjectMapper json = new ObjectMapper();
    String pages =
        json.writeValueAsString(
            Map.of(
                "sample", sample().toString(),
                "json", folder.resolve("out/2023Q3/report.json").toString(),
                "hostile", hostile().toString(),
                "words", HOSTILE,
                "empty", empty().toString(),
                "large", large().toString()));
    Path said = folder.resolve("errors.txt");
    Process process =
        new ProcessBuilder(node, SCRIPT.toString(), chromium, pages)
            .redirectError(said.toFile())
            .start();
    List<JsonNode> results = new ArrayList<>();
    try (InputStream out = process.getInputStream()) {
      String lines = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : lines.lines().toList()) {
        results.add(json.readTree(line));
      }
    }
    assertThat(process.waitFor()).as(Files.readString(said)).isZero();
    return results;
  }

  /** Three quarters one after the other, so that the third has a history. */
  private static Path sample() {
    merge("samples/2023Q1", "2023-04-10", "out/2023Q1");
    merge("samples/2023Q2", "2023-07-10", "out/2023Q2");
    return merge("samples/2023Q3", "2023-10-08", "out/2023Q3");
  }

  private static Path empty() throws IOException {
    Path input = Files.createDirectories(folder.resolve("empty/2023Q3"));
    return merge(input.toString(), "2023-10-08", "out/empty");
  }

  private static Path merge(String input, String asOf, String output, String... more) {
    Command command = new Command();
    List<String> arguments = new ArrayList<>(List.of("merge", input, "--as-of", asOf));
    arguments.addAll(List.of("-f", "html,json", "-o", folder.resolve(output).toString()));
    arguments.addAll(List.of(more));
    assertThat(command.run(arguments.toArray(String[]::new))).as(command.err()).isLessThan(2);
    return folder.resolve(output).resolve("report.html");
  }

  /** Words that would be markup, in a unit's name, a task's name, a file's name and a cell. */
  private static Path hostile() throws IOException {
    Path input = Files.createDirectories(folder.resolve("hostile/2023Q3"));
    String unit = HOSTILE.get(1);
    StringBuilder rows = new StringBuilder("填报单位：" + unit + "\n序号,实事名称,责任单位,具体措施及任务进度情况,完成时限\n");
    String measures = String.join("\n", HOSTILE).replace("\"", "\"\"");
    rows.append(
        "1,修路," + unit + ",\"" + measures + "\n倒\u202E序，看不见\u0085\u0007的，" + "长".repeat(300));
    rows.append("x".repeat(2000) + "\",2023-12-31\n");
    Files.writeString(
        input.resolve("<img src=x onerror=alert(5)>" + "y".repeat(150) + ".csv"), rows);
    Path config = folder.resolve("hostile.yaml");
    Files.writeString(config, config(List.of(yaml(unit)), List.of(yaml("修路" + HOSTILE.get(0)))));
    return merge(input.toString(), "2023-10-08", "out/hostile", "-c", config.toString());
  }

  private static Path large() throws IOException {
    Path input = Files.createDirectories(folder.resolve("large/2023Q3"));
    List<String> units = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      units.add("单位" + (10_000 + i) + "局");
    }
    List<String> tasks = new ArrayList<>();
    for (int i = 1; i <= 200; i++) {
      tasks.add("办好第" + i + "件事");
    }
    for (int i = 0; i < 100; i++) {
      String rows =
          "填报单位："
              + units.get(i)
              + "\n序号,实事名称,责任单位,具体措施及任务进度情况,完成时限\n"
              + (i / 10 + 1)
              + ","
              + tasks.get(i / 10)
              + ",,截至9月底，"
              + "累计走访群众、解决困难，".repeat(20)
              + "完成"
              + i
              + "处。,2023年12月底\n";
      Files.writeString(input.resolve(units.get(i) + ".csv"), rows);
    }
    Path config = folder.resolve("large.yaml");
    Files.writeString(config, config(units, tasks));
    return merge(input.toString(), "2023-10-08", "out/large", "-c", config.toString());
  }

  /** A programme in which every task is the next few units'. */
  private static String config(List<String> units, List<String> tasks) {
    StringBuilder yaml =
        new StringBuilder(
            """
        programme: {title: 办实事, year: 2023, deadline: 2023-12-31, collector: 办公室}
        reporting:
          frequency: quarterly
          due: {daysAfterPeriodEnd: 0}
          deliverables: [electronic]
        units:
        """);
    units.forEach(u -> yaml.append("  - {name: ").append(u).append("}\n"));
    yaml.append("tasks:\n");
    int each = units.size() / tasks.size();
    for (int i = 0; i < tasks.size(); i++) {
      yaml.append("  - number: ").append(i + 1).append("\n    name: ").append(tasks.get(i));
      yaml.append("\n    units: [");
      yaml.append(String.join(", ", units.subList(i * each, (i + 1) * each))).append("]\n");
    }
    return yaml.toString();
  }

  private static String yaml(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
