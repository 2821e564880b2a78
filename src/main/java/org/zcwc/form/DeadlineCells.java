package org.zcwc.form;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Cell;
import org.zcwc.model.grid.CellKind;
import org.zcwc.model.submission.Reported;
import org.zcwc.text.Dates;
import org.zcwc.text.DeadlineReading;
import org.zcwc.text.Deadlines;

/**
 * Reads the cells of the deadline column. Every unit writes one of a few texts, and reading one is
 * dear: the short ones are kept. One serves a whole run and any number of threads.
 */
final class DeadlineCells {

  /** Deadlines whose reading is kept, and the longest of them. */
  private static final int REMEMBERED = 500;

  private static final int SHORT = 40;

  /** No deadline is longer. */
  private static final int LONGEST = 200;

  /** Excel counts days from here; a day that was never given a date format shows as its number. */
  private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private static final Pattern MONTH =
      Pattern.compile(
          "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-([0-9]{2})", Pattern.CASE_INSENSITIVE);

  private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");

  private static final Pattern PART = Pattern.compile("[；;，,。\n]");

  private final UnitNames units;
  private final int year;
  private final Map<String, Optional<LocalDate>> known = new ConcurrentHashMap<>();

  /** Those of a programme of this year. */
  DeadlineCells(UnitNames units, int year) {
    this.units = units;
    this.year = year;
  }

  /** The day that a cell gives this unit. */
  Reported<LocalDate> read(Cell cell, Source source, String unit) {
    String text = cell.text().strip();
    Optional<LocalDate> day =
        cell.kind() == CellKind.DATE
            ? Dates.date(text.substring(0, Math.min(10, text.length())))
            : day(text, unit);
    return day.isPresent()
        ? new Reported.Given<>(day.get(), text, source)
        : new Reported.Unreadable<>(text, source);
  }

  private Optional<LocalDate> day(String text, String unit) {
    Optional<LocalDate> before = known.get(text);
    if (before != null) {
      return before;
    }
    String written = month(text);
    boolean several = written.length() <= LONGEST && !units.all(written).isEmpty();
    Optional<LocalDate> day = serial(text);
    if (day.isEmpty()
        && Deadlines.read(several ? own(written, unit) : written, year)
            instanceof DeadlineReading.Day read) {
      day = Optional.of(read.day());
    }
    if (!several && text.length() <= SHORT && known.size() < REMEMBERED) {
      known.put(text, day);
    }
    return day;
  }

  /** Excel on an English Windows saves 2023年12月 as Dec-23. */
  private static String month(String text) {
    Matcher english = MONTH.matcher(text);
    if (!english.matches()) {
      return text;
    }
    int month = MONTHS.indexOf(english.group(1).toLowerCase(Locale.ROOT)) / 3 + 1;
    return "20" + english.group(2) + "-" + month;
  }

  /** Of a deadline for each unit, as {@code 某局：10月底；某会：12月底}, this unit's. */
  private String own(String text, String unit) {
    return PART.splitAsStream(text)
        .filter(part -> units.all(part).contains(unit))
        .collect(Collectors.joining("\n"));
  }

  /** A number that as Excel's day lies near the programme's year. */
  private Optional<LocalDate> serial(String text) {
    Matcher serial = SERIAL.matcher(text);
    return serial.matches()
        ? Optional.of(SERIAL_START.plusDays(Integer.parseInt(serial.group(1))))
            .filter(d -> Math.abs(d.getYear() - year) <= 2)
        : Optional.empty();
  }
}
