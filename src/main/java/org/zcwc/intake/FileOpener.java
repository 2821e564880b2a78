package org.zcwc.intake;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Outcome;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.submission.Arrival;
import org.zcwc.model.submission.OpenedFile;

/** Opens a file: its bytes, read once into memory, their hash, and what they are. */
public final class FileOpener {

  /** Never fed: asking the providers for a new one takes half as long as hashing a sheet. */
  private static final MessageDigest FRESH = fresh();

  private FileOpener() {}

  /**
   * Opens a file. A file of a type that nobody here can read is opened too, so that its row has a
   * type and a hash; a finding then says what to do. There is no result only where there are no
   * bytes: barred, over a limit, still being written, or not readable by the machine.
   */
  public static Outcome<OpenedFile> open(Arrival arrival, Limits limits) {
    Source here = new Source.WholeFile(arrival.path());
    if (arrival.barred().isPresent()) {
      return Outcome.failed(arrival.barred().get());
    }
    byte[] bytes;
    try {
      bytes = arrival.content().read();
    } catch (IntakeProblem e) {
      return Outcome.failed(e.finding().at(here));
    } catch (java.util.zip.ZipException e) {
      return Outcome.failed(Finding.of(Rule.FILE_UNREADABLE).variant("zip-member").at(here));
    } catch (IOException e) {
      return Outcome.failed(Finding.of(Rule.FILE_UNREADABLE).variant("io").at(here));
    }
    FileKinds.Kind kind = FileKinds.of(bytes, limits);
    OpenedFile opened = new OpenedFile(arrival, kind.type(), sha256(bytes), bytes);
    Optional<Finding> problem = kind.problem().map(p -> p.at(here));
    List<Finding> findings = problem.map(List::of).orElse(List.of());
    return Outcome.of(opened, findings);
  }

  private static String sha256(byte[] bytes) {
    try {
      MessageDigest digest = (MessageDigest) FRESH.clone();
      return HexFormat.of().formatHex(digest.digest(bytes));
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the JDK's own digests have copies", e);
    }
  }

  private static MessageDigest fresh() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The ending of a path, lower case, without its dot; empty where there is none. */
  static String ending(String path) {
    int dot = path.lastIndexOf('.');
    return dot < path.lastIndexOf('/') || dot < 0
        ? ""
        : path.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
