package org.zcwc.fault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.zcwc.form.FormReader;
import org.zcwc.grid.GridReaders;
import org.zcwc.intake.FileOpener;
import org.zcwc.intake.StampedPages;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Outcome;
import org.zcwc.model.finding.Severity;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.programme.Period;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.submission.Arrival;
import org.zcwc.model.submission.FileType;
import org.zcwc.model.submission.OpenedFile;
import org.zcwc.programme.ProgrammeReader;

/**
 * What Jazzer calls with bytes that it makes up, guided by the code that they reach: the way of one
 * file through opening, reader and form, without the last boundary that in a run turns what is
 * thrown into a finding. The first byte chooses the kind; in a package the others are the part that
 * matters, so that no checksum keeps them from the reader.
 */
public final class FuzzedReading {

  /** What is fuzzed. */
  enum Kind {
    XLSX("libreoffice.xlsx", "xl/worksheets/sheet1.xml"),
    DOCX("python-docx.docx", "word/document.xml"),
    XLS("libreoffice.xls", ""),
    DOC("libreoffice.doc", ""),
    HTML("libreoffice.html", ""),
    CSV("", ""),
    ZIP("openpyxl.xlsx", ""),
    PDF("", ""),
    OFD("", "Doc_0/Pages/Content.xml"),
    YAML("", "");

    private static final List<Kind> ALL = List.of(values());

    private final String sample;
    private final String part;

    Kind(String sample, String part) {
      this.sample = sample;
      this.part = part;
    }

    /** A sound file, or the sound part of one, behind the byte that says of which kind. */
    byte[] seed() throws IOException {
      byte[] sound =
          switch (this) {
            case CSV -> utf8("填报单位：区科协\n序号,实事名称,\"进展情况\"\n2,,\"举办科普活动8场\"\n");
            case YAML -> Files.readAllBytes(Path.of("config/tasks.yaml"));
            case PDF -> utf8(ONE_PAGE);
            case OFD -> utf8("<Page><TextObject><TextCode>填报单位：区科协</TextCode></TextObject></Page>");
            default -> part.isEmpty() ? sample() : parts().get(part);
          };
      byte[] seed = new byte[sound.length + 1];
      seed[0] = (byte) ALL.indexOf(this);
      System.arraycopy(sound, 0, seed, 1, sound.length);
      return seed;
    }

    private byte[] sample() throws IOException {
      try (InputStream in = FuzzedReading.class.getResourceAsStream("/org/zcwc/grid/" + sample)) {
        return in.readAllBytes();
      }
    }

    /** The parts of a package, where the bytes are but one of them. */
    private Map<String, byte[]> parts() throws IOException {
      Map<String, byte[]> parts = new LinkedHashMap<>();
      if (this == OFD) {
        parts.put("OFD.xml", utf8("<OFD><DocRoot>Doc_0/Document.xml</DocRoot></OFD>"));
        parts.put("Doc_0/Document.xml", utf8("<Pages><Page BaseLoc='Pages/Content.xml'/></Pages>"));
        parts.put(part, new byte[0]);
      } else {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sample()))) {
          for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
            parts.put(each.getName(), in.readAllBytes());
          }
        }
      }
      return parts;
    }
  }

  private static final String ONE_PAGE =
      """
      %PDF-1.4
      1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
      2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
      3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 90 90]/Contents 4 0 R>>endobj
      4 0 obj<</Length 21>>stream
      1 0 0 rg 0 0 9 9 re f
      endstream endobj
      trailer<</Root 1 0 R>>
      """;

  private static final Map<Kind, Map<String, byte[]>> PARTS = new EnumMap<>(Kind.class);
  private static Programme programme;
  private static FormReader forms;

  private FuzzedReading() {}

  /** Called once. */
  public static void fuzzerInitialize() throws IOException {
    for (Kind kind : Kind.values()) {
      PARTS.put(kind, kind.part.isEmpty() ? Map.of() : kind.parts());
    }
    programme = ProgrammeReader.read(Path.of("config/tasks.yaml")).programme().orElseThrow();
    forms = new FormReader(programme, new Period(2023, 3));
  }

  /** Called with what has been thought of. */
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    if (data.length == 0) {
      return;
    }
    Kind kind = Kind.ALL.get((data[0] & 0xFF) % Kind.ALL.size());
    byte[] rest = Arrays.copyOfRange(data, 1, data.length);
    if (kind == Kind.YAML) {
      ProgrammeReader.read(new String(rest, StandardCharsets.UTF_8));
    } else {
      read(kind.part.isEmpty() ? rest : packed(kind, rest));
    }
  }

  private static void read(byte[] bytes) {
    Arrival arrival =
        new Arrival(
            "f",
            LocalDate.of(2023, 9, 28),
            Arrival.Decision.NONE,
            "",
            Optional.empty(),
            () -> bytes);
    Outcome<OpenedFile> opened = FileOpener.open(arrival, programme.limits());
    if (opened.result().isEmpty()) {
      told(opened.findings());
      return;
    }
    OpenedFile file = opened.result().get();
    if (file.type() == FileType.PDF || file.type() == FileType.OFD) {
      var pages = StampedPages.read(file, programme.reporting().stamp(), programme.limits());
      pages.result().ifPresentOrElse(p -> forms.stamped(arrival, p), () -> told(pages.findings()));
      return;
    }
    Outcome<Contents> contents = GridReaders.read(file, programme.limits());
    contents.result().ifPresentOrElse(c -> forms.read(arrival, c), () -> told(contents.findings()));
    boolean ours = file.type() == FileType.CSV || file.type() == FileType.HTML;
    if (ours && contents.findings().stream().anyMatch(f -> f.variant().equals("damaged"))) {
      throw new IllegalStateException(contents.findings().toString());
    }
  }

  private static void told(List<Finding> findings) {
    if (findings.stream().noneMatch(f -> f.severity() == Severity.ERROR)) {
      throw new IllegalStateException("nothing read, and nothing said: " + findings);
    }
  }

  /** The package with these bytes for the part that is fuzzed. */
  private static byte[] packed(Kind kind, byte[] data) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : PARTS.get(kind).entrySet()) {
        put(zip, part.getKey(), part.getKey().equals(kind.part) ? data : part.getValue());
      }
    }
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
