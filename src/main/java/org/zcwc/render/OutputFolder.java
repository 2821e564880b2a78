package org.zcwc.render;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The output folder, held by one run at a time, in which a set of files appears whole or not at
 * all.
 *
 * <p>Files are written into a stage beside their targets and synced. Publishing first renames the
 * stage, which is the one moment that decides: before it the earlier set stands untouched, after it
 * the new set is complete on disk and only has to be moved into place, which the next run finishes
 * if this one is killed on the way. Moving a few files is a matter of microseconds, but it is not
 * one step to the file system; no portable call makes it one. Other files in the folder, and those
 * of formats that this run does not write, stay as they are.
 */
public final class OutputFolder implements Closeable {

  private static final String LOCK = ".zcwc.lock";
  private static final String STAGE = ".zcwc-stage";
  private static final String READY = ".zcwc-ready";
  private static final int LOCK_TRIES = 20;

  private final Path folder;
  private final FileChannel channel;
  private final Set<String> staged = new LinkedHashSet<>();

  private OutputFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Takes the folder, making it where there is none, and puts in order what a killed run left.
   *
   * @throws OutputBusyException if another run holds it
   */
  public static OutputFolder open(Path folder) throws IOException {
    Files.createDirectories(folder);
    OutputFolder taken = new OutputFolder(folder, lock(folder));
    try {
      taken.moveIntoPlace();
      delete(folder.resolve(STAGE));
      return taken;
    } catch (IOException e) {
      taken.close();
      throw e;
    }
  }

  /** Locks the lock file, and makes sure that it is still the one that others will look at. */
  private static FileChannel lock(Path folder) throws IOException {
    Path file = folder.resolve(LOCK);
    for (int i = 0; i < LOCK_TRIES; i++) {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      if (!tryLock(channel)) {
        channel.close();
        throw new OutputBusyException(folder);
      }
      // Its holder deletes the file when done: a lock on a deleted file keeps nobody out.
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && sameFile(channel, file)) {
        return channel;
      }
      channel.close();
    }
    throw new OutputBusyException(folder);
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException heldHere) {
      return false;
    }
  }

  /** Writes through the channel and looks whether the path shows it. */
  private static boolean sameFile(FileChannel channel, Path file) throws IOException {
    long size = channel.size() + 1;
    channel.write(java.nio.ByteBuffer.allocate(1), size - 1);
    try {
      return Files.size(file) == size;
    } catch (NoSuchFileException gone) {
      return false;
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
    Files.move(stage, folder.resolve(READY), StandardCopyOption.ATOMIC_MOVE);
    moveIntoPlace();
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
    boolean posix = target.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (!posix && Files.exists(target)) {
      FileChannel.open(target, StandardOpenOption.WRITE).close();
    }
  }

  private static void readableByAll(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }
  }

  private static void sync(Path directory) throws IOException {
    if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  private void moveIntoPlace() throws IOException {
    Path ready = folder.resolve(READY);
    if (!Files.isDirectory(ready, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    for (Path file : tree(ready, false)) {
      Path target = folder.resolve(ready.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    }
    delete(ready);
    sync(folder);
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

  /** Drops what was staged and not published, and lets go of the folder. */
  @Override
  public void close() throws IOException {
    try (channel) {
      delete(folder.resolve(STAGE));
      if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.deleteIfExists(folder.resolve(LOCK));
      }
    }
  }
}
