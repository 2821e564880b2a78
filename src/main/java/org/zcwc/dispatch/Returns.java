package org.zcwc.dispatch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.zcwc.message.Messages;
import org.zcwc.model.programme.Contact;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.report.Report;
import org.zcwc.model.report.Table;
import org.zcwc.model.submission.FileType;

/**
 * 退改: for each unit whose sheets have problems a folder with its own workbooks, their faulty cells
 * marked, a list of what to change and a message to send with them. A unit gets nobody else's file.
 */
public final class Returns {

  /** The files that came, which are read once more. */
  @FunctionalInterface
  public interface Files {
    /**
     * The bytes that were merged.
     *
     * @return empty where the file cannot be had any more, or not as it was
     */
    Optional<byte[]> bytes(String path);
  }

  /** Draws the list of what to change. */
  @FunctionalInterface
  public interface ListWriter {
    /** Writes it as a document under its title. */
    void write(Table list, OutputStream out) throws IOException;
  }

  /** Waits for the marking of a file, which is done by a library that may not come to an end. */
  @FunctionalInterface
  public interface Patience {
    /**
     * What the work gives.
     *
     * @return empty where it was not done in time
     * @throws IOException where the run is interrupted
     */
    Optional<byte[]> await(Callable<Optional<byte[]>> work) throws IOException;
  }

  /** POI takes some ten times the memory that a file unpacks to. */
  private static final long LARGEST = 24L << 20;

  private final Report report;
  private final Messages words;
  private final Files files;
  private final Patience patience;
  private final ListWriter lists;

  /**
   * For one period.
   *
   * @param words the papers' own words
   */
  public Returns(Report report, Messages words, Files files, Patience patience, ListWriter lists) {
    this.report = report;
    this.words = words;
    this.files = files;
    this.patience = patience;
    this.lists = lists;
  }

  /** What there is to change for each unit, in the config's order. */
  public List<ToChange> all() {
    return ToChange.of(report);
  }

  /** The files that go out; a unit's are made only when they are asked for. */
  public Stream<Outgoing> outgoing() {
    List<ToChange> all = all();
    Map<String, String> names = FileNames.distinct(all.stream().map(ToChange::unit).toList());
    return all.stream().flatMap(change -> folder(change, names.get(change.unit())).stream());
  }

  private List<Outgoing> folder(ToChange change, String folder) {
    List<Outgoing> out = new ArrayList<>();
    Map<String, String> marked = new LinkedHashMap<>();
    Map<String, String> names =
        FileNames.distinct(change.markable().stream().map(ToChange::name).toList());
    for (String path : change.markable()) {
      Optional<byte[]> own = files.bytes(path).flatMap(bytes -> inTime(bytes, change, path));
      if (own.isPresent()) {
        String name = returned(names.get(ToChange.name(path)));
        marked.put(path, name);
        out.add(new Outgoing(folder + "/" + name, to -> to.write(own.get())));
      }
    }
    String title = words.text("table.return", change.unit(), period());
    Table list = new ChangeList(change, marked, words).table(title);
    out.add(
        new Outgoing(
            folder + "/" + words.text("return.list-file") + ".docx", to -> lists.write(list, to)));
    byte[] message = message(change, !marked.isEmpty()).getBytes(StandardCharsets.UTF_8);
    out.add(
        new Outgoing(
            folder + "/" + words.text("return.message-file") + ".txt", to -> to.write(message)));
    return out;
  }

  private Optional<byte[]> inTime(byte[] bytes, ToChange change, String path) {
    try {
      return patience.await(() -> marked(bytes, change, path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The unit's file with its marks; empty where it is too large, or where POI does not take what
   * our own reader took: its places are in the list then.
   */
  private Optional<byte[]> marked(byte[] bytes, ToChange change, String path) {
    String author = report.body().programme().collector();
    CommentWords comments = new CommentWords(author, report.body().asOf(), words);
    boolean zip = ZipBytes.zip(bytes);
    try {
      if (zip ? !ZipBytes.holdsAtMost(LARGEST, bytes) : bytes.length > LARGEST) {
        return Optional.empty();
      }
      boolean word = change.own().get(path).type() == FileType.DOCX;
      return Optional.of(
          word
              ? MarkedDocument.of(bytes, change.in(path), comments)
              : MarkedBook.of(bytes, change.in(path), comments));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return Optional.empty();
    }
  }

  /** 报表.xlsx as 报表（退改）.xlsx. */
  private String returned(String name) {
    int dot = name.lastIndexOf('.');
    String base = dot > 0 ? name.substring(0, dot) : name;
    return words.text("return.book-file", base) + (dot > 0 ? name.substring(dot) : "");
  }

  private String period() {
    return words.period(report.body().period());
  }

  private String message(ToChange change, boolean marked) {
    Programme programme = report.body().programme();
    List<String> lines = new ArrayList<>();
    lines.add(
        words.text(
            "return.message",
            change.unit(),
            period(),
            Integer.toString(change.findings().size()),
            Integer.toString(change.errors())));
    lines.add(words.text(marked ? "return.message-marked" : "return.message-list"));
    lines.add(words.text("return.message-send", programme.collector()));
    Contact contact = programme.contact();
    String whom = String.join(" ", contact.person(), contact.phone(), contact.mailbox()).strip();
    if (!whom.isEmpty()) {
      lines.add(words.text("template.guide.ask", whom));
    }
    // A mark and CRLF for the editor that every office has.
    return "\uFEFF" + String.join("\r\n", lines) + "\r\n";
  }
}
