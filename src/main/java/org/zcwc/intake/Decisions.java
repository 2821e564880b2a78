package org.zcwc.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Source;
import org.zcwc.model.submission.Arrival.Decision;

/**
 * {@code decisions.yaml}: what the clerk settled where the tool cannot know, a list {@code files:}
 * of {@code {file, unit, take, note}}. A mistake costs its own row and is told with its line.
 */
final class Decisions {

  /** Its name, directly in the input. */
  static final String NAME = "decisions.yaml";

  /** A line of ten megabytes takes the parser minutes. */
  private static final int MOST_BYTES = 512 << 10;

  /** Nothing settled. */
  static final Decisions NONE = new Decisions(Map.of());

  private final Map<String, Settled> settled;

  private record Settled(Decision decision, String note, int line) {}

  private record Value(String text, JsonToken token, int line) {}

  private Decisions(Map<String, Settled> settled) {
    this.settled = settled;
  }

  /**
   * Reads the file; what is wrong with it is added to {@code findings}.
   *
   * @param units configured names by every way to write them
   */
  static Decisions read(byte[] bytes, Map<String, String> units, List<Finding> findings) {
    if (bytes.length > MOST_BYTES) {
      findings.add(wrong("size", 1, Integer.toString(MOST_BYTES >> 10)));
      return NONE;
    }
    Optional<String> text = PlainText.decode(bytes);
    if (text.isEmpty()) {
      findings.add(wrong("encoding", 1, ""));
      return NONE;
    }
    Map<String, Settled> settled = new LinkedHashMap<>();
    try (YAMLParser in = new YAMLFactory().createParser(text.get())) {
      rows(in, findings).forEach(row -> settle(row, units, settled, findings));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      findings.add(wrong("syntax", line, ""));
    } catch (IOException | RuntimeException e) {
      // snakeyaml throws its own unchecked exceptions on hostile input
      findings.add(wrong("syntax", 1, ""));
    }
    return new Decisions(settled);
  }

  private static List<Map<String, Value>> rows(YAMLParser in, List<Finding> findings)
      throws IOException {
    List<Map<String, Value>> rows = new ArrayList<>();
    if (in.nextToken() == null) {
      return rows;
    }
    boolean shaped =
        in.currentToken() == JsonToken.START_OBJECT
            && "files".equals(in.nextFieldName())
            && in.nextToken() == JsonToken.START_ARRAY;
    if (!shaped) {
      findings.add(wrong("shape", line(in), ""));
      return rows;
    }
    while (in.nextToken() == JsonToken.START_OBJECT) {
      rows.add(row(in, findings));
    }
    if (in.currentToken() != JsonToken.END_ARRAY || in.nextToken() != JsonToken.END_OBJECT) {
      findings.add(wrong("shape", line(in), ""));
    }
    return rows;
  }

  private static Map<String, Value> row(YAMLParser in, List<Finding> findings) throws IOException {
    Map<String, Value> row = new LinkedHashMap<>();
    row.put("", new Value("", JsonToken.START_OBJECT, line(in)));
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      int line = line(in);
      JsonToken token = in.nextToken();
      boolean known = Set.of("file", "unit", "take", "note").contains(key);
      if (!known || !token.isScalarValue() || in.isCurrentAlias()) {
        findings.add(wrong(known ? "value" : "key", line, key));
        in.skipChildren();
      } else if (row.put(key, new Value(in.getText().strip(), token, line)) != null) {
        findings.add(wrong("repeated", line, key));
      }
    }
    return row;
  }

  private static void settle(
      Map<String, Value> row,
      Map<String, String> units,
      Map<String, Settled> settled,
      List<Finding> findings) {
    Value none = new Value("", JsonToken.VALUE_NULL, row.get("").line());
    Value file = row.getOrDefault("file", none);
    Value unit = row.getOrDefault("unit", none);
    Value take = row.getOrDefault("take", none);
    String path = ReceivedList.clean(file.text());
    if (path.isEmpty()) {
      findings.add(wrong("no-file", file.line(), ""));
    } else if (!unit.text().isEmpty() && !units.containsKey(unit.text())) {
      findings.add(wrong("unit", unit.line(), unit.text()));
    } else if (row.containsKey("take")
        && take.token() != JsonToken.VALUE_TRUE
        && take.token() != JsonToken.VALUE_FALSE) {
      findings.add(wrong("take", take.line(), take.text()));
    } else if (settled.containsKey(path)) {
      findings.add(wrong("repeated", file.line(), path));
    } else {
      Optional<Boolean> taken =
          row.containsKey("take")
              ? Optional.of(take.token() == JsonToken.VALUE_TRUE)
              : Optional.empty();
      Decision decision = new Decision(units.getOrDefault(unit.text(), ""), taken);
      settled.put(path, new Settled(decision, row.getOrDefault("note", none).text(), file.line()));
    }
  }

  private static int line(JsonParser in) {
    return Math.max(1, in.currentTokenLocation().getLineNr());
  }

  /** The files, folders and archives that it names. */
  Set<String> files() {
    return settled.keySet();
  }

  /** What was settled for the file of this path. */
  Decision of(Place place) {
    return place.in(settled).map(Settled::decision).orElse(Decision.NONE);
  }

  /**
   * What was applied, and which rows name a file that is not there.
   *
   * @param paths those of {@link #files} that are there
   */
  List<Finding> told(Set<String> paths) {
    List<Finding> told = new ArrayList<>();
    settled.forEach(
        (path, row) -> {
          if (!paths.contains(path)) {
            told.add(wrong("unknown-file", row.line(), path));
            return;
          }
          String note = row.note().isEmpty() ? "" : "（" + row.note() + "）";
          Source here = new Source.WholeFile(path);
          if (!row.decision().unit().isEmpty()) {
            told.add(
                Finding.of(Rule.DECISION_APPLIED, row.decision().unit(), note)
                    .variant("unit")
                    .unit(row.decision().unit())
                    .at(here));
          }
          row.decision()
              .take()
              .ifPresent(
                  take ->
                      told.add(
                          Finding.of(Rule.DECISION_APPLIED, "", note)
                              .variant(take ? "take" : "leave")
                              .unit(row.decision().unit())
                              .at(here)));
        });
    return told;
  }

  private static Finding wrong(String variant, int line, String what) {
    return Finding.of(Rule.DECISION_INVALID, what)
        .variant(variant)
        .at(new Source.TextField(NAME, line, 1));
  }
}
