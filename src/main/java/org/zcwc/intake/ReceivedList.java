package org.zcwc.intake;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Source;

/**
 * 收件登记 {@code received.csv}: the day on which each file came, columns {@code file,date}. A row for
 * a zip or a folder holds for what is in it, unless a file has a row of its own.
 */
final class ReceivedList {

  /** Its name, directly in the input. */
  static final String NAME = "received.csv";

  /** A list without rows. */
  static final ReceivedList NONE = new ReceivedList(Map.of());

  /** A list of as many files as there may be fits in. */
  private static final int MOST_BYTES = 16 << 20;

  private static final Pattern DATE =
      Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[ T].*)?");

  private final Map<String, Row> rows;

  private record Row(LocalDate day, int line) {}

  private ReceivedList(Map<String, Row> rows) {
    this.rows = rows;
  }

  /**
   * Reads the list; what is wrong with it is added to {@code findings}, row by row.
   *
   * @param most rows that are read
   */
  static ReceivedList read(byte[] bytes, int most, List<Finding> findings) {
    if (bytes.length > MOST_BYTES) {
      findings.add(wrong("size", 1, Integer.toString(MOST_BYTES >> 10)));
      return NONE;
    }
    Map<String, Row> read = new LinkedHashMap<>();
    Optional<String> text = PlainText.decode(bytes);
    if (text.isEmpty()) {
      findings.add(wrong("encoding", 1, ""));
      return NONE;
    }
    int line = 1;
    try (CSVParser rows =
        CSVFormat.DEFAULT
            .builder()
            .setIgnoreSurroundingSpaces(true)
            .get()
            .parse(new StringReader(text.get()))) {
      for (CSVRecord row : rows) {
        if (row.getRecordNumber() > most) {
          findings.add(wrong("rows", line, Integer.toString(most)));
          break;
        }
        String file = clean(row.get(0));
        String date = row.size() > 1 ? row.get(1).strip() : "";
        boolean header = line == 1 && date.equalsIgnoreCase("date");
        Optional<LocalDate> day = date(date);
        if ((row.size() == 1 && file.isEmpty()) || header) {
          line = (int) rows.getCurrentLineNumber() + 1;
          continue;
        }
        if (file.isEmpty() || day.isEmpty()) {
          findings.add(wrong("row", line, row.size() > 1 ? date : file));
        } else if (read.containsKey(file) && !read.get(file).day().equals(day.get())) {
          findings.add(wrong("repeated", line, file));
        } else {
          read.put(file, new Row(day.get(), line));
        }
        line = (int) rows.getCurrentLineNumber() + 1;
      }
    } catch (IOException | java.io.UncheckedIOException | IllegalStateException e) {
      findings.add(wrong("syntax", line, ""));
    }
    return new ReceivedList(read);
  }

  /** The day on which the file of this path came, if the list knows. */
  Optional<LocalDate> date(Place place) {
    return place.in(rows).map(Row::day);
  }

  /** The files, folders and archives that it names. */
  Set<String> files() {
    return rows.keySet();
  }

  /** A finding for every row whose file is not there. */
  List<Finding> unused(Set<String> paths) {
    List<Finding> unused = new ArrayList<>();
    rows.forEach(
        (file, row) -> {
          if (!paths.contains(file)) {
            unused.add(wrong("unknown-file", row.line(), file));
          }
        });
    return unused;
  }

  private static Optional<LocalDate> date(String text) {
    Matcher parts = DATE.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(parts.group(1)),
              Integer.parseInt(parts.group(2)),
              Integer.parseInt(parts.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty(); // the caller says which row
    }
  }

  /** A path as a person writes it, as ours. */
  static String clean(String path) {
    String slashes = path.strip().replace('\\', '/');
    String plain = slashes.startsWith("./") ? slashes.substring(2) : slashes;
    return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
  }

  private static Finding wrong(String variant, int line, String what) {
    return Finding.of(Rule.RECEIVED_LIST_INVALID, what)
        .variant(variant)
        .at(new Source.TextField(NAME, line, variant.equals("row") ? 2 : 1));
  }
}
