package org.zcwc.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zcwc.document.pdf.PdfFonts;
import org.zcwc.form.FormReader;
import org.zcwc.intake.FirstLooks;
import org.zcwc.intake.Intake;
import org.zcwc.message.Messages;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.programme.Period;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.report.FileRow;
import org.zcwc.model.report.PreviousReport;
import org.zcwc.model.report.Report;
import org.zcwc.model.report.Verdict;
import org.zcwc.model.submission.ReadFile;
import org.zcwc.programme.ConfigMistake;
import org.zcwc.render.MissingGlyphs;
import org.zcwc.render.OutputBusyException;
import org.zcwc.render.RenderRequest;
import org.zcwc.render.ReportWriter;
import org.zcwc.render.ReportWriters;
import org.zcwc.report.Reports;
import org.zcwc.report.Tables;
import org.zcwc.text.Quarters;

/** Merges a period's submissions into the report: the stages, in their order. */
public final class MergeRun {

  private final MergeRequest request;
  private final Settings settings;
  private final Programme programme;
  private final Messages messages;
  private final Path input;
  private final Period period;
  private final LocalDate asOf;
  private final PdfFonts fonts;
  private final Ahead<FirstLooks> looking;

  /**
   * Reads the config and settles what the user left open.
   *
   * @param clock asked for today only where no day is given
   * @throws UsageException where the command line or the config is wrong
   * @throws IOException where the config cannot be read
   */
  public MergeRun(MergeRequest request, Clock clock) throws UsageException, IOException {
    this.request = request;
    FirstLooks looks = new FirstLooks(request.input());
    this.looking = new Ahead<>(looks, request.jobs());
    this.settings =
        Settings.of(request.config(), request.language(), request.asOf(), clock, request.jobs());
    looks.enough();
    this.programme = settings.programme();
    this.messages = settings.messages();
    this.asOf = settings.asOf();
    this.period = period();
    this.fonts = fonts();
    this.input = request.input().orElse(Path.of("submissions", period.toString()));
    if (!Files.exists(input)) {
      throw new UsageException("no-input", List.of(input.toString()));
    }
    for (String format : request.formats()) {
      if (!formats().contains(format)) {
        throw new UsageException("no-format", List.of(format, String.join(", ", formats())));
      }
    }
  }

  private PdfFonts fonts() throws UsageException {
    try {
      return PdfFonts.of(request.font(), programme.look());
    } catch (IOException e) {
      throw new UsageException("font", request.font().stream().map(Path::toString).toList());
    }
  }

  /** The names of the formats there are. */
  public static List<String> formats() {
    return ReportWriters.all().stream().map(ReportWriter::format).toList();
  }

  /** A mistake as a line for people. */
  static String line(ConfigMistake mistake, Messages words) {
    String text = words.text("config." + mistake.key(), mistake.arguments());
    String where =
        mistake.line() == 0
            ? words.text("config.whole", text)
            : words.text(
                "config.at",
                Integer.toString(mistake.line()),
                Integer.toString(mistake.column()),
                text);
    return mistake.file().isEmpty() ? where : words.text("config.in", mistake.file(), where);
  }

  private Period period() throws UsageException {
    Optional<Period> written = Settings.period(request.period());
    if (written.isPresent()) {
      return written.get();
    }
    Optional<Period> named =
        request
            .input()
            .map(p -> String.valueOf(p.toAbsolutePath().normalize().getFileName()))
            .flatMap(Quarters::find)
            .map(q -> new Period(q.year(), q.quarter()));
    Period current = Period.of(asOf);
    return named.orElse(asOf.equals(current.end()) ? current : current.previous());
  }

  /** The messages in the language asked for. */
  public Messages messages() {
    return messages;
  }

  /** The words that papers are written in. */
  Messages words() {
    return settings.words();
  }

  /** The folder that the report goes to. */
  public Path output() {
    return request.output().orElse(Path.of("out", period.toString()));
  }

  /** A report and the files that it went into. */
  public record Merged(Report report, List<Path> files) {}

  /**
   * Does the whole job: the report, and its files in the output folder. Where it cannot, {@code
   * last-error.txt} beside the output says why.
   *
   * @param watcher told of every file read
   * @throws IOException where the input cannot be read as a whole or the output not be written;
   *     what stood there is untouched
   */
  public Merged merge(Watcher watcher) throws IOException {
    FailureNote note = new FailureNote(output(), messages);
    try {
      note.clear();
      // a hanzi asks for the fonts, which take a while to open
      Ahead<Boolean> opened = new Ahead<>(() -> wanted("pdf") && fonts.has('国'), request.jobs());
      Report read = report(watcher);
      opened.get();
      Report report = printed(read);
      return new Merged(report, write(report));
    } catch (OutputBusyException e) {
      throw e;
    } catch (IOException | RuntimeException | Error e) {
      note.leave(period + "  " + asOf, e);
      throw e;
    }
  }

  /**
   * Reads, merges and checks everything; writes nothing.
   *
   * @param watcher told of every file read
   * @throws IOException where the input cannot be read as a whole
   */
  public Report report(Watcher watcher) throws IOException {
    Ahead<FormReader> forms = new Ahead<>(() -> new FormReader(programme, period), request.jobs());
    List<Finding> findings = new ArrayList<>();
    Optional<PreviousReport> previous = previous(findings);
    Stages stages = new Stages(programme, period, asOf, request.jobs(), watcher);
    Intake.Listing listing =
        Intake.list(input, programme, new Hands(request.jobs()), looking.get());
    List<ReadFile> files = stages.read(listing.arrivals(), forms.get());
    Report report = stages.report(listing, files, previous, findings);
    if (Files.isRegularFile(input)) {
      readable(report);
    }
    return report;
  }

  /**
   * An archive that cannot be opened says nothing of who has sent what: no report is made of it.
   */
  private void readable(Report report) throws IOException {
    List<FileRow> rows = report.body().files();
    String name = String.valueOf(input.toAbsolutePath().normalize().getFileName());
    if (rows.size() == 1
        && rows.get(0).path().equals(name)
        && rows.get(0).verdict() == Verdict.REJECTED
        && rows.get(0).reason().key().startsWith("rule.file-")) {
      throw new UnreadableInputException(input);
    }
  }

  /** The report with a finding for each character that its PDF cannot show. */
  private Report printed(Report report) {
    List<Finding> findings = wanted("pdf") ? MissingGlyphs.of(report, fonts) : List.of();
    if (findings.isEmpty()) {
      return report;
    }
    List<Finding> all = new ArrayList<>(report.findings());
    all.addAll(findings);
    return Reports.finish(report.body(), all, report.toolVersion());
  }

  private boolean wanted(String format) {
    return request.formats().isEmpty() || request.formats().contains(format);
  }

  private Optional<PreviousReport> previous(List<Finding> findings) throws IOException {
    return Stages.previous(
        request.previous(),
        output().toAbsolutePath().resolveSibling(period.previous().toString()),
        findings);
  }

  /**
   * Writes the report, whole or not at all, and gives the files written.
   *
   * @throws IOException where it cannot be written; what stood there is untouched
   */
  private List<Path> write(Report report) throws IOException {
    Messages words = words();
    RenderRequest drawing =
        new RenderRequest(report, Tables.of(report, words, messages), words, messages, fonts);
    List<ReportWriter> writers =
        ReportWriters.all().stream().filter(writer -> wanted(writer.format())).toList();
    return new ReportFiles(drawing, writers).write(output(), request.jobs());
  }
}
