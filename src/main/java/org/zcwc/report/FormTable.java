package org.zcwc.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zcwc.message.Messages;
import org.zcwc.model.look.Look;
import org.zcwc.model.report.Table;
import org.zcwc.model.report.Table.Align;
import org.zcwc.model.report.Table.Paragraph;
import org.zcwc.model.report.Table.TableCell;
import org.zcwc.model.report.Table.Tone;
import org.zcwc.model.report.Table.Trait;
import org.zcwc.model.report.TaskReport;
import org.zcwc.model.submission.Entry;

/**
 * The official form's five columns, a row a task. It holds what units wrote and nothing else, since
 * it is signed: who said nothing is in the missing list.
 */
final class FormTable {

  private static final Pattern ONLY_A_DAY = Pattern.compile("[0-9０-９年月日号底末前/.\\-\\s]+");

  private FormTable() {}

  static Table of(List<TaskReport> tasks, Look look, Messages words) {
    return Columns.of("form", look, words)
        .add("number", Columns.forNumbers(6, tasks), Align.CENTRE, Trait.NAME)
        .add("name", 18, Align.LEFT, Trait.NAME)
        .add("units", 14, Align.CENTRE)
        .add("measures", 67, Align.LEFT)
        .add("deadline", 21, Align.CENTRE)
        .table(
            Columns.rows(
                tasks,
                tasks.stream().mapToInt(t -> t.entries().size()).sum(),
                task -> row(task, words)));
  }

  private static List<TableCell> row(TaskReport task, Messages words) {
    String number = Integer.toString(task.task().number());
    return List.of(
        TableCell.of(number).value(number),
        TableCell.of(task.task().name()),
        TableCell.of(String.join("\n", task.task().units())),
        new TableCell(measures(task.entries()), Tone.PLAIN, ""),
        TableCell.of(String.join("\n", deadlines(task.entries(), words))));
  }

  /** Each unit's text under its name; columns that the form does not have follow by their names. */
  private static List<Paragraph> measures(List<Entry> entries) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Entry entry : entries) {
      String text = entry.measures().text();
      if (text.isBlank() && entry.extra().isEmpty()) {
        continue;
      }
      paragraphs.add(new Paragraph(entry.unit() + "：", true));
      lines(text, paragraphs);
      for (Map.Entry<String, String> extra : entry.extra().entrySet()) {
        lines(extra.getKey() + "：" + extra.getValue(), paragraphs);
      }
    }
    return paragraphs;
  }

  private static void lines(String text, List<Paragraph> paragraphs) {
    if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
      if (!text.isBlank()) {
        paragraphs.add(new Paragraph(text, false));
      }
      return;
    }
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> paragraphs.add(new Paragraph(line, false)));
  }

  /**
   * One day that units write in several ways stands once, as official papers write it; where one of
   * them adds words to the day, each text; where units name different days, each with who wrote it.
   */
  private static List<String> deadlines(List<Entry> entries, Messages words) {
    List<Entry> given = entries.stream().filter(e -> !e.deadline().text().isBlank()).toList();
    boolean oneDay = given.stream().map(FormTable::day).distinct().count() <= 1;
    boolean onlyDays =
        given.stream()
            .map(e -> e.deadline().text())
            .distinct() // thousands of units write it in a few ways
            .allMatch(text -> ONLY_A_DAY.matcher(text).matches());
    Optional<LocalDate> day =
        given.stream().flatMap(e -> e.deadline().value().stream()).findFirst();
    if (oneDay && onlyDays && day.isPresent()) {
      return List.of(words.day(day.get()));
    }
    return given.stream()
        .map(e -> oneDay ? e.deadline().text() : e.unit() + "：" + e.deadline().text())
        .distinct()
        .toList();
  }

  private static String day(Entry entry) {
    return entry.deadline().value().map(Object::toString).orElse(entry.deadline().text());
  }
}
