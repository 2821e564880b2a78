package org.zcwc.render.page;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.zcwc.message.Messages;
import org.zcwc.model.programme.Period;
import org.zcwc.model.programme.Task;
import org.zcwc.model.report.Consolidated;
import org.zcwc.model.report.PreviousReport;
import org.zcwc.model.report.Progress;
import org.zcwc.model.report.Table;
import org.zcwc.model.report.Table.TableCell;
import org.zcwc.model.report.Table.Tone;
import org.zcwc.model.report.TaskReport;

/** Every indicator against its target and its pace, and how it got there quarter by quarter. */
final class IndicatorSection implements Section {

  private final Content content;
  private final Messages words;
  private final Sources sources;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, NavigableMap<Integer, BigDecimal>> earlier = new HashMap<>();

  IndicatorSection(Content content, Sources sources) {
    this.content = content;
    this.words = content.words();
    this.sources = sources;
    List<Table.Column> all = content.table(id()).columns();
    for (int i = 0; i < all.size(); i++) {
      columns.put(all.get(i).key(), i);
    }
    content.report().body().previous().ifPresent(this::earlier);
  }

  /** A report of another year is of another programme, and one of a later quarter is no history. */
  private void earlier(PreviousReport previous) {
    Period now = content.report().body().period();
    for (PreviousReport.Trend point : previous.trend()) {
      if (point.period().year() == now.year() && point.period().compareTo(now) < 0) {
        earlier
            .computeIfAbsent(point.indicator(), k -> new TreeMap<>())
            .put(point.period().quarter(), point.rate());
      }
    }
  }

  @Override
  public String id() {
    return "indicators";
  }

  @Override
  public void write(Markup page) throws IOException {
    Consolidated body = content.report().body();
    page.start("p", "class", "note").element("span", "", "class", "key pace");
    page.text(words.text("page.indicators.key")).endLine();
    page.start("ul", "class", "cards", "role", "list");
    int row = 0;
    for (TaskReport task : body.tasks()) {
      for (Progress progress : task.progress()) {
        if (row < content.size().cards()) {
          indicator(page, task.task(), progress, content.table(id()).rows().get(row));
        }
        row++;
      }
    }
    page.endLine();
    Overflow.write(page, words, row, Math.min(row, content.size().cards()), "report.xlsx");
  }

  private void indicator(Markup page, Task task, Progress progress, List<TableCell> row)
      throws IOException {
    Tone tone = Tone.of(progress.status().light());
    String number = Integer.toString(task.number());
    page.start("li", "class", "card");
    page.start("h3").said(progress.indicator().name()).end();
    page.start("p", "class", "note").start("a", "href", "#t-" + number);
    page.text(number + " ").said(task.name()).end().end();
    Mark.write(page, tone, cell(row, "status"));
    page.start("p", "class", "figures");
    figure(page, row, "value", progress.approximate());
    figure(page, row, "target", false);
    page.end();
    if (progress.rate().isPresent()) {
      BigDecimal rate = progress.rate().get();
      String says =
          progress
              .expectedRate()
              .map(e -> words.text("page.bar.pace", Percent.of(rate), Percent.of(e)))
              .orElse(words.text("page.bar", Percent.of(rate)));
      int steps = Math.max(1, progress.indicator().stages().size());
      Chart.bar(page, rate, progress.expectedRate(), steps, tone, says);
      page.element("p", says, "class", "note", "aria-hidden", "true");
      trend(page, progress, rate);
    }
    if (!progress.quote().isBlank()) {
      page.start("blockquote", "dir", "auto").text(progress.quote()).end();
    }
    if (progress.source().isPresent()) {
      sources.write(page, progress.source().get());
    }
    page.endLine();
  }

  private void figure(Markup page, List<TableCell> row, String key, boolean about)
      throws IOException {
    String number = cell(row, key);
    page.start("span").element("span", words.text("column." + key) + " ", "class", "name");
    if (number.isEmpty()) {
      page.text(words.text("page.no-value"));
    } else {
      page.text(about ? words.text("page.about") : "");
      page.start("strong").said(number).end();
      page.text(" ").said(cell(row, "measureUnit"));
    }
    page.end();
  }

  private void trend(Markup page, Progress progress, BigDecimal now) throws IOException {
    if (!earlier.containsKey(progress.indicator().id())) {
      return;
    }
    NavigableMap<Integer, BigDecimal> rates = new TreeMap<>(earlier.get(progress.indicator().id()));
    rates.put(content.report().body().period().quarter(), now);
    StringBuilder says = new StringBuilder();
    for (Map.Entry<Integer, BigDecimal> point : rates.entrySet()) {
      says.append(says.isEmpty() ? "" : " → ");
      says.append(words.text("page.quarter." + point.getKey())).append(' ');
      says.append(Percent.of(point.getValue()));
    }
    page.start("div", "class", "history");
    Chart.line(page, rates, words.text("page.trend", says.toString()));
    page.element("p", says.toString(), "class", "note", "aria-hidden", "true").end();
  }

  private String cell(List<TableCell> row, String column) {
    return row.get(columns.get(column)).text();
  }
}
