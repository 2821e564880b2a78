package org.zcwc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zcwc.Approved;

/**
 * Whole runs of the real command, a folder each: {@code in/} (or {@code in.zip}), {@code args} (the
 * command's options and, behind {@code =>}, its exit code) and {@code report.json}, or {@code err}
 * where none is written: words that stand on standard error. {@code formats} names other formats in
 * which the same CSV sheets must give the same report. A new case is a folder and no code; {@code
 * ZCWC_APPROVE=1} writes its report.json, to be looked at before it is committed.
 */
class GoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  static List<Path> cases() throws IOException {
    try (Stream<Path> all = Files.list(GOLDEN)) {
      return all.filter(Files::isDirectory).map(GOLDEN::relativize).sorted().toList();
    }
  }

  /** A case in another format than the one it is kept in. */
  record Variant(Path name, String format) {
    @Override
    public String toString() {
      return name + " as " + format;
    }
  }

  static List<Variant> variants() throws IOException {
    List<Variant> variants = new ArrayList<>();
    for (Path name : cases()) {
      Path formats = GOLDEN.resolve(name).resolve("formats");
      if (Files.exists(formats)) {
        for (String format : Files.readString(formats).strip().split(" ", -1)) {
          variants.add(new Variant(name, format));
        }
      }
    }
    return variants;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aRunGivesWhatWasApproved(Path name) throws IOException {
    Path golden = GOLDEN.resolve(name);
    Path zip = golden.resolve("in.zip");
    Path out = run(golden, Files.exists(zip) ? zip : golden.resolve("in"));
    if (Files.exists(golden.resolve("err"))) {
      assertThat(out).doesNotExist();
      return;
    }
    String report = pretty(normal(JSON.readTree(out.resolve("report.json").toFile())));
    Path approved = golden.resolve("report.json");
    Approved.write(approved, report);
    assertThat(Approved.difference(report, Files.readString(approved))).isEmpty();
  }

  /** In another zone and language of the machine, the same. */
  @ParameterizedTest
  @MethodSource("cases")
  void theMachineDoesNotShow(Path name) throws IOException {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      aRunGivesWhatWasApproved(name);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @ParameterizedTest
  @MethodSource("variants")
  void everyFormatGivesTheSameReport(Variant variant) throws IOException {
    Path golden = GOLDEN.resolve(variant.name());
    Path in = folder.resolve("in");
    Rewritten.all(golden.resolve("in"), in, variant.format());
    String report = Files.readString(run(golden, in).resolve("report.json"));
    String suffix = Rewritten.suffix(variant.format());
    JsonNode told = JSON.readTree(report.replace(suffix, ".csv"));
    JsonNode approved = JSON.readTree(golden.resolve("report.json").toFile());
    assertThat(Approved.difference(pretty(placeless(told)), pretty(placeless(approved)))).isEmpty();
  }

  private Path run(Path golden, Path in) throws IOException {
    String[] args = Files.readString(golden.resolve("args")).split("=>", -1);
    Path out = folder.resolve("out");
    List<String> words = new ArrayList<>(List.of("merge", in.toString(), "-f", "json"));
    words.addAll(List.of("-o", out.toString()));
    for (String word : args[0].strip().split("\\s+", -1)) {
      words.add(word.replace("{case}", golden.toString()).replace("{golden}", GOLDEN.toString()));
    }
    Command command = new Command();
    int code = command.run(words.toArray(String[]::new));
    assertThat(code).as(command.err()).isEqualTo(Integer.parseInt(args[1].strip()));
    Path err = golden.resolve("err");
    if (Files.exists(err)) {
      assertThat(command.err()).contains(Files.readAllLines(err));
    }
    assertThat(command.err()).doesNotContain("\tat ");
    return out;
  }

  private static JsonNode normal(JsonNode report) {
    ((ObjectNode) report.get("tool")).put("version", "-");
    return report;
  }

  /** Without what is another in another format: places, hashes, sizes and types. */
  private static JsonNode placeless(JsonNode node) {
    if (node instanceof ObjectNode object) {
      if (object.has("tool")) {
        normal(object);
      }
      for (String place : List.of("sheet", "cell", "line", "table", "row", "column")) {
        object.remove(place);
      }
      if (!object.path("path").asText().equals("received.csv")) {
        object.remove(List.of("sha256", "bytes", "type"));
      }
    }
    node.forEach(GoldenTest::placeless);
    return node;
  }

  private static String pretty(JsonNode node) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    return JSON.writer(printer).writeValueAsString(node) + "\n";
  }
}
