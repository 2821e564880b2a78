package org.zcwc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zcwc.model.programme.Deliverable;
import org.zcwc.model.programme.IndicatorKind;
import org.zcwc.model.report.Light;
import org.zcwc.model.report.Missing;
import org.zcwc.model.report.Origin;
import org.zcwc.model.report.Status;
import org.zcwc.model.report.Verdict;
import org.zcwc.model.submission.FileType;

/** report.json of the sample year, merged in sequence, and of the other programme. */
class SampleReportsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;

  private static final Map<String, JsonNode> REPORTS = new LinkedHashMap<>();

  @BeforeAll
  static void merge() throws IOException {
    merge("2023Q1", "2023-04-10");
    merge("2023Q2", "2023-07-10");
    merge("2023Q3", "2023-10-08");
    merge("2023Q4", "2024-01-08");
    merge("another/2025Q2", "2025-07-06", "-c", "samples/another/tasks.yaml");
  }

  private static void merge(String period, String asOf, String... more) throws IOException {
    Path out = folder.resolve(period);
    List<String> arguments =
        new ArrayList<>(List.of("merge", "samples/" + period, "--as-of", asOf, "-f", "json", "-o"));
    arguments.add(out.toString());
    arguments.addAll(List.of(more));
    Command command = new Command();
    int code = command.run(arguments.toArray(String[]::new));
    assertThat(code).as(period + " " + command.err()).isBetween(0, 1);
    REPORTS.put(period, JSON.readTree(out.resolve("report.json").toFile()));
  }

  static Stream<String> periods() {
    return REPORTS.keySet().stream();
  }

  private static JsonNode schema() throws IOException {
    try (InputStream in =
        SampleReportsTest.class.getResourceAsStream("/org/zcwc/render/report.schema.json")) {
      return JSON.readTree(in);
    }
  }

  @ParameterizedTest
  @MethodSource("periods")
  void holdsToItsSchema(String period) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema());
    assertThat(
            schema.validate(
                REPORTS.get(period), c -> c.getExecutionConfig().setFormatAssertionsEnabled(true)))
        .isEmpty();
  }

  @Test
  void theSchemaKnowsEveryWordThatMayStand() throws IOException {
    JsonNode schema = schema();
    JsonNode indicator = schema.at("/$defs/indicator/properties");
    assertThat(words(indicator.at("/status"))).isEqualTo(keys(Status.values(), Status::key));
    assertThat(words(indicator.at("/origin"))).isEqualTo(keys(Origin.values(), Origin::key));
    assertThat(words(indicator.at("/light"))).isEqualTo(keys(Light.values(), Light::key));
    assertThat(words(indicator.at("/kind")))
        .isEqualTo(keys(IndicatorKind.values(), IndicatorKind::key));
    JsonNode missing = schema.at("/properties/missing/items/properties");
    assertThat(words(missing.at("/reason")))
        .isEqualTo(keys(Missing.Reason.values(), Missing.Reason::key));
    assertThat(words(missing.at("/deliverable")))
        .isEqualTo(keys(Deliverable.values(), Deliverable::key));
    JsonNode file = schema.at("/properties/files/items/properties");
    assertThat(words(file.at("/verdict"))).isEqualTo(keys(Verdict.values(), Verdict::key));
    assertThat(words(file.at("/type"))).isEqualTo(keys(FileType.values(), FileType::key));
  }

  private static List<String> words(JsonNode property) {
    return texts(property.get("enum"));
  }

  private static <T> List<String> keys(T[] all, java.util.function.Function<T, String> key) {
    return Stream.of(all).map(key).toList();
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  /** What {@code samples/make.py} wrote into the sheets, and nothing else. */
  @ParameterizedTest
  @MethodSource("periods")
  void everyEntryIsThereUnderItsUnitAndTask(String period) throws IOException {
    List<String> found = new ArrayList<>();
    for (JsonNode task : REPORTS.get(period).get("tasks")) {
      task.get("entries").forEach(e -> found.add(entry(e, task.get("number").asInt())));
    }
    List<String> expected = new ArrayList<>();
    String truths = period.replace('/', '-');
    try (InputStream in =
        SampleReportsTest.class.getResourceAsStream("/org/zcwc/samples/" + truths + ".json")) {
      JSON.readTree(in).forEach(e -> expected.add(entry(e, e.get("task").asInt())));
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static String entry(JsonNode entry, int task) {
    return entry.get("unit").asText()
        + " "
        + task
        + " "
        + entry.get("measures").asText()
        + " "
        + entry.get("deadlineText").asText();
  }

  @Test
  void theThirdQuarterIsAsItsStoryTells() {
    JsonNode summary = REPORTS.get("2023Q3").get("summary");
    assertThat(summary.get("received").asInt()).isEqualTo(18);
    assertThat(summary.get("onTime").asInt()).isEqualTo(16);
    assertThat(summary.get("missing").asInt()).isEqualTo(4);
    assertThat(summary.get("completeness").asText()).isEqualTo("0.8182");
  }

  @ParameterizedTest
  @MethodSource("periods")
  void theSummaryAddsUp(String period) {
    JsonNode report = REPORTS.get(period);
    JsonNode summary = report.get("summary");
    int expected = summary.get("expected").asInt();
    assertThat(summary.get("received").asInt() + summary.get("missing").asInt())
        .isEqualTo(expected);
    assertThat(expected).isEqualTo(period.startsWith("another") ? 4 : 22);
    assertThat(report.get("missing")).hasSize(summary.get("missing").asInt());
    assertThat(summary.get("completeness").decimalValue())
        .isEqualByComparingTo(share(summary.get("received").asInt(), expected));
    assertThat(summary.get("timeliness").decimalValue())
        .isEqualByComparingTo(share(summary.get("onTime").asInt(), expected));
    Map<String, Integer> severities = new LinkedHashMap<>();
    report
        .get("findings")
        .forEach(f -> severities.merge(f.get("severity").asText(), 1, Integer::sum));
    assertThat(summary.get("errors").asInt()).isEqualTo(severities.getOrDefault("error", 0));
    assertThat(summary.get("warnings").asInt()).isEqualTo(severities.getOrDefault("warning", 0));
    Map<String, Integer> lights = new LinkedHashMap<>();
    report.get("tasks").forEach(t -> lights.merge(t.get("light").asText(), 1, Integer::sum));
    for (Light light : Light.values()) {
      assertThat(summary.get("lights").get(light.key()).asInt())
          .isEqualTo(lights.getOrDefault(light.key(), 0));
    }
    assertThat(report.get("due").asText()).isLessThanOrEqualTo(report.get("asOf").asText());
  }

  private static BigDecimal share(int part, int whole) {
    return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
  }

  @ParameterizedTest
  @MethodSource("periods")
  void everyFileHasOneRowWithItsHashAndSize(String period)
      throws IOException, NoSuchAlgorithmException {
    Reopened input = new Reopened(Path.of("samples", period));
    List<String> paths = new ArrayList<>();
    for (JsonNode file : REPORTS.get(period).get("files")) {
      String path = file.get("path").asText();
      paths.add(path);
      if (!file.get("verdict").asText().equals(Verdict.IGNORED.key())) {
        byte[] bytes = input.bytes(path);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
        assertThat(file.get("sha256").asText()).as(path).isEqualTo(HexFormat.of().formatHex(hash));
        assertThat(file.get("bytes").asInt()).as(path).isEqualTo(bytes.length);
      }
    }
    assertThat(paths).containsExactlyInAnyOrderElementsOf(input.paths());
  }

  @ParameterizedTest
  @MethodSource("periods")
  void everySourceOpensAndHoldsItsText(String period) throws IOException {
    Reopened input = new Reopened(Path.of("samples", period));
    int values = 0;
    for (JsonNode task : REPORTS.get(period).get("tasks")) {
      for (JsonNode entry : task.get("entries")) {
        // Of several rows the source is the first one's.
        assertThat(entry.get("measures").asText())
            .startsWith(input.at(entry.get("source")).strip())
            .isNotBlank();
        assertThat(input.at(entry.get("deadlineSource")).strip())
            .isEqualTo(entry.get("deadlineText").asText());
      }
      for (JsonNode indicator : task.get("indicators")) {
        if (!indicator.get("value").isNull()) {
          values++;
          assertThat(input.at(indicator.get("source"))).contains(indicator.get("quote").asText());
        }
      }
    }
    assertThat(values).isGreaterThanOrEqualTo(3);
  }

  /** Each is planted by samples/README.md or plainly true; a new one must be looked at. */
  @ParameterizedTest
  @MethodSource("periods")
  void findsWhatWasPlantedAndNothingElse(String period) throws IOException {
    List<String> found = new ArrayList<>();
    for (JsonNode finding : REPORTS.get(period).get("findings")) {
      JsonNode source = finding.get("source");
      found.add(
          finding.get("severity").asText()
              + " "
              + finding.get("rule").asText()
              + " "
              + finding.get("unit").asText()
              + (finding.get("task").isNull() ? "" : " " + finding.get("task").asText())
              + (source.isNull() ? "" : " " + source.get("file").asText()));
    }
    List<String> planted = new ArrayList<>();
    boolean here = false;
    for (String line :
        Files.readAllLines(Path.of("src/test/resources/org/zcwc/samples/findings.txt"))) {
      if (line.startsWith("== ")) {
        here = line.substring(3).equals(period);
      } else if (here && !line.isBlank()) {
        planted.add(line);
      }
    }
    assertThat(String.join("\n", found)).isEqualTo(String.join("\n", planted));
  }

  @ParameterizedTest
  @EnumSource(Light.class)
  void aTaskBearsItsWorstLight(Light light) {
    for (JsonNode report : REPORTS.values()) {
      for (JsonNode task : report.get("tasks")) {
        if (task.get("light").asText().equals(light.key())) {
          List<Light> lights = new ArrayList<>();
          task.get("indicators")
              .forEach(
                  i ->
                      lights.add(
                          Light.valueOf(
                              i.get("light").asText().toUpperCase(java.util.Locale.ROOT))));
          lights.removeIf(l -> l == Light.UNKNOWN);
          assertThat(lights.stream().max(Light::compareTo).orElse(Light.UNKNOWN)).isEqualTo(light);
        }
      }
    }
  }
}
