package org.zcwc.render.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zcwc.message.Messages;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.programme.Contact;
import org.zcwc.model.programme.ResponsibleUnit;
import org.zcwc.model.report.FileRow;
import org.zcwc.model.report.Report;
import org.zcwc.model.report.Table;
import org.zcwc.model.report.TaskReport;
import org.zcwc.model.submission.Entry;

/** What the page tells, and the numbers by which its parts point at one another. */
final class Content {

  private final Report report;
  private final List<Table> tables;
  private final Messages words;
  private final Messages messages;
  private final PageSize size;
  private final Map<String, Integer> units = new LinkedHashMap<>();
  private final Map<String, Contact> contacts = new LinkedHashMap<>();

  Content(Report report, List<Table> tables, Messages words, Messages messages, PageSize size) {
    this.report = report;
    this.tables = tables;
    this.words = words;
    this.messages = messages;
    this.size = size;
    for (ResponsibleUnit unit : report.body().programme().units()) {
      contacts.put(unit.name(), unit.contact());
      number(unit.name());
    }
    for (TaskReport task : report.body().tasks()) {
      task.entries().stream().map(Entry::unit).forEach(this::number);
    }
    report.body().files().stream().map(FileRow::unit).forEach(this::number);
    report.findings().stream().map(Finding::unit).forEach(this::number);
  }

  private void number(String unit) {
    units.putIfAbsent(unit, units.size());
  }

  Report report() {
    return report;
  }

  /** The report's own words. */
  Messages words() {
    return words;
  }

  /** The words of findings and reasons. */
  Messages messages() {
    return messages;
  }

  PageSize size() {
    return size;
  }

  /** The report's table of this id. */
  Table table(String id) {
    return tables.stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
  }

  /** Every unit that anything here is about, the config's first; an empty name stands for none. */
  List<String> units() {
    return List.copyOf(units.keySet());
  }

  /** The unit's number among them. */
  String unitNumber(String unit) {
    return Integer.toString(units.get(unit));
  }

  /** Whom to ask at this unit. */
  Contact contact(String unit) {
    return contacts.getOrDefault(unit, Contact.NONE);
  }
}
