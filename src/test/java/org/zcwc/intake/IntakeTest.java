package org.zcwc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zcwc.intake.Intake.Listing;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.submission.Arrival;

@Timeout(60)
class IntakeTest {

  private static final Crew CREW =
      new Crew() {
        @Override
        public <T> List<T> all(List<Callable<T>> jobs) throws IOException {
          List<T> given = new ArrayList<>();
          for (Callable<T> job : jobs) {
            try {
              given.add(job.call());
            } catch (IOException | RuntimeException e) {
              throw e;
            } catch (Exception e) {
              throw new IOException(e);
            }
          }
          return given;
        }
      };

  @TempDir Path input;

  private Listing list() throws IOException {
    return list(Limits.DEFAULT);
  }

  /** What came, which is the same where some of it was looked at before. */
  private Listing list(Limits limits) throws IOException {
    Listing listing = Intake.list(input, Programmes.with(limits), CREW);
    FirstLooks looks = new FirstLooks(Optional.of(input)).call();
    Listing again = Intake.list(input, Programmes.with(limits), CREW, looks);
    assertThat(again.findings()).isEqualTo(listing.findings());
    assertThat(again.arrivals().stream().map(IntakeTest::known))
        .isEqualTo(listing.arrivals().stream().map(IntakeTest::known).toList());
    return again;
  }

  private static List<Object> known(Arrival arrival) {
    return List.of(
        arrival.path(),
        arrival.received(),
        arrival.decision(),
        arrival.ignored(),
        arrival.barred());
  }

  private Path write(String name, byte[] content) throws IOException {
    Path file = input.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2023-09-28T17:30:00Z")));
    return file;
  }

  private Path write(String name, String content) throws IOException {
    return write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> paths(Listing listing) {
    return listing.arrivals().stream().map(Arrival::path).toList();
  }

  private static Arrival at(Listing listing, String path) {
    return listing.arrivals().stream().filter(a -> a.path().equals(path)).findFirst().orElseThrow();
  }

  private static String text(Arrival arrival) throws IOException {
    return new String(arrival.content().read(), StandardCharsets.UTF_8);
  }

  private static Finding barred(Listing listing, String path) {
    return at(listing, path).barred().orElseThrow();
  }

  @Test
  void everyFileIsListedOnceInCodePointOrder() throws IOException {
    write("b.csv", "x");
    write("甲局/a.csv", "x");
    write("甲局/2/\uD842\uDFB7.csv", "x");
    write("甲局/2/ｚ.csv", "x");
    assertThat(paths(list()))
        .containsExactly("b.csv", "甲局/2/ｚ.csv", "甲局/2/\uD842\uDFB7.csv", "甲局/a.csv");
  }

  @ParameterizedTest
  @CsvSource({
    "~$报表.xlsx,ignored-temporary",
    ".~lock.报表.xlsx#,ignored-temporary",
    ".DS_Store,ignored-system",
    "甲局/Thumbs.db,ignored-system",
    "desktop.ini,ignored-system",
    "__MACOSX/甲局/._a.xlsx,ignored-system",
    ".hidden,ignored-hidden",
    "received.csv,ignored-control",
    "decisions.yaml,ignored-control",
    "催报单/甲局.docx,ignored-reminder",
    "甲局/received.csv,''",
    "报表~$.xlsx,''",
  })
  void whatIsNoSubmissionSaysWhy(String path, String reason) throws IOException {
    write(path, "");
    assertThat(at(list(), path).ignored()).isEqualTo(reason);
  }

  @Test
  void theDayIsTheFilesOwnInTheProgrammesZone() throws IOException {
    write("a.csv", "x");
    assertThat(at(list(), "a.csv").received()).isEqualTo(LocalDate.of(2023, 9, 29));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "GB18030", "UTF-16"})
  void receivedCsvGivesTheDayAndTheNearestRowWins(String charset) throws IOException {
    write("甲局/报表.csv", "x");
    write("甲局/二.csv", "x");
    write("压缩.zip", Zips.utf8().with("里/三.csv", "x").bytes());
    String rows = "file,date\n甲局,2023/9/1\n\n./甲局\\报表.csv,2023年9月3日\n\"压缩.zip\",2023-09-05 08:00\n";
    write("received.csv", rows.getBytes(Charset.forName(charset)));
    Listing listing = list();
    assertThat(listing.findings()).isEmpty();
    assertThat(at(listing, "甲局/二.csv").received()).isEqualTo(LocalDate.of(2023, 9, 1));
    assertThat(at(listing, "甲局/报表.csv").received()).isEqualTo(LocalDate.of(2023, 9, 3));
    assertThat(at(listing, "压缩.zip/里/三.csv").received()).isEqualTo(LocalDate.of(2023, 9, 5));
  }

  @Test
  void badRowsOfReceivedCsvAreToldWithTheirLine() throws IOException {
    write("a.csv", "x");
    write(
        "received.csv",
        "\uFEFFfile,date\na.csv,2023-13-01\nb.csv,2023-09-01\na.csv,2023-09-02\na.csv,2023-09-03\n");
    assertThat(list().findings())
        .extracting(Finding::rule, Finding::variant, f -> ((Source.TextField) at(f)).line())
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(Rule.RECEIVED_LIST_INVALID, "row", 2),
            org.assertj.core.groups.Tuple.tuple(Rule.RECEIVED_LIST_INVALID, "unknown-file", 3),
            org.assertj.core.groups.Tuple.tuple(Rule.RECEIVED_LIST_INVALID, "repeated", 5));
    assertThat(at(list(), "a.csv").received()).isEqualTo(LocalDate.of(2023, 9, 2));
  }

  private static Source at(Finding finding) {
    return finding.source().orElseThrow();
  }

  @Test
  void decisionsAreAppliedAndTold() throws IOException {
    write("a.csv", "x");
    write("b.zip", Zips.utf8().with("c.csv", "x").bytes());
    write(
        "decisions.yaml",
        "files:\n  - {file: a.csv, unit: 区甲局, note: 电话核实}\n  - file: b.zip\n    take: false\n");
    Listing listing = list();
    assertThat(at(listing, "a.csv").decision())
        .isEqualTo(new Arrival.Decision("甲局", Optional.empty()));
    assertThat(at(listing, "b.zip/c.csv").decision())
        .isEqualTo(new Arrival.Decision("", Optional.of(false)));
    assertThat(listing.findings())
        .extracting(Finding::rule, Finding::variant, f -> at(f).file())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Rule.DECISION_APPLIED, "unit", "a.csv"),
            org.assertj.core.groups.Tuple.tuple(Rule.DECISION_APPLIED, "leave", "b.zip"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "files:\\n- {file: a.csv, unit: 丙局}|unit|2",
        "files:\\n- {file: x.csv, take: true}|unknown-file|2",
        "files:\\n- {file: a.csv, take: maybe}|take|2",
        "files:\\n- {file: a.csv}\\n- {file: a.csv, take: true}|repeated|3",
        "files:\\n- unit: 甲局|no-file|2",
        "files:\\n- file: a.csv\\n  units: 甲局|key|3",
        "files:\\n- file: [a.csv]|value|2",
        "files: a.csv|shape|1",
        "- a.csv|shape|1",
        "files:\\n- {file: a.csv|syntax|2",
        "files: [{file: &x a.csv}, {file: *x}]|value|1",
        "files:\\n- !!java.io.File [a]|shape|2",
      })
  void mistakesInDecisionsAreToldWithTheirLine(String yaml, String variant, int line)
      throws IOException {
    write("a.csv", "x");
    write("decisions.yaml", yaml.replace("\\n", "\n"));
    assertThat(list().findings())
        .filteredOn(f -> f.rule() == Rule.DECISION_INVALID)
        .extracting(Finding::variant, f -> ((Source.TextField) at(f)).line())
        .contains(org.assertj.core.groups.Tuple.tuple(variant, line));
  }

  @Test
  void zipsAreTheirMembersAlsoWithinZips() throws IOException {
    byte[] inner = Zips.utf8().with("丙/报表.csv", "inner").bytes();
    write("a.zip", Zips.utf8().with("x.csv", "outer").with("b.zip", inner).with("空/", "").bytes());
    Listing listing = list();
    assertThat(paths(listing)).containsExactly("a.zip/b.zip/丙/报表.csv", "a.zip/x.csv");
    assertThat(text(listing.arrivals().get(0))).isEqualTo("inner");
    assertThat(text(listing.arrivals().get(1))).isEqualTo("outer");
  }

  @Test
  void aZipIsToldByItsContentAndAnOfficeDocumentIsNone() throws IOException {
    write("报表.xlsx", Zips.xlsx());
    write("报表.zip", Zips.xlsx());
    write("改名.xlsx", Zips.utf8().with("a.csv", "x").bytes());
    write("文档.ods", Zips.utf8().with("mimetype", "application/x").bytes());
    assertThat(paths(list())).containsExactly("报表.xlsx", "报表.zip", "改名.xlsx/a.csv", "文档.ods");
  }

  @Test
  void namesInGbkReadRight() throws IOException {
    write("a.zip", Zips.gbk().with("区甲局\\联通/进展情况报表.csv", "x").bytes());
    assertThat(paths(list())).containsExactly("a.zip/区甲局/联通/进展情况报表.csv");
  }

  @Test
  void namesThatLeadOutAreMadeSafe() throws IOException {
    write(
        "a.zip",
        Zips.utf8()
            .with("../../etc/passwd", "1")
            .with("/abs.csv", "2")
            .with("C:\\win.csv", "3")
            .with("a\u0000b\u202Ec.csv", "4")
            .with("./d//e.csv", "5")
            .with("d/e.csv", "6")
            .bytes());
    Listing listing = list();
    assertThat(paths(listing))
        .containsExactlyInAnyOrder(
            "a.zip/_/_/etc/passwd",
            "a.zip/abs.csv",
            "a.zip/_/win.csv",
            "a.zip/a\uFFFDb\uFFFDc.csv",
            "a.zip/d/e.csv",
            "a.zip/d/e.csv#2");
    assertThat(text(at(listing, "a.zip/d/e.csv#2"))).isEqualTo("6");
  }

  @Test
  void aZipInputShowsItsMembers() throws IOException {
    Path zip =
        write(
            "in.zip",
            Zips.utf8()
                .with("甲局/a.csv", "x")
                .with("received.csv", "甲局/a.csv,2023-09-07\n")
                .bytes());
    Listing listing = Intake.list(zip, Programmes.with(Limits.DEFAULT), CREW);
    assertThat(paths(listing)).containsExactly("received.csv", "甲局/a.csv");
    assertThat(at(listing, "甲局/a.csv").received()).isEqualTo(LocalDate.of(2023, 9, 7));
  }

  @Test
  void oneFileMayBeTheInput() throws IOException {
    Path file = write("报表.csv", "x");
    assertThat(paths(Intake.list(file, Programmes.with(Limits.DEFAULT), CREW)))
        .containsExactly("报表.csv");
  }

  @Test
  void noInputIsTheMachinesTrouble() {
    assertThatThrownBy(
            () -> Intake.list(input.resolve("none"), Programmes.with(Limits.DEFAULT), CREW))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void limitsBarWhatIsTooMuch() throws IOException {
    Limits tight = Programmes.limits(1000, 3, 3000, 1, 100);
    write("big.csv", new byte[1001]);
    write("many.zip", Zips.utf8().with("1", "").with("2", "").with("3", "").with("4", "x").bytes());
    write("wide.zip", Zips.utf8().with("1", new byte[2000]).with("2", new byte[1500]).bytes());
    write("member.zip", Zips.utf8().with("1", new byte[1500]).with("2", "x").bytes());
    byte[] inner = Zips.utf8().with("x", "x").bytes();
    write("deep.zip", Zips.utf8().with("in.zip", inner).bytes());
    write("1/2/3/4/a.csv", "x");
    Listing listing = list(tight);
    assertThat(barred(listing, "big.csv").variant()).isEqualTo("file-bytes");
    assertThat(barred(listing, "many.zip").variant()).isEqualTo("zip-entries");
    assertThat(barred(listing, "wide.zip").variant()).isEqualTo("inflated-bytes");
    assertThat(barred(listing, "member.zip/1").variant()).isEqualTo("file-bytes");
    assertThat(barred(listing, "deep.zip/in.zip").variant()).isEqualTo("zip-depth");
    assertThat(barred(listing, "1/2/3/4").variant()).isEqualTo("folder-depth");
    assertThat(paths(listing)).contains("member.zip/2").doesNotContain("1/2/3/4/a.csv");
  }

  @Test
  void aBombIsNeverInflated() throws IOException {
    write("bomb.zip", Zips.utf8().with("0.csv", new byte[30 << 20]).bytes());
    assertThat(barred(list(), "bomb.zip").variant()).isEqualTo("zip-ratio");
  }

  @Test
  void aMemberThatLiesAboutItsSizeIsCaught() throws IOException {
    byte[] honest = Zips.utf8().with("a.csv", new byte[5000]).bytes();
    write("lie.zip", Zips.patched(honest, 24, 10, 0, 0, 0));
    Arrival member = at(list(), "lie.zip/a.csv");
    var outcome = FileOpener.open(member, Limits.DEFAULT);
    assertThat(outcome.result()).isEmpty();
    assertThat(outcome.findings())
        .singleElement()
        .extracting(Finding::rule, Finding::variant)
        .containsExactly(Rule.FILE_UNREADABLE, "zip-member");
  }

  @Test
  void tooManyFilesAreToldOnce() throws IOException {
    for (int i = 0; i < 12; i++) {
      write(i + ".csv", "x");
    }
    Listing listing = list(Programmes.limits(1000, 3, 3000, 1, 10));
    assertThat(listing.arrivals()).hasSize(10);
    assertThat(listing.findings()).extracting(Finding::variant).containsExactly("files");
  }

  @Test
  void linksPipesAndLoopsAreNamedAndLeft() throws IOException, InterruptedException {
    write("甲局/a.csv", "x");
    Files.createSymbolicLink(input.resolve("甲局/loop"), input);
    Files.createSymbolicLink(input.resolve("out.csv"), Path.of("/etc/passwd"));
    Files.createSymbolicLink(input.resolve("dangling"), Path.of("nowhere"));
    Process made = new ProcessBuilder("mkfifo", input.resolve("pipe.csv").toString()).start();
    Assumptions.assumeTrue(made.waitFor(10, TimeUnit.SECONDS) && made.exitValue() == 0);
    Listing listing = list();
    assertThat(paths(listing))
        .containsExactly("dangling", "out.csv", "pipe.csv", "甲局/a.csv", "甲局/loop");
    assertThat(barred(listing, "pipe.csv").variant()).isEqualTo("special");
    for (String link : List.of("dangling", "out.csv", "甲局/loop")) {
      assertThat(barred(listing, link).rule()).isEqualTo(Rule.FILE_NOT_REGULAR);
      assertThat(barred(listing, link).variant()).isEqualTo("link");
      assertThat(FileOpener.open(at(listing, link), Limits.DEFAULT).result()).isEmpty();
    }
  }

  @Test
  void aFileSwappedForAPipeOrChangedSinceIsNoticed() throws IOException {
    Path file = write("a.csv", "x");
    Arrival arrival = at(list(), "a.csv");
    Files.delete(file);
    Files.createSymbolicLink(file, Path.of("/etc/passwd"));
    assertThat(FileOpener.open(arrival, Limits.DEFAULT).findings())
        .singleElement()
        .extracting(Finding::rule)
        .isEqualTo(Rule.FILE_NOT_REGULAR);
    Files.delete(file);
    assertThat(FileOpener.open(arrival, Limits.DEFAULT).findings())
        .singleElement()
        .extracting(Finding::variant)
        .isEqualTo("io");
  }

  @Test
  void gbkNamesUnpackedOnLinuxReadRight() throws IOException, InterruptedException {
    Process made =
        new ProcessBuilder(
                "sh",
                "-c",
                "printf x > \"$1/$(printf '\\312\\365\\261\\355').csv\"",
                "sh",
                input.toString())
            .start();
    Assumptions.assumeTrue(made.waitFor(10, TimeUnit.SECONDS) && made.exitValue() == 0);
    Listing listing = list();
    assertThat(paths(listing)).containsExactly("术表.csv");
    assertThat(text(listing.arrivals().get(0))).isEqualTo("x");
  }
}
