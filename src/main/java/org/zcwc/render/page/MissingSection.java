package org.zcwc.render.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.zcwc.message.Messages;
import org.zcwc.model.programme.Contact;
import org.zcwc.model.report.Missing;
import org.zcwc.model.report.Table.Tone;

/** 未报送清单 by unit: what it owes, since when, and whom to ring up. */
final class MissingSection implements Section {

  /** What a telephone can dial; anything else stays plain text. */
  private static final Pattern DIALLED = Pattern.compile("\\+?[0-9][0-9 ()-]{2,30}");

  private final Content content;
  private final Messages words;

  MissingSection(Content content) {
    this.content = content;
    this.words = content.words();
  }

  @Override
  public String id() {
    return "missing";
  }

  @Override
  public void write(Markup page) throws IOException {
    Map<String, List<Missing>> units = new LinkedHashMap<>();
    for (Missing missing : content.report().body().missing()) {
      units.computeIfAbsent(missing.unit(), u -> new ArrayList<>()).add(missing);
    }
    if (units.isEmpty()) {
      page.element("p", words.text("page.missing.none"), "class", "note");
      return;
    }
    page.start("ul", "class", "cards", "role", "list");
    int shown = 0;
    for (Map.Entry<String, List<Missing>> unit : units.entrySet()) {
      if (shown < content.size().cards()) {
        unit(page, unit.getKey(), unit.getValue());
        shown++;
      }
    }
    page.endLine();
    Overflow.write(page, words, units.size(), shown, "missing.csv");
  }

  private void unit(Markup page, String unit, List<Missing> owed) throws IOException {
    page.start("li", "class", "card").start("h3").said(unit).end();
    page.start("ul", "class", "plain", "role", "list");
    for (Missing missing : owed) {
      page.start("li");
      Mark.write(page, Tone.RED, words.text("missing." + missing.reason().key()));
      page.text(" " + words.text("deliverable." + missing.deliverable().key()));
      page.start("span", "class", "note").text(since(missing)).end().end();
    }
    page.end();
    page.element(
        "p", words.text("page.missing.tasks", tasks(owed.get(0).tasks())), "class", "note");
    contact(page, content.contact(unit));
    page.endLine();
  }

  private String since(Missing missing) {
    return missing.daysLate() > 0
        ? words.text(
            "page.missing.since", words.day(missing.due()), Integer.toString(missing.daysLate()))
        : words.text("page.missing.due", words.day(missing.due()));
  }

  private String tasks(List<Integer> numbers) {
    return String.join(words.text("page.and"), numbers.stream().map(Object::toString).toList());
  }

  private void contact(Markup page, Contact contact) throws IOException {
    if (contact.person().isEmpty() && contact.phone().isEmpty()) {
      page.element("p", words.text("page.no-contact"), "class", "note");
      return;
    }
    page.start("p").text(words.text("page.contact")).said(contact.person()).text(" ");
    if (DIALLED.matcher(contact.phone()).matches()) {
      String number = contact.phone().replaceAll("[^+0-9]", "");
      page.start("a", "href", "tel:" + number).said(contact.phone()).end();
    } else {
      page.said(contact.phone());
    }
    page.end();
  }
}
