package org.zcwc.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  private FormTable() {}

  static Table of(List<TaskReport> tasks, Look look, Messages words) {
    return Columns.of("form", look, words)
        .add("number", Columns.forNumbers(5, tasks), Align.CENTRE, Trait.NAME)
        .add("name", 18, Align.LEFT, Trait.NAME)
        .add("units", 14, Align.CENTRE)
        .add("measures", 75, Align.LEFT)
        .add("deadline", 14, Align.CENTRE)
        .table(
            Columns.rows(
                tasks, tasks.stream().mapToInt(t -> t.entries().size()).sum(), FormTable::row));
  }

  private static List<TableCell> row(TaskReport task) {
    String number = Integer.toString(task.task().number());
    return List.of(
        TableCell.of(number).value(number),
        TableCell.of(task.task().name()),
        TableCell.of(String.join("\n", task.task().units())),
        new TableCell(measures(task.entries()), Tone.PLAIN, ""),
        TableCell.of(String.join("\n", deadlines(task.entries()))));
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

  /** Each way to write it once; where units name different days, each text with who wrote it. */
  private static List<String> deadlines(List<Entry> entries) {
    List<Entry> given = entries.stream().filter(e -> !e.deadline().text().isBlank()).toList();
    boolean oneDay = given.stream().map(FormTable::day).distinct().count() <= 1;
    return given.stream()
        .map(e -> oneDay ? e.deadline().text() : e.unit() + "：" + e.deadline().text())
        .distinct()
        .toList();
  }

  private static String day(Entry entry) {
    return entry.deadline().value().map(Object::toString).orElse(entry.deadline().text());
  }
}
