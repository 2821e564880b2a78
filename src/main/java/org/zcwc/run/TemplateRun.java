package org.zcwc.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zcwc.dispatch.FileNames;
import org.zcwc.dispatch.Outgoing;
import org.zcwc.dispatch.Templates;
import org.zcwc.document.pdf.PdfFonts;
import org.zcwc.intake.PreviousReports;
import org.zcwc.message.Messages;
import org.zcwc.model.programme.Period;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.report.PreviousReport;
import org.zcwc.model.report.Report;
import org.zcwc.model.report.Table;
import org.zcwc.render.RenderRequest;
import org.zcwc.render.ReportWriters;
import org.zcwc.report.Consolidation;
import org.zcwc.report.Reports;
import org.zcwc.report.Tables;

/** Writes what the units fill in for the coming period. */
public final class TemplateRun {

  private final Settings settings;
  private final Period period;
  private final Path output;
  private final Path previousFile;
  private final Optional<PreviousReport> previous;

  /**
   * Reads the config and the report of the period before.
   *
   * @param clock asked for today only where no day is given
   * @throws UsageException where the command line or the config is wrong
   * @throws IOException where the config cannot be read
   */
  public TemplateRun(TemplateRequest request, Clock clock) throws UsageException, IOException {
    this.settings = Settings.of(request.config(), request.language(), request.asOf(), clock, 1);
    this.period = Settings.period(request.period()).orElseGet(this::coming);
    Path out = Path.of("out");
    this.output = request.output().orElse(out.resolve(period.toString()).resolve("template"));
    this.previousFile =
        request.previous().orElse(out.resolve(period.previous().toString()).resolve("report.json"));
    this.previous = previous(request.previous().isPresent());
  }

  /** The earliest period whose report is not yet due, within the programme's year. */
  private Period coming() {
    Programme programme = settings.programme();
    Period now = Period.of(settings.asOf());
    boolean stillOwed = !programme.reporting().due(now.previous()).isBefore(settings.asOf());
    Period coming = stillOwed ? now.previous() : now;
    Period first = new Period(programme.year(), 1);
    Period last = new Period(programme.year(), 4);
    return coming.compareTo(first) < 0 ? first : coming.compareTo(last) > 0 ? last : coming;
  }

  private Optional<PreviousReport> previous(boolean named) throws UsageException {
    if (!named && !Files.isRegularFile(previousFile)) {
      return Optional.empty();
    }
    Optional<PreviousReport> read = PreviousReports.read(previousFile).result();
    if (read.isEmpty()) {
      throw new UsageException("previous-unreadable", List.of(previousFile.toString()));
    }
    Period of = read.get().period();
    if (!of.equals(period.previous())) {
      throw new UsageException(
          "not-previous",
          List.of(previousFile.toString(), of.toString(), period.previous().toString()));
    }
    return read;
  }

  /** The messages in the language asked for. */
  public Messages messages() {
    return settings.messages();
  }

  /** The period to fill in. */
  public Period period() {
    return period;
  }

  /** How many units get a workbook. */
  public int units() {
    return settings.programme().reportingUnits().size();
  }

  /** The report that texts and values come from, where there is one. */
  public Optional<Path> previous() {
    return previous.map(p -> previousFile);
  }

  /** Where that report is looked for. */
  public Path previousFile() {
    return previousFile;
  }

  /**
   * Writes the workbooks and the blank official form, all or none, and gives them.
   *
   * @throws IOException where they cannot be written; what stood there is untouched
   */
  public List<Path> write() throws IOException {
    Messages words = settings.words();
    List<Outgoing> files =
        new ArrayList<>(Templates.of(settings.programme(), period, previous, words));
    String name = FileNames.of(words.text("template.blank-file", words.period(period)));
    files.add(new Outgoing(name + ".docx", this::blankForm));
    return OutgoingFiles.write(output, files.stream());
  }

  /** The official form as a report draws it on which nobody has said anything yet. */
  private void blankForm(OutputStream out) throws IOException {
    Messages built = settings.words();
    Messages words = built.with(Map.of("document.line", built.text("template.blank-line")));
    Consolidation.Result merged =
        Consolidation.of(settings.programme(), period, period.start(), List.of(), Optional.empty());
    Report nothing = Reports.finish(merged.body(), List.of(), "");
    List<Table> form = Tables.of(nothing, words, words).stream().filter(Table::official).toList();
    PdfFonts fonts = PdfFonts.of(Optional.empty(), settings.programme().look());
    ReportWriters.docx().write("", new RenderRequest(nothing, form, words, words, fonts), out);
  }
}
