package org.zcwc.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Outcome;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.submission.Arrival;
import org.zcwc.model.submission.FileType;
import org.zcwc.model.submission.OpenedFile;

/** Files to be read, as the tests give them. */
final class Given {

  private Given() {}

  static OpenedFile file(FileType type, byte[] bytes) {
    Arrival arrival =
        new Arrival(
            "f",
            LocalDate.of(2023, 9, 28),
            Arrival.Decision.NONE,
            "",
            Optional.empty(),
            () -> bytes);
    return new OpenedFile(arrival, type, "", bytes);
  }

  static Outcome<Contents> outcome(FileType type, byte[] bytes) {
    return GridReaders.read(file(type, bytes), Limits.DEFAULT);
  }

  static Contents read(FileType type, byte[] bytes) {
    Outcome<Contents> outcome = outcome(type, bytes);
    assertThat(outcome.result()).as(outcome.findings().toString()).isPresent();
    return outcome.result().get();
  }

  /** The one finding that says why the file cannot be read, as {@code RULE variant arguments}. */
  static String refusal(Outcome<Contents> outcome) {
    assertThat(outcome.result()).isEmpty();
    assertThat(outcome.findings()).hasSize(1);
    Finding why = outcome.findings().get(0);
    assertThat(why.source()).isPresent();
    return line(why);
  }

  /** The findings of a rule, each as {@code RULE variant arguments}. */
  static java.util.List<String> findings(Outcome<Contents> outcome, Rule rule) {
    return outcome.findings().stream().filter(f -> f.rule() == rule).map(Given::line).toList();
  }

  private static String line(Finding f) {
    String arguments = f.arguments().isEmpty() ? "" : " " + String.join(" ", f.arguments());
    return f.rule() + (f.variant().isEmpty() ? "" : " " + f.variant()) + arguments;
  }

  /** A file kept beside the tests, as {@code make.py} made it. */
  static byte[] kept(String name) throws IOException {
    try (InputStream in = Given.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  static byte[] saved(Workbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (book) {
      book.write(out);
    }
    return out.toByteArray();
  }

  static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
