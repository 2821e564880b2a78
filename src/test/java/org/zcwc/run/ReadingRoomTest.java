package org.zcwc.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.zcwc.form.FormReader;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.programme.Period;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.submission.Arrival;
import org.zcwc.model.submission.FileType;
import org.zcwc.model.submission.ReadFile;
import org.zcwc.programme.ProgrammeReader;

/** One file that kills or holds its reader costs itself, and no other file a word. */
class ReadingRoomTest {

  private static final Arrival.Content SOUND =
      () -> "填报单位：区科协\n序号,实事名称,责任单位,进展情况,完成时限\n2,,,已完成5项。,12月底\n".getBytes(UTF_8);

  private static final Kept ROOM = Kept.ofMemory();

  private final Programme programme;

  ReadingRoomTest() throws IOException {
    programme = ProgrammeReader.read(Path.of("config/tasks.yaml")).programme().orElseThrow();
  }

  private FileReading file(String path, Arrival.Content content) {
    Arrival arrival =
        new Arrival(
            path, LocalDate.of(2023, 9, 28), Arrival.Decision.NONE, "", Optional.empty(), content);
    return new FileReading(arrival, programme, new FormReader(programme, new Period(2023, 3)));
  }

  private static List<String> told(List<ReadFile> files) {
    return files.stream()
        .map(
            f ->
                f.arrival().path()
                    + " "
                    + (f.submission().isPresent() ? "read" : told(f.findings().get(0))))
        .toList();
  }

  private static String told(Finding finding) {
    return finding.rule().id() + " " + finding.variant() + " " + finding.arguments();
  }

  @Test
  void aReaderThatNeverEndsIsLeftBehind() throws IOException {
    Arrival.Content endless =
        () -> {
          while (true) {
            try {
              new CountDownLatch(1).await();
            } catch (InterruptedException e) {
              // goes on, as a parser does that nobody can stop
            }
          }
        };
    List<ReadFile> read =
        new ReadingRoom(1, 1, ROOM)
            .read(
                List.of(file("1.csv", endless), file("2.csv", SOUND), file("3.csv", SOUND)),
                Watcher.NOBODY);
    assertThat(told(read))
        .containsExactly(
            "1.csv file-limit file-seconds [fileSeconds, 1]", "2.csv read", "3.csv read");
  }

  @Test
  void aFileThatStarvesForItsNeighboursDoingIsReadAgainAlone() throws IOException {
    AtomicInteger times = new AtomicInteger();
    Arrival.Content starvedOnce =
        () -> {
          if (times.incrementAndGet() == 1) {
            throw new OutOfMemoryError();
          }
          return SOUND.read();
        };
    Arrival.Content glutton =
        () -> {
          throw new OutOfMemoryError();
        };
    List<ReadFile> read =
        new ReadingRoom(2, 10, ROOM)
            .read(
                List.of(file("1.csv", glutton), file("2.csv", starvedOnce), file("3.csv", SOUND)),
                Watcher.NOBODY);
    assertThat(told(read))
        .containsExactly("1.csv file-limit memory [memory]", "2.csv read", "3.csv read");
  }

  @Test
  void whoWaitsForTheReadersMayRunShortOfMemoryToo() throws IOException {
    AtomicInteger told = new AtomicInteger();
    Watcher starvedOnce =
        (done, of) -> {
          if (told.incrementAndGet() == 1) {
            throw new OutOfMemoryError();
          }
        };
    List<ReadFile> read =
        new ReadingRoom(1, 10, ROOM)
            .read(
                List.of(file("1.csv", SOUND), file("2.csv", SOUND), file("3.csv", SOUND)),
                starvedOnce);
    assertThat(told(read)).containsExactly("1.csv read", "2.csv read", "3.csv read");
  }

  @Test
  void whatAllFilesSayTogetherIsBounded() throws IOException {
    Arrival.Content much =
        () -> (new String(SOUND.read(), UTF_8) + "3,,," + "字".repeat(5000)).getBytes(UTF_8);
    List<ReadFile> read =
        new ReadingRoom(2, 10, new Kept(20 << 10))
            .read(
                List.of(
                    file("1.csv", SOUND),
                    file("2.csv", much),
                    file("3.csv", much),
                    file("4.csv", SOUND)),
                Watcher.NOBODY);
    assertThat(told(read))
        .containsExactly(
            "1.csv read", "2.csv read", "3.csv file-limit all-files [memory, 0]", "4.csv read");
    assertThat(read.get(2).sha256()).hasSize(64);
  }

  @Test
  void aReaderThatFailsInItsOwnWayCostsItsFile() throws IOException {
    Arrival.Content deep =
        () -> {
          throw new StackOverflowError();
        };
    Arrival.Content wrong =
        () -> {
          throw new IllegalStateException("x");
        };
    List<ReadFile> read =
        new ReadingRoom(2, 10, ROOM)
            .read(
                List.of(file("1.csv", deep), file("2.csv", wrong), file("3.csv", SOUND)),
                Watcher.NOBODY);
    assertThat(told(read))
        .containsExactly(
            "1.csv file-unreadable damaged [StackOverflowError]",
            "2.csv file-unreadable damaged [IllegalStateException]",
            "3.csv read");
  }

  @Test
  void whatIsKnownOfAFileStandsInItsRowThoughItIsGivenUp() {
    FileReading reading = file("1.csv", SOUND);
    ReadFile read = reading.call();
    ReadFile given = reading.given(Finding.of(org.zcwc.model.finding.Rule.FILE_LIMIT));
    assertThat(given.type()).isEqualTo(FileType.CSV);
    assertThat(given.sha256()).isEqualTo(read.sha256()).hasSize(64);
    assertThat(given.submission()).isEmpty();
  }
}
