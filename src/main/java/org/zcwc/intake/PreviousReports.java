package org.zcwc.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Outcome;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Source;
import org.zcwc.model.programme.Period;
import org.zcwc.model.report.PreviousReport;
import org.zcwc.model.report.PreviousReport.TaskUnit;
import org.zcwc.model.report.PreviousReport.Trend;

/**
 * Reads what an earlier run said, from its {@code report.json}; fields it does not know it skips.
 */
public final class PreviousReports {

  private static final String NAME = "report.json";
  private static final int SCHEMA = 1;
  private static final int DIGITS = 40;

  /** Texts, values, rates and points: those of 30,000 units of eight tasks fit in. */
  private static final int MOST_FACTS = 300_000;

  /** Characters of all texts together. */
  private static final long MOST_TEXT = 64L << 20;

  private final Map<String, BigDecimal> values = new HashMap<>();
  private final Map<String, BigDecimal> rates = new HashMap<>();
  private final Map<TaskUnit, String> texts = new HashMap<>();
  private final List<Trend> trend = new ArrayList<>();
  private int facts;
  private long characters;
  private int schema;
  private Optional<Period> period = Optional.empty();

  private PreviousReports() {}

  /**
   * Reads an earlier report.
   *
   * @param fileOrFolder a {@code report.json}, or the folder it is in
   */
  public static Outcome<PreviousReport> read(Path fileOrFolder) {
    Path file = Files.isDirectory(fileOrFolder) ? fileOrFolder.resolve(NAME) : fileOrFolder;
    if (!Files.isRegularFile(file)) {
      return broken(file); // a pipe would be waited for
    }
    PreviousReports reading = new PreviousReports();
    try (InputStream in = Files.newInputStream(file);
        JsonParser json = new JsonFactory().createParser(in)) {
      reading.report(json);
    } catch (IOException | IllegalArgumentException | ArithmeticException e) {
      return broken(file);
    }
    if (reading.schema != SCHEMA || reading.period.isEmpty()) {
      return broken(file);
    }
    return Outcome.of(reading.result(reading.period.get()));
  }

  private static Outcome<PreviousReport> broken(Path file) {
    Source here = new Source.WholeFile(file.toString());
    return Outcome.failed(Finding.of(Rule.FILE_UNREADABLE).variant("previous").at(here));
  }

  private PreviousReport result(Period own) {
    rates.forEach((indicator, rate) -> trend.add(new Trend(own, indicator, rate)));
    trend.sort(Comparator.comparing(Trend::period).thenComparing(Trend::indicator));
    return new PreviousReport(own, values, texts, trend);
  }

  /** Does something with the value of a field; what it leaves unread is skipped. */
  @FunctionalInterface
  private interface Field {
    void read(String name, JsonParser json) throws IOException;
  }

  private static void object(JsonParser json, Field each) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      each.read(name, json);
    }
  }

  private static void array(JsonParser json, Field each) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == null) {
        throw new IOException("cut off");
      }
      each.read("", json);
    }
  }

  private void report(JsonParser json) throws IOException {
    json.nextToken();
    object(
        json,
        (name, in) -> {
          switch (name) {
            case "schema" -> schema = number(in).map(BigDecimal::intValueExact).orElse(0);
            case "period" -> period = period(in.getText());
            case "tasks" -> array(in, (n, task) -> task(task));
            case "trend" -> array(in, (n, point) -> point(point));
            default -> in.skipChildren();
          }
        });
    if (json.nextToken() != null) {
      throw new IOException("something follows");
    }
  }

  /** Counts what is kept: a file that is all figures must not fill the machine. */
  private void keep(int kept, long text) throws IOException {
    facts += kept;
    characters += text;
    if (facts > MOST_FACTS || characters > MOST_TEXT) {
      throw new IOException("too much");
    }
  }

  private void task(JsonParser json) throws IOException {
    int[] number = new int[1];
    Map<String, String> measures = new HashMap<>();
    object(
        json,
        (name, in) -> {
          switch (name) {
            case "number" -> number[0] = number(in).map(BigDecimal::intValueExact).orElse(0);
            case "entries" -> array(in, (n, entry) -> entry(entry, measures));
            case "indicators" -> array(in, (n, indicator) -> indicator(indicator));
            default -> in.skipChildren();
          }
        });
    measures.forEach((unit, text) -> texts.put(new TaskUnit(number[0], unit), text));
  }

  private void entry(JsonParser json, Map<String, String> measures) throws IOException {
    String[] parts = {"", ""};
    object(
        json,
        (name, in) -> {
          switch (name) {
            case "unit" -> parts[0] = text(in);
            case "measures" -> parts[1] = text(in);
            default -> in.skipChildren();
          }
        });
    if (!parts[0].isEmpty()) {
      keep(1, parts[0].length() + (long) parts[1].length());
      measures.put(parts[0], parts[1]);
    }
  }

  private void indicator(JsonParser json) throws IOException {
    String[] id = {""};
    List<Optional<BigDecimal>> read = new ArrayList<>(List.of(Optional.empty(), Optional.empty()));
    object(
        json,
        (name, in) -> {
          switch (name) {
            case "id" -> id[0] = text(in);
            case "value" -> read.set(0, number(in));
            case "rate" -> read.set(1, number(in));
            default -> in.skipChildren();
          }
        });
    if (!id[0].isEmpty()) {
      keep(2, id[0].length());
      read.get(0).ifPresent(value -> values.put(id[0], value));
      read.get(1).ifPresent(rate -> rates.put(id[0], rate));
    }
  }

  private void point(JsonParser json) throws IOException {
    String[] parts = {"", ""};
    List<BigDecimal> rate = new ArrayList<>();
    object(
        json,
        (name, in) -> {
          switch (name) {
            case "period" -> parts[0] = text(in);
            case "indicator" -> parts[1] = text(in);
            case "rate" -> number(in).ifPresent(rate::add);
            default -> in.skipChildren();
          }
        });
    Optional<Period> when = period(parts[0]);
    if (when.isPresent() && !parts[1].isEmpty() && !rate.isEmpty()) {
      keep(1, parts[1].length());
      trend.add(new Trend(when.get(), parts[1], rate.get(0)));
    }
  }

  private static String text(JsonParser json) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      return json.getText();
    }
    json.skipChildren();
    return "";
  }

  private static Optional<BigDecimal> number(JsonParser json) throws IOException {
    if (json.currentToken().isNumeric()) {
      BigDecimal value = json.getDecimalValue();
      if (value.precision() > DIGITS || Math.abs((long) value.scale()) > DIGITS) {
        throw new IOException("no figure"); // 1E999999999: adding to it fills the machine
      }
      return Optional.of(value);
    }
    json.skipChildren();
    return Optional.empty();
  }

  /** A period as {@link Period#toString} writes it. */
  private static Optional<Period> period(String text) {
    boolean shaped =
        text.length() == 6
            && text.charAt(4) == 'Q'
            && "1234".indexOf(text.charAt(5)) >= 0
            && text.chars().limit(4).allMatch(c -> c >= '0' && c <= '9');
    return shaped
        ? Optional.of(new Period(Integer.parseInt(text, 0, 4, 10), text.charAt(5) - '0'))
        : Optional.empty();
  }
}
