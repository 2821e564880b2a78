package org.zcwc.intake;

import java.io.EOFException;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import org.zcwc.model.submission.Arrival;

/** Bytes that can be read from any place in them: an archive on disk, or one within another. */
interface Bytes {

  /** How many there are. */
  long size() throws IOException;

  /**
   * These bytes.
   *
   * @throws EOFException where there are fewer
   */
  byte[] at(long offset, int length) throws IOException;

  /** The bytes of a file, read anew each time. */
  static Bytes of(Path file) {
    return new OfFile(file);
  }

  /** Bytes in memory. */
  static Bytes of(byte[] all) {
    return new InMemory(all);
  }

  /** The bytes of an archive's member: kept while memory lasts, else read again. */
  static Bytes of(Arrival.Content content) {
    return new Kept(content);
  }

  /** A file's. */
  record OfFile(Path file) implements Bytes {
    @Override
    public long size() throws IOException {
      return Files.size(file);
    }

    @Override
    public byte[] at(long offset, int length) throws IOException {
      try (SeekableByteChannel channel =
          Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
        if (offset != 0) {
          if (offset < 0 || offset + length > channel.size()) {
            throw new EOFException();
          }
          channel.position(offset);
        }
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
          if (channel.read(buffer) < 0) {
            throw new EOFException();
          }
        }
        return buffer.array();
      }
    }
  }

  /** An array's. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record InMemory(byte[] all) implements Bytes {
    @Override
    public long size() {
      return all.length;
    }

    @Override
    public byte[] at(long offset, int length) throws IOException {
      if (offset < 0 || offset + length > all.length) {
        throw new EOFException();
      }
      return Arrays.copyOfRange(all, (int) offset, (int) offset + length);
    }
  }

  /** A member's. */
  final class Kept implements Bytes {
    private final Arrival.Content content;
    private volatile SoftReference<byte[]> kept = new SoftReference<>(null);

    Kept(Arrival.Content content) {
      this.content = content;
    }

    private byte[] all() throws IOException {
      byte[] all = kept.get();
      if (all == null) {
        all = content.read();
        kept = new SoftReference<>(all);
      }
      return all;
    }

    @Override
    public long size() throws IOException {
      return all().length;
    }

    @Override
    public byte[] at(long offset, int length) throws IOException {
      return new InMemory(all()).at(offset, length);
    }
  }
}
