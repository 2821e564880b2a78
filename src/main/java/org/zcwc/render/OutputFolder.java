package org.zcwc.render;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The output folder, held by one run at a time, in which a set of files appears whole or not at
 * all.
 *
 * <p>Files are written into a stage beside their targets and synced. Publishing first renames the
 * stage to {@code .zcwc-ready}, which is the one moment that decides. From then on every file takes
 * its place by a rename of a second link to it, and {@code .zcwc-ready} goes away, by one rename,
 * when all are in place. So there is a whole set at every moment, and a reader can tell where: in
 * {@code .zcwc-ready} where there is one (then a run was killed within these microseconds, and the
 * next one that opens the folder finishes its work), else in the folder. No portable call renames
 * several files of a folder that also holds other people's in one step.
 *
 * <p>Other files in the folder, and those of formats that this run does not write, stay as they
 * are.
 */
public final class OutputFolder implements Closeable {

  private static final String STAGE = ".zcwc-stage";
  private static final String READY = ".zcwc-ready";
  private static final String MOVING = ".zcwc-moving";
  private static final String DONE = ".zcwc-done";

  private final Path folder;
  private final OutputLock lock;
  private final Set<String> staged = new LinkedHashSet<>();
  private boolean published;

  private OutputFolder(Path folder, OutputLock lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Takes the folder, making it where there is none, and puts in order what a killed run left.
   *
   * @throws OutputBusyException if another run holds it
   */
  public static OutputFolder open(Path folder) throws IOException {
    Files.createDirectories(folder);
    OutputFolder taken = new OutputFolder(folder, OutputLock.of(folder));
    try {
      taken.tidy();
      if (Files.isDirectory(folder.resolve(READY), LinkOption.NOFOLLOW_LINKS)) {
        try (Closeable held = directory(folder)) {
          taken.takePlaces(taken.linked(folder.resolve(READY)), held);
        }
        taken.tidy();
      }
      return taken;
    } catch (IOException e) {
      taken.close();
      throw e;
    }
  }

  /**
   * A stream into the stage for a file; closing it syncs the file.
   *
   * @param name relative to the folder, {@code /} between folders below it
   */
  public OutputStream create(String name) throws IOException {
    Path stage = folder.resolve(STAGE);
    Path staging = stage.resolve(name).normalize();
    if (!staging.startsWith(stage)) {
      throw new IllegalArgumentException(name);
    }
    Files.createDirectories(staging.getParent());
    FileChannel file =
        FileChannel.open(staging, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    synchronized (staged) {
      staged.add(name);
    }
    return new FilterOutputStream(
        new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16)) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        if (file.isOpen()) {
          try (file) {
            out.flush();
            file.force(true);
          }
        }
      }
    };
  }

  /**
   * Makes the staged files the folder's.
   *
   * @throws FileSystemException naming the file that stands in the way; nothing was changed then
   */
  public void publish() throws IOException {
    Path stage = folder.resolve(STAGE);
    for (String name : staged) {
      mayReplace(folder.resolve(name));
      readableByAll(stage.resolve(name));
    }
    for (Path directory : tree(stage, true)) {
      sync(directory);
    }
    Map<Path, Path> places = linked(stage);
    try (Closeable held = directory(folder)) {
      Files.move(stage, folder.resolve(READY), StandardCopyOption.ATOMIC_MOVE);
      takePlaces(places, held);
    }
    published = true;
  }

  /**
   * A second link to every file of a set, with the place it is to take. All that can fail for want
   * of room is done here, before anything is decided.
   */
  private Map<Path, Path> linked(Path set) throws IOException {
    Path moving = Files.createDirectory(folder.resolve(MOVING));
    Map<Path, Path> places = new LinkedHashMap<>();
    for (Path file : tree(set, false)) {
      Path link = moving.resolve(Integer.toString(places.size()));
      if (!link(link, file)) {
        copy(file, link);
      }
      Path place = folder.resolve(set.relativize(file).toString());
      Files.createDirectories(place.getParent());
      if (Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
        // So that the renames only rename: freeing a file's blocks takes ten times as long.
        link(moving.resolve("was-" + places.size()), place);
      }
      places.put(link, place);
    }
    return places;
  }

  /** Makes a second link to a file, unless the file system has none (FAT, some shares). */
  private static boolean link(Path link, Path file) throws IOException {
    try {
      Files.createLink(link, file);
      return true;
    } catch (UnsupportedOperationException | FileSystemException e) {
      return false;
    }
  }

  private static void copy(Path file, Path copy) throws IOException {
    Files.copy(file, copy);
    try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /**
   * Between the first rename and the last a kill leaves a folder half new: nothing else is here.
   *
   * @param held the folder, opened before anything was decided
   */
  private void takePlaces(Map<Path, Path> places, Closeable held) throws IOException {
    for (Map.Entry<Path, Path> place : places.entrySet()) {
      Files.move(place.getKey(), place.getValue(), StandardCopyOption.ATOMIC_MOVE);
    }
    force(held);
    Files.move(folder.resolve(READY), folder.resolve(DONE), StandardCopyOption.ATOMIC_MOVE);
  }

  /** A folder cannot be replaced by a file, nor on Windows a file that Excel has open. */
  private void mayReplace(Path target) throws IOException {
    if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(target.toString(), null, "is a folder");
    }
    for (Path above = target.getParent(); !above.equals(folder); above = above.getParent()) {
      if (Files.exists(above) && !Files.isDirectory(above)) {
        throw new FileSystemException(above.toString(), null, "is no folder");
      }
    }
    if (!OutputLock.posix(target) && Files.exists(target)) {
      FileChannel.open(target, StandardOpenOption.WRITE).close();
    }
  }

  private static void readableByAll(Path file) throws IOException {
    if (OutputLock.posix(file)) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }
  }

  private static void sync(Path directory) throws IOException {
    try (Closeable open = directory(directory)) {
      force(open);
    }
  }

  /** A directory held open to be synced, where the system can do that. */
  private static Closeable directory(Path directory) throws IOException {
    return OutputLock.posix(directory)
        ? FileChannel.open(directory, StandardOpenOption.READ)
        : () -> {};
  }

  private static void force(Closeable directory) throws IOException {
    if (directory instanceof FileChannel channel) {
      channel.force(true);
    }
  }

  /** What stands in and below a directory, inner before outer: its directories, or its files. */
  private static List<Path> tree(Path root, boolean directories) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(p -> Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS) == directories)
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }

  private static void delete(Path directory) throws IOException {
    if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    for (Path file : tree(directory, false)) {
      Files.delete(file);
    }
    for (Path inner : tree(directory, true)) {
      Files.delete(inner);
    }
  }

  private void tidy() throws IOException {
    for (String name : List.of(STAGE, MOVING, DONE)) {
      delete(folder.resolve(name));
    }
  }

  /** Drops what was staged and not published, and lets go of the folder. */
  @Override
  public void close() throws IOException {
    try (lock) {
      tidy();
    } catch (IOException e) {
      if (!published) {
        throw e;
      }
      // The set is in place: what is left of its making is for the next run to take away.
    }
  }
}
