package org.zcwc.dispatch;

import java.util.ArrayList;
import java.util.List;
import org.zcwc.message.Messages;
import org.zcwc.model.programme.Contact;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.programme.Task;
import org.zcwc.model.report.Consolidated;
import org.zcwc.model.report.Missing;

/**
 * A reminder in words, before any paper: the official letter's parts from top to bottom.
 *
 * @param items what is owed, a line each
 * @param closing paragraphs behind them: what to do, how, and whom to ask
 */
record Letter(
    String title,
    String addressee,
    String opening,
    List<String> items,
    List<String> closing,
    String sender,
    String day) {
  Letter {
    items = List.copyOf(items);
    closing = List.copyOf(closing);
  }

  /** From the third on, a reminder is as firm as it gets. */
  private static final int FIRMEST = 3;

  /** The letter of this reminder. */
  static Letter of(Reminder reminder, Consolidated body, Messages words) {
    Programme programme = body.programme();
    String number = Integer.toString(reminder.number());
    boolean due = body.asOf().isAfter(body.due());
    String tone = due ? Integer.toString(Math.min(reminder.number(), FIRMEST)) : "early";
    return new Letter(
        words.text(reminder.number() > 1 ? "reminder.title-again" : "reminder.title", number),
        words.text("reminder.addressee", reminder.unit().name()),
        words.text(
            programme.document().isEmpty() ? "reminder.opening" : "reminder.opening-document",
            programme.title(),
            words.period(body.period()),
            words.day(body.due()),
            words.day(body.asOf()),
            programme.document()),
        items(reminder, programme, words),
        closing(tone, number, body, words),
        programme.collector(),
        words.day(body.asOf()));
  }

  private static List<String> items(Reminder reminder, Programme programme, Messages words) {
    List<String> items = new ArrayList<>();
    for (Missing missing : reminder.missing()) {
      List<Task> tasks =
          programme.tasks().stream().filter(t -> missing.tasks().contains(t.number())).toList();
      items.add(
          words.text(
              missing.daysLate() > 0 ? "reminder.item-late" : "reminder.item",
              words.text("deliverable." + missing.deliverable().key()),
              words.text("missing." + missing.reason().key()),
              Integer.toString(missing.daysLate()),
              named(tasks, words)));
    }
    if (!reminder.blank().isEmpty()) {
      items.add(words.text("reminder.item-blank", named(reminder.blank(), words)));
    }
    return items;
  }

  private static String named(List<Task> tasks, Messages words) {
    return String.join(
        words.text("reminder.and"),
        tasks.stream()
            .map(t -> words.text("reminder.task", Integer.toString(t.number()), t.name()))
            .toList());
  }

  private static List<String> closing(
      String tone, String number, Consolidated body, Messages words) {
    List<String> closing = new ArrayList<>();
    closing.add(words.text("reminder.tone." + tone, number, words.day(body.due())));
    Contact contact = body.programme().contact();
    closing.add(
        contact.mailbox().isEmpty()
            ? words.text("reminder.how")
            : words.text("reminder.how-mailbox", contact.mailbox()));
    if (!contact.phone().isEmpty()) {
      closing.add(words.text("reminder.ask", contact.person(), contact.phone()).strip());
    }
    return closing;
  }

  /** The letter as plain text, for a mail. */
  String text() {
    List<String> lines = new ArrayList<>(List.of(addressee, opening));
    for (int i = 0; i < items.size(); i++) {
      lines.add((i + 1) + ". " + items.get(i));
    }
    lines.addAll(closing);
    lines.add(sender);
    lines.add(day);
    return String.join("\r\n", lines) + "\r\n";
  }
}
