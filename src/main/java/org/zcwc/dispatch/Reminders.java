package org.zcwc.dispatch;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zcwc.document.OoxmlFile.Description;
import org.zcwc.document.Paper;
import org.zcwc.document.docx.DocxPaper;
import org.zcwc.document.pdf.PdfFonts;
import org.zcwc.document.pdf.PdfPaper;
import org.zcwc.message.Messages;
import org.zcwc.model.look.Look;
import org.zcwc.model.programme.Contact;
import org.zcwc.model.report.Consolidated;

/** The files of the reminders: for each unit a letter, a chat message and a mail; a summary. */
public final class Reminders {

  private static final String BOM = "\uFEFF";

  private final Consolidated body;
  private final Messages words;
  private final PdfFonts fonts;

  /**
   * What all reminders share.
   *
   * @param words the language of what is sent
   */
  public Reminders(Consolidated body, Messages words, PdfFonts fonts) {
    this.body = body;
    this.words = words;
    this.fonts = fonts;
  }

  /** The files of these reminders. */
  public List<Outgoing> files(List<Reminder> reminders) {
    List<Outgoing> files = new ArrayList<>();
    reminders.forEach(r -> add(r, files));
    files.add(text(words.text("reminder.summary-file"), summary(reminders)));
    return files;
  }

  private void add(Reminder reminder, List<Outgoing> files) {
    Look look = body.programme().look();
    LocalDate day = body.asOf();
    Letter letter = Letter.of(reminder, body, words);
    String folder = FileNames.of(reminder.unit().name()) + "/";
    String name = words.text("reminder.file");
    Description about = new Description(letter.title(), letter.sender(), day);
    Outgoing.Content docx =
        out -> {
          try (Paper paper = new DocxPaper(out, false, look, about)) {
            LetterPaper.write(letter, paper);
          }
        };
    files.add(new Outgoing(folder + name + ".docx", docx));
    files.add(
        new Outgoing(
            folder + name + ".pdf",
            out -> {
              try (Paper paper = new PdfPaper(out, false, fonts, look, about)) {
                LetterPaper.write(letter, paper);
              }
            }));
    files.add(text(folder + words.text("reminder.chat-file"), chat(letter)));
    String subject = letter.title() + " " + words.period(body.period());
    files.add(
        new Outgoing(
            folder + words.text("reminder.mail-file"),
            out -> LetterMail.write(subject, letter.text(), name + ".docx", docx, out)));
  }

  /** A few lines that fit into a chat window. */
  private String chat(Letter letter) {
    return words.text(
        "reminder.chat",
        letter.addressee(),
        words.period(body.period()),
        String.join("", letter.items()),
        letter.closing().get(0));
  }

  /** What is read out at a meeting: who owes what, and whom to phone. */
  private String summary(List<Reminder> reminders) {
    List<String> lines = new ArrayList<>();
    lines.add(
        words.text(
            reminders.isEmpty() ? "reminder.summary-none" : "reminder.summary",
            words.period(body.period()),
            words.day(body.asOf()),
            Integer.toString(reminders.size())));
    for (Reminder reminder : reminders) {
      Letter letter = Letter.of(reminder, body, words);
      Contact contact = reminder.unit().contact();
      lines.add(
          words.text(
              "reminder.summary-line",
              reminder.unit().name(),
              String.join("", letter.items()),
              Integer.toString(reminder.number()),
              (contact.person() + " " + contact.phone()).strip()));
    }
    return String.join("\r\n", lines);
  }

  private static Outgoing text(String path, String text) {
    return new Outgoing(
        path, out -> out.write((BOM + text + "\r\n").getBytes(StandardCharsets.UTF_8)));
  }
}
