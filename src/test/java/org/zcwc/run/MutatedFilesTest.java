package org.zcwc.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zcwc.form.FormReader;
import org.zcwc.model.finding.Severity;
import org.zcwc.model.programme.Period;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.submission.Arrival;
import org.zcwc.model.submission.ReadFile;
import org.zcwc.programme.ProgrammeReader;

/**
 * Files of every format, changed at random, on their whole way through the reading: each gets its
 * row, and one that gives nothing says why. The parts of a package are changed before they are
 * zipped, or their checksums would keep every change from the readers.
 */
class MutatedFilesTest {

  private static final List<String> KEPT =
      List.of(
          "libreoffice.xlsx",
          "openpyxl.xlsx",
          "xlsxwriter.xlsx",
          "libreoffice.docx",
          "python-docx.docx",
          "libreoffice.xls",
          "libreoffice.doc",
          "libreoffice.html");

  private static final List<String> THORNS =
      List.of(
          "<",
          ">",
          "&",
          "&#0;",
          "\"",
          "\0",
          "</row>",
          "<w:tbl>",
          "<!--",
          "99999999999",
          "-1",
          "]]>",
          "<![CDATA[",
          "(",
          "\n",
          "r=\"XFD1048576\"",
          "\"\"",
          ",",
          "\uFEFF",
          "«»",
          "endobj");

  private final Programme programme;
  private final FormReader forms;

  MutatedFilesTest() throws IOException {
    programme = ProgrammeReader.read(Path.of("config/tasks.yaml")).programme().orElseThrow();
    forms = new FormReader(programme, new Period(2023, 3));
  }

  @Test
  void everyChangedFileGetsItsRow() throws IOException {
    read(8);
  }

  /** More of the same: {@code mvn -Pfault verify -Dzcwc.fuzz.tries=10000}. */
  @Tag("fault")
  @Test
  void everyOneOfManyChangedFilesGetsItsRow() throws IOException {
    read(Integer.getInteger("zcwc.fuzz.tries", 1000));
  }

  private void read(int tries) throws IOException {
    for (Map.Entry<String, byte[]> sound : sound().entrySet()) {
      Random random = new Random(sound.getKey().hashCode());
      List<FileReading> changed = new ArrayList<>();
      for (int i = 0; i < tries; i++) {
        changed.add(reading(i + "-" + sound.getKey(), changed(sound.getValue(), random)));
      }
      for (ReadFile file : new ReadingRoom(2, 20, Kept.ofMemory()).read(changed, Watcher.NOBODY)) {
        boolean told = file.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
        assertThat(told || file.submission().isPresent()).as(file.arrival().path()).isTrue();
        assertThat(file.sha256()).as(file.arrival().path()).hasSize(64);
      }
    }
  }

  private FileReading reading(String path, byte[] bytes) {
    Arrival arrival =
        new Arrival(
            path,
            LocalDate.of(2023, 9, 28),
            Arrival.Decision.NONE,
            "",
            Optional.empty(),
            () -> bytes);
    return new FileReading(arrival, programme, forms);
  }

  private static Map<String, byte[]> sound() throws IOException {
    Map<String, byte[]> sound = new LinkedHashMap<>();
    for (String name : KEPT) {
      try (InputStream in = MutatedFilesTest.class.getResourceAsStream("/org/zcwc/grid/" + name)) {
        sound.put(name, in.readAllBytes());
      }
    }
    sound.put(
        "a.csv",
        "填报单位：区妇联\n序号,实事名称,进展情况,完成时限\n1,,\"已检查16532人，\n“好”\",12月底\n4,,乙。,11月\n"
            .repeat(4)
            .getBytes(StandardCharsets.UTF_8));
    try (Stream<Path> files = Files.walk(Path.of("samples/2023Q3"))) {
      Path pdf =
          files.filter(f -> f.toString().endsWith(".pdf")).sorted().findFirst().orElseThrow();
      sound.put("a.pdf", Files.readAllBytes(pdf));
    }
    return sound;
  }

  private static byte[] changed(byte[] sound, Random random) throws IOException {
    boolean packed = sound[0] == 'P' && sound[1] == 'K';
    if (!packed || random.nextInt(8) == 0) {
      return thorned(sound, random);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sound));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        byte[] bytes = in.readAllBytes();
        zip.putNextEntry(new ZipEntry(part.getName()));
        zip.write(random.nextInt(3) == 0 ? thorned(bytes, random) : bytes);
      }
    }
    return out.toByteArray();
  }

  /** A few bytes set, cut out, doubled, or a thorn put between them. */
  private static byte[] thorned(byte[] sound, Random random) {
    byte[] bytes = sound;
    for (int n = 1 + random.nextInt(6); n > 0 && bytes.length > 0; n--) {
      int at = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, at + random.nextInt(200));
      bytes =
          switch (random.nextInt(4)) {
            case 0 -> joined(bytes, at, new byte[] {(byte) random.nextInt()}, at + 1);
            case 1 -> joined(bytes, at, new byte[0], to);
            case 2 -> joined(bytes, to, java.util.Arrays.copyOfRange(bytes, at, to), to);
            default -> joined(bytes, at, thorn(random), at);
          };
    }
    return bytes;
  }

  private static byte[] thorn(Random random) {
    return THORNS.get(random.nextInt(THORNS.size())).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[] bytes, int upTo, byte[] middle, int from) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, upTo);
    out.write(middle, 0, middle.length);
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }
}
