package org.zcwc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.zcwc.grid.GridReaders;
import org.zcwc.intake.FileOpener;
import org.zcwc.model.finding.Outcome;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.submission.Arrival;
import org.zcwc.model.submission.OpenedFile;

/** A file of the samples opened (type, hash) and its cells read, from memory. */
@State(Scope.Benchmark)
public class ReaderBench {

  @Param({"区科协三季度.xlsx", "残联报送/区残联三季度.csv", "财政局三季度.docx", "区文旅局.xls"})
  private String file;

  private Arrival arrival;
  private OpenedFile opened;

  /** Reads the file's bytes; the working directory is the checkout. */
  @Setup
  public void open() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("samples", "2023Q3").resolve(file));
    arrival =
        new Arrival(
            file,
            LocalDate.of(2023, 9, 30),
            Arrival.Decision.NONE,
            "",
            Optional.empty(),
            () -> bytes);
    opened = open(arrival).result().orElseThrow();
  }

  private static Outcome<OpenedFile> open(Arrival arrival) {
    return FileOpener.open(arrival, Limits.DEFAULT);
  }

  /** Its type and its SHA-256. */
  @Benchmark
  public Outcome<OpenedFile> opening() {
    return open(arrival);
  }

  /** Its cells. */
  @Benchmark
  public Outcome<Contents> reading() {
    return GridReaders.read(opened, Limits.DEFAULT);
  }
}
