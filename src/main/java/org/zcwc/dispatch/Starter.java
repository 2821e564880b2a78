package org.zcwc.dispatch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.zcwc.message.Messages;
import org.zcwc.model.programme.NewProgramme;

/**
 * A programme to begin with: a config that works and says how to go on, and a first quarter of
 * sample sheets that it merges without a fault.
 */
public final class Starter {

  private static final String BOM = "\uFEFF";
  private static final Pattern PLACE =
      Pattern.compile("\\{(title|year|deadline|collector|deliverables|units|tasks)}");

  private final NewProgramme wishes;
  private final Messages words;

  public Starter(NewProgramme wishes, Messages words) {
    this.wishes = wishes;
    this.words = words;
  }

  /** The text of {@code config/tasks.yaml}. */
  public String config() {
    StringBuilder units = new StringBuilder();
    wishes.units().forEach(u -> units.append("  - {name: ").append(quoted(u)).append("}\n"));
    StringBuilder tasks = new StringBuilder();
    int number = 0;
    for (NewProgramme.NewTask task : wishes.tasks()) {
      number++;
      tasks.append("  - number: ").append(number).append('\n');
      tasks.append("    name: ").append(quoted(task.name())).append('\n');
      tasks.append("    units: ").append(list(task.units())).append('\n');
      tasks.append("    indicators:\n");
      tasks.append("      - id: task-").append(number).append('\n');
      tasks.append("        name: ").append(quoted(words.text("starter.indicator"))).append('\n');
      tasks.append("        kind: count\n        target: 100\n        unit: ");
      tasks.append(quoted(words.text("starter.unit"))).append('\n');
      tasks.append("        owner: ").append(quoted(task.units().get(0))).append('\n');
      tasks.append("        keywords: ").append(list(List.of(words.text("starter.keyword"))));
      tasks.append("\n\n");
    }
    Map<String, String> values =
        Map.of(
            "title", quoted(wishes.title()),
            "year", Integer.toString(wishes.year()),
            "deadline", wishes.deadline().toString(),
            "collector", quoted(wishes.collector()),
            "deliverables", wishes.stampedPdf() ? "[electronic, stamped-pdf]" : "[electronic]",
            "units", units.toString(),
            "tasks", tasks.toString().stripTrailing());
    return PLACE
        .matcher(template())
        .replaceAll(place -> Matcher.quoteReplacement(values.get(place.group(1))));
  }

  /** All files of the new programme. */
  public List<Outgoing> files() {
    List<Outgoing> files = new ArrayList<>();
    files.add(text("config/tasks.yaml", config()));
    String folder = "submissions/" + wishes.year() + "Q1/";
    List<List<String>> received = new ArrayList<>(List.of(List.of("file", "date")));
    for (String unit : wishes.units()) {
      String name = FileNames.of(unit) + ".csv";
      files.add(csv(folder + name, sheet(unit)));
      received.add(List.of(name, wishes.year() + "-03-31"));
    }
    files.add(csv(folder + "received.csv", received));
    files.add(text(words.text("starter.guide-name"), BOM + guide()));
    return files;
  }

  private String guide() {
    return words.text("starter.guide", wishes.year() + "Q1").replace("\n", "\r\n");
  }

  /** The official form as this unit would fill it in at the end of the first quarter. */
  private List<List<String>> sheet(String unit) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(wishes.title()));
    rows.add(List.of(words.text("starter.reporter", unit)));
    rows.add(List.of(words.text("starter.header").split(",", -1)));
    for (int i = 0; i < wishes.tasks().size(); i++) {
      NewProgramme.NewTask task = wishes.tasks().get(i);
      if (task.units().contains(unit)) {
        boolean leads = task.units().get(0).equals(unit);
        rows.add(
            List.of(
                Integer.toString(i + 1),
                task.name(),
                unit,
                words.text(leads ? "starter.measures" : "starter.support", unit),
                wishes.deadline().toString()));
      }
    }
    return rows;
  }

  private static Outgoing csv(String path, List<List<String>> rows) {
    StringBuilder csv = new StringBuilder(BOM);
    rows.forEach(row -> csv.append(CSVFormat.DEFAULT.format(row.toArray())).append("\r\n"));
    return text(path, csv.toString());
  }

  private static String list(List<String> items) {
    return "[" + String.join(", ", items.stream().map(Starter::quoted).toList()) + "]";
  }

  /** A text as YAML, whatever stands in it. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
              } else if (c < 0x20 || c == 0x7F) {
                out.append(' ');
              } else {
                out.append((char) c);
              }
            });
    return out.append('"').toString();
  }

  private static Outgoing text(String path, String text) {
    return new Outgoing(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String template() {
    try (InputStream in = Starter.class.getResourceAsStream("starter.yaml")) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: starter.yaml");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
