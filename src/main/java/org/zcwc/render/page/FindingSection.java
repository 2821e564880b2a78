package org.zcwc.render.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zcwc.message.Messages;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Severity;

/** 问题清单 by unit, the worst first: what is wrong, how to mend it, and where. */
final class FindingSection implements Section {

  private final Content content;
  private final Messages words;
  private final Messages messages;
  private final Sources sources;

  FindingSection(Content content, Sources sources) {
    this.content = content;
    this.words = content.words();
    this.messages = content.messages();
    this.sources = sources;
  }

  @Override
  public String id() {
    return "findings";
  }

  @Override
  public void write(Markup page) throws IOException {
    List<Finding> all = content.report().findings();
    if (all.isEmpty()) {
      page.element("p", words.text("page.findings.none"), "class", "note");
      return;
    }
    if (all.size() > content.size().cards()) {
      counts(page, all);
    }
    new FilterBar("findings-list", List.of(severities())).write(page, words);
    page.start("div", "id", "findings-list");
    int shown = 0;
    for (Map.Entry<Integer, List<Finding>> unit : byUnit(all).entrySet()) {
      List<Finding> of = unit.getValue();
      int room = Math.min(of.size(), content.size().cards() - shown);
      if (room > 0) {
        unit(page, of, of.subList(0, room));
        shown += room;
      }
    }
    page.endLine();
    Overflow.write(page, words, all.size(), shown, "findings.csv");
  }

  /**
   * In the config's order; findings are sorted by severity already. What is nobody's comes last.
   */
  private Map<Integer, List<Finding>> byUnit(List<Finding> all) {
    Map<Integer, List<Finding>> units = new TreeMap<>();
    for (Finding finding : all) {
      int number =
          finding.unit().isEmpty()
              ? Integer.MAX_VALUE
              : Integer.parseInt(content.unitNumber(finding.unit()));
      units.computeIfAbsent(number, n -> new ArrayList<>()).add(finding);
    }
    return units;
  }

  private FilterBar.Choice severities() {
    List<FilterBar.Option> options = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      options.add(new FilterBar.Option(severity.key(), word(severity)));
    }
    return new FilterBar.Choice("severity", options);
  }

  private String word(Severity severity) {
    return words.text("severity." + severity.key());
  }

  private void counts(Markup page, List<Finding> all) throws IOException {
    Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
    all.forEach(f -> counts.merge(f.rule(), 1, Integer::sum));
    page.start("ul", "class", "plain", "role", "list");
    for (Map.Entry<Rule, Integer> rule : counts.entrySet()) {
      page.element("li", messages.title(rule.getKey()) + " " + rule.getValue());
    }
    page.endLine();
  }

  private void unit(Markup page, List<Finding> all, List<Finding> shown) throws IOException {
    String unit = all.get(0).unit();
    page.start("section", "data-group", "").start("h3");
    if (unit.isEmpty()) {
      page.text(words.text("page.findings.nobody"));
    } else {
      page.said(unit);
    }
    page.element(
        "span", " " + words.text("page.count", Integer.toString(all.size())), "class", "note");
    page.end().start("ul", "class", "cards wide", "role", "list");
    for (Finding finding : shown) {
      finding(page, finding);
    }
    page.end().endLine();
  }

  private void finding(Markup page, Finding finding) throws IOException {
    String severity = finding.severity().key();
    String lang = messages.text("page.lang");
    page.start("li", "class", "card", "data-item", "", "data-severity", severity).start("h4");
    Mark.write(page, Mark.tone(finding.severity()), word(finding.severity()));
    page.text(" " + messages.title(finding.rule()) + " ");
    if (finding.task() > 0) {
      String number = Integer.toString(finding.task());
      page.element("a", words.text("page.task", number), "href", "#t-" + number);
    }
    page.end();
    page.element("p", messages.message(finding), "dir", "auto", "lang", lang);
    page.start("p", "class", "mend", "lang", lang).element("b", messages.text("page.mend"));
    page.said(messages.hint(finding)).end();
    if (finding.source().isPresent()) {
      sources.write(page, finding.source().get());
    }
    page.endLine();
  }
}
