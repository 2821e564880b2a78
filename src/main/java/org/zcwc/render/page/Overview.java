package org.zcwc.render.page;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zcwc.message.Messages;
import org.zcwc.model.report.Light;
import org.zcwc.model.report.Summary;
import org.zcwc.model.report.Table.Tone;
import org.zcwc.model.report.TaskReport;

/** What a meeting looks at first: how much came, how much came in time, and each task's light. */
final class Overview implements Section {

  /** How many units a light names before it only counts them. */
  private static final int NAMED = 12;

  private final Content content;
  private final Messages words;
  private final Summary summary;

  Overview(Content content) {
    this.content = content;
    this.words = content.words();
    this.summary = content.report().summary();
  }

  @Override
  public String id() {
    return "overview";
  }

  @Override
  public void write(Markup page) throws IOException {
    page.start("ul", "class", "tiles", "role", "list");
    rate(page, "completeness", summary.completeness(), summary.received());
    rate(page, "timeliness", summary.timeliness(), summary.onTime());
    lights(page);
    count(page, "missing", summary.missing(), Tone.RED);
    count(page, "errors", summary.errors(), Tone.RED);
    count(page, "warnings", summary.warnings(), Tone.YELLOW);
    page.endLine();
    page.element("h3", words.text("page.lights"));
    page.start("ol", "class", "lights", "role", "list");
    for (TaskReport task : content.report().body().tasks()) {
      task(page, task);
    }
    page.endLine();
  }

  private void rate(Markup page, String key, BigDecimal rate, int count) throws IOException {
    String of =
        words.text(
            "page." + key + ".of", Integer.toString(summary.expected()), Integer.toString(count));
    page.start("li", "class", "tile wide");
    Chart.ring(page, rate, words.text("page." + key) + " " + Percent.of(rate));
    page.start("p").element("span", words.text("page." + key), "class", "name");
    page.element("strong", Percent.of(rate)).element("span", of, "class", "note").end().endLine();
  }

  private void lights(Markup page) throws IOException {
    Map<Tone, Integer> parts = new EnumMap<>(Tone.class);
    StringBuilder says = new StringBuilder();
    for (Light light : Light.values()) {
      int tasks = summary.lights().getOrDefault(light, 0);
      parts.put(Tone.of(light), tasks);
      says.append(says.isEmpty() ? "" : words.text("page.and"));
      says.append(
          words.text(
              "page.lights.count", words.text("light." + light.key()), Integer.toString(tasks)));
    }
    page.start("li", "class", "tile wide").start("p");
    page.element("span", words.text("page.lights"), "class", "name");
    Chart.parts(page, parts, says.toString());
    page.element("span", says.toString(), "class", "note").end().endLine();
  }

  private void count(Markup page, String key, int count, Tone tone) throws IOException {
    page.start("li", "class", "tile").start("a", "href", "#" + target(key));
    page.element("span", words.text("page." + key + ".count"), "class", "name");
    page.element("strong", Integer.toString(count), "class", count == 0 ? "" : tone.key());
    page.end().endLine();
  }

  private static String target(String key) {
    return key.equals("missing") ? key : "findings";
  }

  private void task(Markup page, TaskReport task) throws IOException {
    String number = Integer.toString(task.task().number());
    page.start("li", "class", "light " + Tone.of(task.light()).key());
    Mark.write(page, Tone.of(task.light()), words.text("light." + task.light().key()));
    page.start("a", "href", "#t-" + number).text(number + " ").said(task.task().name()).end();
    page.start("span", "class", "note").text(words.text("page.lead")).said(task.task().lead());
    page.end();
    if (!task.missingUnits().isEmpty()) {
      page.start("span", "class", "note").text(words.text("page.silent"));
      page.said(some(task.missingUnits())).end();
    }
    page.endLine();
  }

  /** The first few by name, and how many in all. */
  private String some(List<String> units) {
    String named = String.join(words.text("page.and"), units.stream().limit(NAMED).toList());
    return units.size() <= NAMED
        ? named
        : words.text("page.some", named, Integer.toString(units.size()));
  }
}
