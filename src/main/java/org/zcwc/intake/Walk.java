package org.zcwc.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.submission.Arrival;

/**
 * One walk through the input: every file once, archives opened to their members, links and devices
 * named and left. Used by one thread, for one walk.
 */
final class Walk {

  /** Files up to this size, which most sheets are, are looked at in one read and not in five. */
  private static final int SMALL = 64 << 10;

  private final Limits limits;
  private final List<Found> found = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  Walk(Limits limits) {
    this.limits = limits;
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
    BasicFileAttributes attributes = attributes(real);
    if (attributes.isDirectory()) {
      try (DirectoryStream<Path> in = Files.newDirectoryStream(real)) {
        in.forEach(child -> visit(child, FileNames.of(child), 1));
      } catch (DirectoryIteratorException e) {
        throw e.getCause();
      }
    } else {
      Instant modified = attributes.lastModifiedTime().toInstant();
      if (!archived(real, attributes, "", modified)) {
        visit(real, FileNames.of(real), 1);
      }
    }
  }

  private void visit(Path file, String path, int depth) {
    BasicFileAttributes attributes;
    try {
      attributes = attributes(file);
    } catch (IOException e) {
      add(barred(path, Instant.EPOCH, Finding.of(Rule.FILE_UNREADABLE).variant("io")));
      return;
    }
    Instant modified = attributes.lastModifiedTime().toInstant();
    if (attributes.isDirectory()) {
      folder(file, path, depth, modified);
    } else if (attributes.isSymbolicLink()) {
      add(barred(path, modified, Finding.of(Rule.FILE_NOT_REGULAR).variant("link")));
    } else if (!attributes.isRegularFile()) {
      add(barred(path, modified, Finding.of(Rule.FILE_NOT_REGULAR).variant("special")));
    } else {
      file(file, path, attributes, modified);
    }
  }

  private void folder(Path folder, String path, int depth, Instant modified) {
    if (depth > limits.folderDepth()) {
      Finding deep = IntakeProblem.limit("folderDepth", Integer.toString(limits.folderDepth()));
      add(barred(path, modified, deep));
      return;
    }
    try (DirectoryStream<Path> in = Files.newDirectoryStream(folder)) {
      for (Path child : in) {
        if (full()) {
          return;
        }
        visit(child, path + "/" + FileNames.of(child), depth + 1);
      }
    } catch (IOException | DirectoryIteratorException e) {
      add(barred(path, modified, Finding.of(Rule.FILE_UNREADABLE).variant("folder")));
    }
  }

  private void file(Path file, String path, BasicFileAttributes attributes, Instant modified) {
    String ignored = Ignored.reason(path);
    FileContent content = new FileContent(file, limits.fileBytes());
    if (!ignored.isEmpty()) {
      add(new Found(path, modified, ignored, Optional.empty(), content));
      return;
    }
    try {
      if (archived(file, attributes, path + "/", modified)) {
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
    if (!attributes.isRegularFile() || attributes.size() < Archives.SMALLEST) {
      return false;
    }
    Bytes bytes = Bytes.of(file);
    boolean small = attributes.size() <= SMALL;
    byte[] start = bytes.at(0, small ? (int) attributes.size() : Archives.PEEK);
    Archives archives = new Archives(limits, modified);
    if (!Archives.mayBe(start) || (small && !archives.is(Bytes.of(start)))) {
      return false;
    }
    Optional<List<Found>> members = archives.members(bytes, prefix, 1, limits.inflatedBytes());
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

  private static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }
}
