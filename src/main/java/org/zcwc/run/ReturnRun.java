package org.zcwc.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zcwc.dispatch.Returns;
import org.zcwc.document.pdf.PdfFonts;
import org.zcwc.message.Messages;
import org.zcwc.model.report.Report;
import org.zcwc.model.report.Table;
import org.zcwc.model.submission.ReadFile;
import org.zcwc.render.RenderRequest;
import org.zcwc.render.ReportWriters;

/** Sends faulty sheets back: the stages of a merge, then for each unit what it has to change. */
public final class ReturnRun {

  private final MergeRun merge;
  private final Optional<Path> asked;

  /**
   * Reads the config.
   *
   * @param request its output is the folder of what goes back
   * @throws UsageException where the command line or the config is wrong
   * @throws IOException where the config cannot be read
   */
  public ReturnRun(MergeRequest request, Clock clock) throws UsageException, IOException {
    this.merge = new MergeRun(request.withoutOutput(), clock);
    this.asked = request.output();
  }

  /** What went back, the units in the config's order. */
  public record Returned(List<Unit> units, List<Path> files) {}

  /** A unit, and how much it has to change; the errors are among the findings. */
  public record Unit(String name, int findings, int errors) {}

  /** The messages in the language asked for. */
  public Messages messages() {
    return merge.messages();
  }

  /**
   * Reads, checks and writes.
   *
   * @param watcher told how far the reading is
   * @throws IOException where the input cannot be read as a whole or the output not be written;
   *     what stood there is untouched
   */
  public Returned run(Watcher watcher) throws IOException {
    Report report = merge.report(watcher);
    Messages words = merge.words();
    Map<String, ReadFile> files = new HashMap<>();
    report.body().accepted().forEach(f -> files.put(f.arrival().path(), f));
    Returns returns =
        new Returns(
            report,
            words,
            path -> Optional.ofNullable(files.get(path)).flatMap(ReturnRun::bytes),
            new Patience(report.body().programme().limits().fileSeconds()),
            (list, out) -> list(report, words, list, out));
    Path output = asked.orElse(merge.output().resolve("return"));
    List<Unit> units =
        returns.all().stream()
            .map(c -> new Unit(c.unit(), c.findings().size(), c.errors()))
            .toList();
    return new Returned(units, OutgoingFiles.write(output, returns.outgoing()));
  }

  /** The bytes that were merged; a file that changed since is not marked by what stood in it. */
  private static Optional<byte[]> bytes(ReadFile file) {
    try {
      byte[] bytes = file.arrival().content().read();
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return Optional.of(bytes).filter(b -> HexFormat.of().formatHex(hash).equals(file.sha256()));
    } catch (IOException e) {
      return Optional.empty();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void list(Report report, Messages words, Table list, OutputStream out)
      throws IOException {
    Messages own = words.with(Map.of("document.annex", words.text("return.list-file")));
    PdfFonts fonts = PdfFonts.of(Optional.empty(), report.body().programme().look());
    RenderRequest drawing = new RenderRequest(report, List.of(list), own, own, fonts);
    ReportWriters.docx().write("", drawing, out);
  }
}
