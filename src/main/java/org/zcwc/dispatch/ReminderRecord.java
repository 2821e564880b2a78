package org.zcwc.dispatch;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.zcwc.text.Dates;

/**
 * {@code reminders.csv}: which unit was reminded on which day. A second run on the same day reminds
 * of the same thing and counts once.
 */
public final class ReminderRecord {

  /** The file's name. */
  public static final String FILE = "reminders.csv";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setLenientEof(false).setTrailingData(false).get();
  private static final long MOST_BYTES = 4L << 20;
  private static final String BOM = "\uFEFF";
  private static final String HEADER = "unit,date";

  private final List<Sent> sent;

  /** One reminder that went out. */
  public record Sent(String unit, LocalDate day) {}

  private ReminderRecord(List<Sent> sent) {
    this.sent = List.copyOf(sent);
  }

  /** A record in which nobody was reminded yet. */
  public static ReminderRecord empty() {
    return new ReminderRecord(List.of());
  }

  /**
   * Reads the record; empty where there is a mistake in it.
   *
   * @throws IOException where the file cannot be read at all
   */
  public static Optional<ReminderRecord> read(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
      return Optional.empty();
    }
    Optional<String> text = text(Files.readAllBytes(file));
    return text.isEmpty() ? Optional.empty() : rows(text.get()).map(ReminderRecord::new);
  }

  /** The text as we write it, or as a spreadsheet program that a clerk saved it with does. */
  private static Optional<String> text(byte[] bytes) {
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      try {
        String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return Optional.of(text.startsWith(BOM) ? text.substring(1) : text);
      } catch (CharacterCodingException e) {
        // it may be the next one's
      }
    }
    return Optional.empty();
  }

  /** The rows, of which the first may be the columns' names; empty where one is none. */
  private static Optional<List<Sent>> rows(String text) throws IOException {
    List<Sent> sent = new ArrayList<>();
    try (Reader in = new StringReader(text)) {
      for (CSVRecord record : FORMAT.parse(in)) {
        Optional<LocalDate> day = record.size() > 1 ? Dates.date(record.get(1)) : Optional.empty();
        if (day.isPresent()) {
          sent.add(new Sent(record.get(0), day.get()));
        } else if (record.getRecordNumber() > 1 || record.size() < 2) {
          return Optional.empty();
        }
      }
    } catch (java.io.UncheckedIOException e) {
      return Optional.empty();
    }
    return Optional.of(sent);
  }

  /** On how many earlier days this unit was reminded. */
  int before(String unit, LocalDate day) {
    return (int)
        sent.stream()
            .filter(s -> s.unit().equals(unit) && s.day().isBefore(day))
            .map(Sent::day)
            .distinct()
            .count();
  }

  /** The record with these reminders of this day added. */
  public ReminderRecord with(List<Reminder> reminders, LocalDate day) {
    List<Sent> all = new ArrayList<>(sent);
    for (Reminder reminder : reminders) {
      Sent now = new Sent(reminder.unit().name(), day);
      if (!all.contains(now)) {
        all.add(now);
      }
    }
    return new ReminderRecord(all);
  }

  /** The record as the file to be kept. */
  public Outgoing file() {
    StringBuilder csv = new StringBuilder(BOM).append(HEADER).append("\r\n");
    sent.forEach(s -> csv.append(FORMAT.format(s.unit(), s.day())).append("\r\n"));
    return new Outgoing(FILE, out -> out.write(csv.toString().getBytes(StandardCharsets.UTF_8)));
  }
}
