package org.zcwc.render;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The lock of an output folder: a locked file in it, which goes when it is closed. The system lets
 * go of the lock of a run that was killed; its file then only lies there.
 */
final class OutputLock implements Closeable {

  private static final String NAME = ".zcwc.lock";
  private static final int TRIES = 20;

  private final Path file;
  private final FileChannel channel;

  private OutputLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock of a folder.
   *
   * @throws OutputBusyException if another run has it
   */
  static OutputLock of(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    for (int i = 0; i < TRIES; i++) {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      if (!tryLock(channel)) {
        channel.close();
        throw new OutputBusyException(folder);
      }
      // Its holder deletes the file when done: a lock on a deleted file keeps nobody out.
      try {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && sameFile(channel, file)) {
          return new OutputLock(file, channel);
        }
      } catch (IOException full) {
        try (channel) {
          Files.deleteIfExists(file);
        }
        throw full;
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
    channel.write(ByteBuffer.allocate(1), size - 1);
    try {
      return Files.size(file) == size;
    } catch (NoSuchFileException gone) {
      return false;
    }
  }

  /** Whether its file system has rights as Unix has, deletes open files, and syncs directories. */
  static boolean posix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /**
   * Deletes the file while it is locked, and lets go. Windows deletes no open file: there it stays.
   */
  @Override
  public void close() throws IOException {
    try (channel) {
      if (posix(file)) {
        Files.deleteIfExists(file);
      }
    }
  }
}
