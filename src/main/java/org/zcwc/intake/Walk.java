package org.zcwc.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.submission.Arrival;

/**
 * One walk through the input: every file once, archives opened to their members, links and devices
 * named and left. Files are looked at by several threads; all else is done by one, for one walk.
 */
final class Walk {

  /** Files looked at before the first of them is listed: no folder is held in memory whole. */
  private static final int AT_ONCE = 512;

  private static final int ONE_JOB = 32;

  private final Limits limits;
  private final Crew crew;
  private final FirstLooks first;
  private final List<Found> found = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  Walk(Limits limits, Crew crew, FirstLooks first) {
    this.limits = limits;
    this.crew = crew;
    this.first = first;
  }

  /** What was found, in the order of the walk. */
  List<Found> found() {
    return found;
  }

  /** What is wrong with the input as a whole. */
  List<Finding> findings() {
    return findings;
  }

  /**
   * Walks a folder, a zip (paths are then its members') or a single file.
   *
   * @throws IOException where it cannot be read at all
   */
  void through(Path input) throws IOException {
    Path real = input.toRealPath();
    BasicFileAttributes attributes = Look.attributes(real);
    if (attributes.isDirectory()) {
      try (DirectoryStream<Path> in = Files.newDirectoryStream(real)) {
        all(in, "", 1);
      } catch (DirectoryIteratorException e) {
        throw e.getCause();
      }
    } else {
      Instant modified = attributes.lastModifiedTime().toInstant();
      if (!archived(real, attributes, "", modified)) {
        visit(new Look(real, Optional.of(attributes), false), FileNames.of(real), 1);
      }
    }
  }

  /** What stands in a folder, in the system's order, looked at some hundreds at a time. */
  private void all(DirectoryStream<Path> in, String prefix, int depth) throws IOException {
    List<Path> next = new ArrayList<>();
    Iterator<Path> children = in.iterator();
    while (children.hasNext() && !full()) {
      next.add(children.next());
      if (next.size() == AT_ONCE || !children.hasNext()) {
        for (Look look : looks(next)) {
          visit(look, prefix + FileNames.of(look.file()), depth);
        }
        next.clear();
      }
    }
  }

  private List<Look> looks(List<Path> files) throws IOException {
    List<Callable<List<Look>>> jobs = new ArrayList<>();
    for (int from = 0; from < files.size(); from += ONE_JOB) {
      List<Path> some = files.subList(from, Math.min(files.size(), from + ONE_JOB));
      jobs.add(() -> some.stream().map(file -> first.at(file, limits)).toList());
    }
    List<Look> looks = new ArrayList<>();
    crew.all(jobs).forEach(looks::addAll);
    return looks;
  }

  private void visit(Look look, String path, int depth) {
    Path file = look.file();
    if (look.attributes().isEmpty()) {
      add(barred(path, Instant.EPOCH, Finding.of(Rule.FILE_UNREADABLE).variant("io")));
      return;
    }
    BasicFileAttributes attributes = look.attributes().get();
    Instant modified = attributes.lastModifiedTime().toInstant();
    if (attributes.isDirectory()) {
      folder(file, path, depth, modified);
    } else if (attributes.isSymbolicLink()) {
      add(barred(path, modified, Finding.of(Rule.FILE_NOT_REGULAR).variant("link")));
    } else if (!attributes.isRegularFile()) {
      add(barred(path, modified, Finding.of(Rule.FILE_NOT_REGULAR).variant("special")));
    } else {
      file(look, path, attributes, modified);
    }
  }

  private void folder(Path folder, String path, int depth, Instant modified) {
    if (depth > limits.folderDepth()) {
      Finding deep = IntakeProblem.limit("folderDepth", Integer.toString(limits.folderDepth()));
      add(barred(path, modified, deep));
      return;
    }
    try (DirectoryStream<Path> in = Files.newDirectoryStream(folder)) {
      all(in, path + "/", depth + 1);
    } catch (IOException | DirectoryIteratorException e) {
      add(barred(path, modified, Finding.of(Rule.FILE_UNREADABLE).variant("folder")));
    }
  }

  private void file(Look look, String path, BasicFileAttributes attributes, Instant modified) {
    Path file = look.file();
    String ignored = Ignored.reason(path);
    FileContent content = new FileContent(file, limits.fileBytes());
    if (!ignored.isEmpty()) {
      add(new Found(path, modified, ignored, Optional.empty(), content));
      return;
    }
    try {
      if (!look.plain() && archived(file, attributes, path + "/", modified)) {
        return;
      }
    } catch (IntakeProblem e) {
      add(barred(path, modified, e.finding()));
      return;
    } catch (IOException e) {
      add(barred(path, modified, Finding.of(Rule.FILE_UNREADABLE).variant("io")));
      return;
    } catch (OutOfMemoryError e) {
      // Nothing else is read yet: the lack is this archive's own.
      add(barred(path, modified, Finding.of(Rule.FILE_LIMIT, "memory").variant("memory")));
      return;
    }
    Found plain = new Found(path, modified, ignored, Optional.empty(), content);
    add(attributes.size() > limits.fileBytes() ? tooLarge(plain) : plain);
  }

  private Found tooLarge(Found plain) {
    String most = IntakeProblem.megabytes(limits.fileBytes());
    return barred(plain.path(), plain.modified(), IntakeProblem.limit("fileBytes", most));
  }

  private boolean archived(
      Path file, BasicFileAttributes attributes, String prefix, Instant modified)
      throws IOException {
    if (!attributes.isRegularFile() || !Look.mayBeArchive(file, attributes, limits)) {
      return false;
    }
    Archives archives = new Archives(limits, modified);
    Optional<List<Found>> members =
        archives.members(Bytes.of(file), prefix, 1, limits.inflatedBytes());
    members.ifPresent(list -> list.forEach(this::add));
    return members.isPresent();
  }

  private void add(Found file) {
    if (found.size() < limits.files()) {
      found.add(file);
    } else if (findings.isEmpty()) {
      findings.add(IntakeProblem.limit("files", Integer.toString(limits.files())));
    }
  }

  /** Whether there were more files than may be listed; one finding has said so. */
  private boolean full() {
    return found.size() >= limits.files() && !findings.isEmpty();
  }

  static Found barred(String path, Instant modified, Finding why) {
    Arrival.Content none =
        () -> {
          throw new IntakeProblem(why);
        };
    return new Found(path, modified, Ignored.NOT, Optional.of(why), none);
  }
}
