package org.zcwc.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.CellKind;
import org.zcwc.model.programme.Task;
import org.zcwc.model.submission.Entry;
import org.zcwc.model.submission.Figure;
import org.zcwc.model.submission.Reported;
import org.zcwc.text.Dates;
import org.zcwc.text.DeadlineReading;

/** Makes an entry of the rows of one unit and task. */
final class EntryMaker {

  /** 完成时限, the official header: a second, different deadline is kept under it. */
  private static final String DEADLINE = "完成时限";

  /** Excel counts days from here; a day that was never given a date format shows as its number. */
  private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private static final Pattern MONTH =
      Pattern.compile(
          "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-([0-9]{2})", Pattern.CASE_INSENSITIVE);

  private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");

  private static final Pattern PART = Pattern.compile("[；;，,。\n]");

  /** No deadline is longer. */
  private static final int SHORT = 200;

  private final FormReader reader;
  private final List<Finding> findings;

  EntryMaker(FormReader reader, List<Finding> findings) {
    this.reader = reader;
    this.findings = findings;
  }

  /** The entry, with these figures of its task's indicator table. */
  Entry entry(Drafts.Key key, Drafts.Draft draft, List<Figure> table) {
    Reported<String> measures;
    if (draft.texts().isEmpty()) {
      measures = new Reported.Blank<>(draft.first().place());
    } else {
      String text =
          draft.texts().size() == 1
              ? draft.texts().get(0).text()
              : String.join("\n", draft.texts().stream().map(Text::text).toList());
      measures = new Reported.Given<>(text, text, draft.texts().get(0).source());
    }
    Map<String, StringJoiner> extra = new LinkedHashMap<>();
    draft.extra().forEach(e -> add(extra, e.header(), e.text().text()));
    Reported<LocalDate> deadline = deadline(draft, key, extra);
    Task task = reader.programme().task(key.task()).orElseThrow();
    List<Figure> figures = new ArrayList<>(table);
    Set<String> given =
        table.isEmpty()
            ? Set.of()
            : table.stream().map(Figure::indicator).collect(Collectors.toSet());
    Passage passage = new Passage(draft.texts());
    reader.figures().read(task, key.unit(), passage.texts(), given, findings).stream()
        .map(passage::placed)
        .forEach(figures::add);
    Map<String, String> others = new LinkedHashMap<>();
    extra.forEach((header, texts) -> others.put(header, texts.toString()));
    return new Entry(key.task(), key.unit(), measures, deadline, others, figures);
  }

  private static void add(Map<String, StringJoiner> extra, String header, String text) {
    extra.computeIfAbsent(header, h -> new StringJoiner("\n")).add(text);
  }

  /** A task is done with its last part: of several deadlines the latest; the others are kept. */
  private Reported<LocalDate> deadline(
      Drafts.Draft draft, Drafts.Key key, Map<String, StringJoiner> extra) {
    if (draft.deadlines().isEmpty()) {
      return new Reported.Blank<>(draft.first().deadlinePlace());
    }
    Reported<LocalDate> latest = null;
    List<Reported<LocalDate>> all = new ArrayList<>();
    for (Drafts.Dated each : draft.deadlines()) {
      Reported<LocalDate> read = deadline(each, key.unit());
      all.add(read);
      if (latest == null || later(read, latest)) {
        latest = read;
      }
    }
    for (Reported<LocalDate> other : all) {
      if (!other.text().equals(latest.text())) {
        add(extra, DEADLINE, other.text());
      }
    }
    return latest;
  }

  private static boolean later(Reported<LocalDate> one, Reported<LocalDate> other) {
    Optional<LocalDate> day = one.value();
    return day.isPresent() && (other.value().isEmpty() || day.get().isAfter(other.value().get()));
  }

  private Reported<LocalDate> deadline(Drafts.Dated dated, String unit) {
    Source source = dated.source();
    String text = dated.cell().text().strip();
    int year = reader.programme().year();
    if (dated.cell().kind() == CellKind.DATE) {
      return Dates.date(text.substring(0, Math.min(10, text.length())))
          .map(d -> given(d, text, source))
          .orElseGet(() -> new Reported.Unreadable<>(text, source));
    }
    Optional<LocalDate> serial = serial(text, year);
    if (serial.isPresent()) {
      return given(serial.get(), text, source);
    }
    return reader.deadline(own(month(text), unit)) instanceof DeadlineReading.Day read
        ? given(read.day(), text, source)
        : new Reported.Unreadable<>(text, source);
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

  /** Of a deadline for each unit, as {@code 某局：10月底；某会：12月底}, this unit's; else all of it. */
  private String own(String text, String unit) {
    if (text.length() > SHORT || reader.units().all(text).isEmpty()) {
      return text;
    }
    return PART.splitAsStream(text)
        .filter(part -> reader.units().all(part).contains(unit))
        .collect(Collectors.joining("\n"));
  }

  private static Reported<LocalDate> given(LocalDate day, String text, Source source) {
    return new Reported.Given<>(day, text, source);
  }

  /** A number that as Excel's day lies near the programme's year. */
  private static Optional<LocalDate> serial(String text, int year) {
    Matcher serial = SERIAL.matcher(text);
    return serial.matches()
        ? Optional.of(SERIAL_START.plusDays(Integer.parseInt(serial.group(1))))
            .filter(d -> Math.abs(d.getYear() - year) <= 2)
        : Optional.empty();
  }
}
