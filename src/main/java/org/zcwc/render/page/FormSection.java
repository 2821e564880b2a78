package org.zcwc.render.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zcwc.message.Messages;
import org.zcwc.model.finding.Source;
import org.zcwc.model.report.Light;
import org.zcwc.model.report.Table;
import org.zcwc.model.report.Table.Tone;
import org.zcwc.model.report.TaskReport;
import org.zcwc.model.submission.Entry;

/** The official form's five columns, with who wrote each text and where it stands. */
final class FormSection implements Section {

  /** Units of a task that are named however many tasks there are. */
  private static final int UNITS = 50;

  private final Content content;
  private final Messages words;
  private final Sources sources;
  private final Table form;

  FormSection(Content content, Sources sources) {
    this.content = content;
    this.words = content.words();
    this.sources = sources;
    this.form = content.table(id());
  }

  @Override
  public String id() {
    return "form";
  }

  @Override
  public void write(Markup page) throws IOException {
    List<TaskReport> tasks = content.report().body().tasks();
    new FilterBar("form-rows", List.of(units(tasks), lights())).write(page, words);
    page.start("table", "role", "table", "class", "form stacked");
    page.element("caption", words.text("page.form.caption"));
    page.start("thead", "role", "rowgroup").start("tr", "role", "row");
    for (Table.Column column : form.columns()) {
      page.element("th", column.header(), "scope", "col", "role", "columnheader");
    }
    page.end().end().start("tbody", "role", "rowgroup", "id", "form-rows");
    for (int i = 0; i < tasks.size(); i++) {
      task(page, tasks.get(i), form.rows().get(i).get(form.columns().size() - 1));
    }
    page.end().endLine();
  }

  private FilterBar.Choice units(List<TaskReport> tasks) {
    Set<Integer> numbers = new TreeSet<>();
    for (TaskReport task : tasks) {
      task.entries().forEach(e -> numbers.add(Integer.valueOf(content.unitNumber(e.unit()))));
    }
    List<String> names = content.units();
    return new FilterBar.Choice(
        "unit",
        numbers.stream()
            .limit(content.size().rows())
            .map(n -> new FilterBar.Option(n.toString(), names.get(n)))
            .toList());
  }

  private FilterBar.Choice lights() {
    List<FilterBar.Option> lights = new ArrayList<>();
    for (Light light : Light.values()) {
      lights.add(new FilterBar.Option(light.key(), words.text("light." + light.key())));
    }
    return new FilterBar.Choice("light", lights);
  }

  private void task(Markup page, TaskReport task, Table.TableCell deadline) throws IOException {
    String number = Integer.toString(task.task().number());
    page.start(
        "tr",
        "role",
        "row",
        "id",
        "t-" + number,
        "data-item",
        "",
        "data-light",
        task.light().key(),
        "data-unit",
        unitNumbers(task));
    cell(page, 0).text(number).end();
    page.start("th", "scope", "row", "role", "rowheader", "data-label", header(1));
    page.start("div").start("p").said(task.task().name()).end();
    Mark.write(page, Tone.of(task.light()), words.text("light." + task.light().key()));
    page.end().end();
    cell(page, 2);
    units(page, task);
    page.end();
    page.start("td", "role", "cell", "class", "long", "data-label", header(3));
    entries(page, task);
    page.end();
    cell(page, 4).start("div");
    lines(page, deadline.text());
    page.end().end().endLine();
  }

  private void units(Markup page, TaskReport task) throws IOException {
    List<String> all = task.task().units();
    int room = Math.max(UNITS, content.size().rows() / content.report().body().tasks().size());
    List<String> shown = all.subList(0, Math.min(room, all.size()));
    Set<String> silent = new HashSet<>(task.missingUnits());
    page.start("div").start("ul", "role", "list");
    for (String unit : shown) {
      page.start("li").said(unit);
      if (silent.contains(unit)) {
        page.text(" ");
        Mark.write(page, Tone.RED, words.text("page.no-entry"));
      }
      page.end();
    }
    page.end();
    Overflow.write(page, words, all.size(), shown.size(), "report.csv");
    page.end();
  }

  private String unitNumbers(TaskReport task) {
    return String.join(
        " ",
        task.entries().stream()
            .limit(content.size().rows())
            .map(e -> content.unitNumber(e.unit()))
            .distinct()
            .toList());
  }

  private void entries(Markup page, TaskReport task) throws IOException {
    int room = content.size().characters() / content.report().body().tasks().size();
    int shown = 0;
    for (Entry entry : task.entries()) {
      if (room < 0 || shown >= content.size().rows()) {
        break;
      }
      room -= entry(page, entry);
      shown++;
    }
    Overflow.write(page, words, task.entries().size(), shown, "report.csv");
  }

  /** How many characters of the unit's it took. */
  private int entry(Markup page, Entry entry) throws IOException {
    page.start("div", "class", "entry", "data-part", content.unitNumber(entry.unit()));
    page.start("p", "class", "who").said(entry.unit()).end();
    String measures = entry.measures().text();
    if (measures.isBlank()) {
      page.element("p", words.text("page.blank"), "class", "note");
    }
    lines(page, measures);
    int length = measures.length();
    for (Map.Entry<String, String> extra : entry.extra().entrySet()) {
      lines(page, extra.getKey() + "：" + extra.getValue());
      length += extra.getValue().length();
    }
    sources.write(page, entry.measures().source(), deadlinePlace(entry));
    page.end();
    return length;
  }

  private String deadlinePlace(Entry entry) {
    Source source = entry.deadline().source();
    return entry.deadline().text().isBlank()
        ? ""
        : words.text("page.source.deadline", sources.place(source));
  }

  private Markup cell(Markup page, int column) throws IOException {
    return page.start("td", "role", "cell", "data-label", header(column));
  }

  private String header(int column) {
    return form.columns().get(column).header();
  }

  private static void lines(Markup page, String text) throws IOException {
    for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
      page.element("p", line, "dir", "auto");
    }
  }
}
