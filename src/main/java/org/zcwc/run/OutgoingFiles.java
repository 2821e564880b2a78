package org.zcwc.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zcwc.dispatch.Outgoing;
import org.zcwc.render.OutputFolder;

/**
 * A folder of what goes out. All files of a run appear, or none; what an earlier run wrote and this
 * one has no more of (a unit whose sheet is right by now) goes away, so that nobody sends it. Other
 * files in the folder stay.
 */
final class OutgoingFiles {

  /** What the last run wrote here, a path a line. */
  private static final String LIST = ".zcwc-files";

  private OutgoingFiles() {}

  /**
   * Writes the files and gives where they are; each is made when it is its turn.
   *
   * @throws IOException where they cannot be written; what stood there is untouched
   */
  static List<Path> write(Path folder, Stream<Outgoing> files) throws IOException {
    List<String> written = new ArrayList<>();
    try (OutputFolder out = OutputFolder.open(folder)) {
      Set<String> before = before(folder);
      for (Outgoing file : (Iterable<Outgoing>) files::iterator) {
        try (OutputStream to = out.create(file.path())) {
          file.content().write(to);
        }
        written.add(file.path());
        before.remove(file.path());
      }
      try (OutputStream list = out.create(LIST)) {
        String lines = String.join("\n", written) + "\n";
        list.write(lines.getBytes(StandardCharsets.UTF_8));
      }
      out.publish();
      for (String path : before) {
        remove(folder, path);
      }
    }
    return written.stream().map(folder::resolve).toList();
  }

  private static Set<String> before(Path folder) throws IOException {
    Path list = folder.resolve(LIST);
    return Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)
        ? new HashSet<>(Files.readAllLines(list))
        : new HashSet<>();
  }

  /** Removes a file, and the folder that it leaves empty. */
  private static void remove(Path folder, String path) throws IOException {
    Path file = folder.resolve(path).normalize();
    boolean ours = !path.isBlank() && file.startsWith(folder.normalize());
    if (!ours || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.delete(file);
    Path parent = file.getParent();
    if (!parent.equals(folder.normalize())) {
      try (var left = Files.list(parent)) {
        if (left.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(parent);
    }
  }
}
