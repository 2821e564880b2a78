package org.zcwc.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.submission.Arrival;

/**
 * A zip of submissions as the files in it. An office document is a zip too: what tells them apart
 * is what stands in it. An archive is represented by its members; one that is broken, empty, wholly
 * encrypted or over a limit stands for itself.
 */
final class Archives {

  /** Bytes of the smallest zip that has a member. */
  static final int SMALLEST = 98;

  /** Bytes that tell most files apart. */
  static final int PEEK = 128;

  /** Below this many bytes a high ratio harms nobody. */
  private static final long RATIO_FROM = 10L << 20;

  private static final Set<String> DOCUMENT_MARKS =
      Set.of("[Content_Types].xml", "mimetype", "OFD.xml", "_rels/.rels");

  private final Limits limits;
  private final Instant modified;

  Archives(Limits limits, Instant modified) {
    this.limits = limits;
    this.modified = modified;
  }

  /** Whether a file that starts so may be an archive and not an office document. */
  static boolean mayBe(byte[] start) {
    if (start.length < 30 || start[0] != 'P' || start[1] != 'K' || start[2] != 3 || start[3] != 4) {
      return false;
    }
    int length = Math.min(LittleEndian.int16(start, 26), start.length - 30);
    String first = new String(start, 30, length, StandardCharsets.ISO_8859_1);
    return !DOCUMENT_MARKS.contains(first);
  }

  /**
   * The files in an archive, archives in it opened too; empty where it is none, or is one that
   * stands for itself.
   *
   * @param prefix of its members' paths
   * @param depth 1 for an archive on disk
   * @param budget bytes it may inflate to
   * @throws IntakeProblem where it is over a limit
   */
  Optional<List<Found>> members(Bytes bytes, String prefix, int depth, long budget)
      throws IOException {
    Optional<ZipDirectory> archive = archive(bytes);
    if (archive.isEmpty()) {
      return Optional.empty();
    }
    ZipDirectory directory = archive.get();
    measure(directory, bytes.size(), depth, budget);
    long left = budget - directory.inflated();
    List<Found> found = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (ZipDirectory.Entry entry : directory.files()) {
      String path = prefix + ZipNames.safe(entry.name());
      int copy = 2;
      String unique = path;
      while (!names.add(unique)) {
        unique = path + "#" + copy++;
      }
      found.addAll(member(directory, entry, unique, depth, left));
    }
    return Optional.of(found);
  }

  /** Whether these are an archive's bytes. */
  boolean is(Bytes bytes) throws IOException {
    return archive(bytes).isPresent();
  }

  private Optional<ZipDirectory> archive(Bytes bytes) throws IOException {
    ZipDirectory directory;
    try {
      directory = ZipDirectory.read(bytes, limits.zipEntries());
    } catch (ZipException | EOFException e) {
      return Optional.empty(); // FileOpener says what is wrong with it
    }
    boolean locked = true;
    for (ZipDirectory.Entry entry : directory.entries()) {
      if (DOCUMENT_MARKS.contains(entry.name())) {
        return Optional.empty();
      }
      locked &= entry.encrypted() || entry.folder();
    }
    return locked ? Optional.empty() : Optional.of(directory);
  }

  private void measure(ZipDirectory directory, long size, int depth, long budget)
      throws IOException {
    if (depth > limits.zipDepth()) {
      throw new IntakeProblem(IntakeProblem.limit("zipDepth", Integer.toString(limits.zipDepth())));
    }
    long inflated = directory.inflated();
    if (inflated > budget) {
      throw new IntakeProblem(
          IntakeProblem.limit("inflatedBytes", IntakeProblem.megabytes(limits.inflatedBytes())));
    }
    // Members that share their packed bytes take more room than there is: a bomb's mark.
    boolean overlapping = directory.packed() > size;
    if (overlapping || (inflated > RATIO_FROM && inflated / size > limits.zipRatio())) {
      throw new IntakeProblem(IntakeProblem.limit("zipRatio", Integer.toString(limits.zipRatio())));
    }
  }

  private List<Found> member(
      ZipDirectory directory, ZipDirectory.Entry entry, String path, int depth, long budget) {
    String ignored = Ignored.reason(path);
    Arrival.Content content = () -> directory.member(entry, limits.fileBytes());
    Found plain = new Found(path, modified, ignored, Optional.empty(), content);
    if (!ignored.isEmpty()) {
      return List.of(plain);
    }
    if (entry.encrypted()) {
      Finding locked = Finding.of(Rule.FILE_ENCRYPTED).variant("zip");
      return List.of(Walk.barred(path, modified, locked));
    }
    if (entry.inflated() > limits.fileBytes()) {
      String most = IntakeProblem.megabytes(limits.fileBytes());
      return List.of(Walk.barred(path, modified, IntakeProblem.limit("fileBytes", most)));
    }
    try {
      if (entry.inflated() >= SMALLEST && mayBe(directory.start(entry, PEEK))) {
        return members(Bytes.of(content), path + "/", depth + 1, budget).orElse(List.of(plain));
      }
    } catch (IntakeProblem e) {
      return List.of(Walk.barred(path, modified, e.finding()));
    } catch (IOException e) {
      return List.of(plain); // reading it will say what is wrong with it
    }
    return List.of(plain);
  }
}
