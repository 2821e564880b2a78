package org.zcwc.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zcwc.intake.Intake;
import org.zcwc.message.Messages;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Source;
import org.zcwc.model.programme.Period;
import org.zcwc.model.report.FileRow;
import org.zcwc.model.report.PreviousReport;
import org.zcwc.model.report.Report;
import org.zcwc.model.submission.Arrival;
import org.zcwc.model.submission.ReadFile;
import org.zcwc.model.submission.Submission;
import org.zcwc.run.Checked.CheckedFile;
import org.zcwc.text.Quarters;
import org.zcwc.text.YearQuarter;

/**
 * Checks sheets before they are sent, or as they come: the stages of a merge over these files
 * alone. What the others owe and when these came is no matter here.
 */
public final class CheckRun {

  private static final Set<Rule> OF_THE_WHOLE =
      Set.of(Rule.MISSING_DELIVERABLE, Rule.LATE_SUBMISSION);

  private final CheckRequest request;
  private final Settings settings;
  private final Optional<Period> asked;

  /**
   * Reads the config.
   *
   * @param clock asked for today only where no day is given
   * @throws UsageException where the command line or the config is wrong
   * @throws IOException where the config cannot be read
   */
  public CheckRun(CheckRequest request, Clock clock) throws UsageException, IOException {
    this.request = request;
    this.settings =
        Settings.of(request.config(), request.language(), request.asOf(), clock, request.jobs());
    this.asked = Settings.period(request.period());
    for (Path input : request.inputs()) {
      if (!Files.exists(input)) {
        throw new UsageException("no-input", List.of(input.toString()));
      }
    }
  }

  /** The messages in the language asked for. */
  public Messages messages() {
    return settings.messages();
  }

  /**
   * Reads and checks; writes nothing.
   *
   * @throws IOException where the input cannot be read as a whole
   */
  public Checked check() throws IOException {
    Intake.Listing listing = listing();
    Period period = asked.orElseGet(this::likely);
    List<ReadFile> files = stages(period).read(listing.arrivals());
    Optional<Period> told = asked.isPresent() ? Optional.empty() : told(files);
    if (told.isPresent() && !told.get().equals(period)) {
      period = told.get();
      files = stages(period).read(listing.arrivals());
    }
    List<Finding> found = new ArrayList<>();
    Optional<PreviousReport> previous =
        Stages.previous(request.previous(), Path.of("out", period.previous().toString()), found);
    Report report = stages(period).report(listing, files, previous, found);
    return checked(report);
  }

  private Stages stages(Period period) {
    return new Stages(settings.programme(), period, settings.asOf(), request.jobs());
  }

  /** All files of all inputs, each under the path by which the user knows it. */
  private Intake.Listing listing() throws IOException {
    Map<String, Arrival> arrivals = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Path input : request.inputs()) {
      Intake.Listing listing = Intake.list(input, settings.programme(), new Hands(request.jobs()));
      findings.addAll(listing.findings());
      boolean alone = request.inputs().size() == 1 && Files.isDirectory(input);
      for (Arrival arrival : listing.arrivals()) {
        String path = alone ? arrival.path() : typed(input, arrival.path());
        arrivals.putIfAbsent(path, under(path, arrival));
      }
    }
    return new Intake.Listing(List.copyOf(arrivals.values()), findings);
  }

  private static String typed(Path input, String path) {
    Path name = input.toAbsolutePath().normalize().getFileName();
    boolean itself = name != null && path.equals(name.toString());
    String written = input.normalize().toString().replace('\\', '/');
    return itself ? written : written + "/" + path;
  }

  private static Arrival under(String path, Arrival arrival) {
    return new Arrival(
        path,
        arrival.received(),
        arrival.decision(),
        arrival.ignored(),
        arrival.barred().map(f -> f.at(new Source.WholeFile(path))),
        arrival.content());
  }

  /** The one period that all sheets that name one name. */
  private static Optional<Period> told(List<ReadFile> files) {
    Set<Period> told = new HashSet<>();
    for (ReadFile file : files) {
      file.submission().flatMap(Submission::period).ifPresent(told::add);
    }
    return told.size() == 1 ? told.stream().findFirst() : Optional.empty();
  }

  /**
   * The period that an input or its folder is named for; else the one that sheets are made for
   * these days: from a month before its end on, that quarter.
   */
  private Period likely() {
    for (Path input : request.inputs()) {
      Path whole = input.toAbsolutePath().normalize();
      Optional<YearQuarter> named = named(whole).or(() -> named(whole.getParent()));
      if (named.isPresent()) {
        return new Period(named.get().year(), named.get().quarter());
      }
    }
    return Period.of(settings.asOf().plusMonths(1)).previous();
  }

  private static Optional<YearQuarter> named(Path path) {
    return Optional.ofNullable(path)
        .flatMap(p -> Optional.ofNullable(p.getFileName()))
        .flatMap(name -> Quarters.find(name.toString()));
  }

  private static Checked checked(Report report) {
    Map<String, Submission> accepted = new HashMap<>();
    report
        .body()
        .accepted()
        .forEach(f -> accepted.put(f.arrival().path(), f.submission().orElseThrow()));
    Map<String, List<Finding>> byFile = new HashMap<>();
    List<Finding> others = new ArrayList<>();
    Set<String> paths = new HashSet<>();
    report.body().files().forEach(row -> paths.add(row.path()));
    for (Finding finding : report.findings()) {
      Optional<String> file = finding.source().map(Source::file).filter(paths::contains);
      if (file.isPresent() && !OF_THE_WHOLE.contains(finding.rule())) {
        byFile.computeIfAbsent(file.get(), f -> new ArrayList<>()).add(finding);
      } else if (!OF_THE_WHOLE.contains(finding.rule())) {
        others.add(finding);
      }
    }
    List<CheckedFile> files = new ArrayList<>();
    for (FileRow row : report.body().files()) {
      files.add(
          new CheckedFile(
              row,
              Optional.ofNullable(accepted.get(row.path())),
              byFile.getOrDefault(row.path(), List.of())));
    }
    return new Checked(report.body().programme(), report.body().period(), files, others);
  }
}
