package org.zcwc.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.zcwc.dispatch.Outgoing;
import org.zcwc.dispatch.Reminder;
import org.zcwc.dispatch.ReminderRecord;
import org.zcwc.dispatch.Reminders;
import org.zcwc.document.pdf.PdfFonts;
import org.zcwc.message.Messages;
import org.zcwc.model.programme.Contact;
import org.zcwc.model.programme.Language;
import org.zcwc.model.report.Report;

/** Writes a reminder for every unit that owes something. */
public final class RemindRun {

  private final MergeRequest request;
  private final MergeRun run;

  /**
   * Reads the config.
   *
   * @param request its output is the folder that the reminders go to
   * @param clock asked for today only where no day is given
   * @throws UsageException where the command line or the config is wrong
   * @throws IOException where the config cannot be read
   */
  public RemindRun(MergeRequest request, Clock clock) throws UsageException, IOException {
    this.request = request;
    this.run = new MergeRun(request, clock);
  }

  /** A unit that owes something, the how many-eth reminder it is, and whom to phone. */
  public record Reminded(String unit, int number, Contact contact) {}

  /** What was done. */
  public record Done(Report report, List<Reminded> reminded, List<Path> files) {
    public Done {
      reminded = List.copyOf(reminded);
      files = List.copyOf(files);
    }
  }

  /** The messages in the language asked for. */
  public Messages messages() {
    return run.messages();
  }

  /**
   * Reads what came and writes the reminders, all or none.
   *
   * @throws UsageException where the record of earlier reminders cannot be read
   * @throws IOException where the input cannot be read as a whole or the output not be written
   */
  public Done remind(Watcher watcher) throws UsageException, IOException {
    Report report = run.report(watcher);
    Path output =
        request
            .output()
            .orElse(Path.of("out", report.body().period().toString()).resolve("remind"));
    ReminderRecord record = record(output);
    List<Reminder> reminders = Reminder.of(report, record);
    var look = report.body().programme().look();
    Messages words = Messages.of(Language.ZH).with(look.phrases());
    List<Outgoing> files =
        new ArrayList<>(
            new Reminders(report.body(), words, PdfFonts.of(request.font(), look))
                .files(reminders));
    files.add(record.with(reminders, report.body().asOf()).file());
    return new Done(
        report,
        reminders.stream()
            .map(r -> new Reminded(r.unit().name(), r.number(), r.unit().contact()))
            .toList(),
        OutgoingFiles.write(output, files.stream()));
  }

  private static ReminderRecord record(Path output) throws UsageException, IOException {
    Path file = output.resolve(ReminderRecord.FILE);
    if (!Files.exists(file)) {
      return ReminderRecord.empty();
    }
    return ReminderRecord.read(file)
        .orElseThrow(() -> new UsageException("record-unreadable", List.of(file.toString())));
  }
}
