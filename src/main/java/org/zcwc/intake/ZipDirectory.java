package org.zcwc.intake;

import static org.zcwc.intake.LittleEndian.int16;
import static org.zcwc.intake.LittleEndian.int32;
import static org.zcwc.intake.LittleEndian.int64;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * A zip's table of contents, read without inflating anything, and its members one at a time. Our
 * own and not {@code java.util.zip.ZipFile}, because names need their raw bytes (GBK), archives
 * within archives need no temporary files, and nothing an archive says of itself may be believed:
 * sizes bind the reader and are checked. (PKWARE APPNOTE 6.3.10; stored and deflated members only.)
 */
final class ZipDirectory {

  private static final int END = 0x06054b50;
  private static final int END64 = 0x06064b50;
  private static final int END64_LOCATOR = 0x07064b50;
  private static final int LOCAL = 0x04034b50;
  private static final long MAX32 = 0xFFFFFFFFL;

  private final Bytes bytes;
  private final List<Entry> entries;

  /**
   * One member as the table of contents has it.
   *
   * @param packed bytes in the archive
   * @param inflated bytes it says it has when inflated
   * @param offset of its local header
   */
  record Entry(
      String name,
      boolean folder,
      boolean encrypted,
      int method,
      long crc,
      long packed,
      long inflated,
      long offset) {}

  private ZipDirectory(Bytes bytes, List<Entry> entries) {
    this.bytes = bytes;
    this.entries = List.copyOf(entries);
  }

  /** Its members, folders too, in its own order. */
  List<Entry> entries() {
    return entries;
  }

  /** Its members that are no folders. */
  List<Entry> files() {
    List<Entry> files = new ArrayList<>(entries);
    files.removeIf(Entry::folder);
    return files;
  }

  /** The member of exactly this name. */
  Optional<Entry> entry(String name) {
    for (Entry entry : entries) {
      if (entry.name().equals(name)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** What all members say they inflate to, together. */
  long inflated() {
    return entries.stream().mapToLong(Entry::inflated).reduce(0, ZipDirectory::sum);
  }

  /** What all members take in the archive, together. */
  long packed() {
    return entries.stream().mapToLong(Entry::packed).reduce(0, ZipDirectory::sum);
  }

  private static long sum(long a, long b) {
    return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
  }

  /**
   * Reads the table of contents.
   *
   * @throws ZipException where there is none, or it is damaged
   * @throws IntakeProblem where it has more members than that
   */
  static ZipDirectory read(Bytes bytes, int maxEntries) throws IOException {
    long size = bytes.size();
    int tailLength = (int) Math.min(size, 65_557 + 20);
    long tailStart = size - tailLength;
    byte[] tail = bytes.at(tailStart, tailLength);
    int end = -1;
    for (int i = tailLength - 22; i >= 0; i--) {
      if (int32(tail, i) == END && i + 22 + int16(tail, i + 20) <= tailLength) {
        end = i;
        break;
      }
    }
    if (end < 0) {
      throw new ZipException("no end record");
    }
    long length = int32(tail, end + 12) & MAX32;
    long start = int32(tail, end + 16) & MAX32;
    long directoryEnd = tailStart + end;
    boolean large = length == MAX32 || start == MAX32 || int16(tail, end + 10) == 0xFFFF;
    if (large && end >= 20 && int32(tail, end - 20) == END64_LOCATOR) {
      long place = int64(tail, end - 20 + 8);
      byte[] end64 = within(bytes, place, 56);
      if (int32(end64, 0) != END64) {
        throw new ZipException("no zip64 end record");
      }
      length = int64(end64, 40);
      start = int64(end64, 48);
      directoryEnd = place;
    }
    // Something may stand before the archive (a self-extractor's program): offsets then are short.
    long shift = directoryEnd - length - start;
    if (length < 0 || start < 0 || shift < 0 || length > Integer.MAX_VALUE) {
      throw new ZipException("directory outside the file");
    }
    return new ZipDirectory(
        bytes, ZipEntries.read(within(bytes, shift + start, (int) length), shift, maxEntries));
  }

  /**
   * The first bytes of a member, fewer where it is shorter.
   *
   * @throws ZipException where it is damaged
   */
  byte[] start(Entry entry, int length) throws IOException {
    long data = data(entry);
    int packed = (int) Math.min(entry.packed(), length + 256L);
    byte[] out = new byte[length];
    int filled = inflate(entry, within(bytes, data, packed), out);
    return Arrays.copyOf(out, filled);
  }

  /**
   * A whole member.
   *
   * @param max bytes it may have
   * @throws ZipException where it is damaged, or is not what it says it is
   * @throws IntakeProblem where it is larger than that
   */
  byte[] member(Entry entry, long max) throws IOException {
    if (entry.inflated() > max || entry.packed() > max) {
      throw new IntakeProblem(IntakeProblem.limit("fileBytes", IntakeProblem.megabytes(max)));
    }
    byte[] packed = within(bytes, data(entry), (int) entry.packed());
    // One byte more than it says, so that a member that lies is caught; grown as it fills, so that
    // a lie costs no memory.
    int most = (int) entry.inflated() + 1;
    byte[] out = new byte[(int) Math.min(most, packed.length * 8L + 1024)];
    int filled = inflate(entry, packed, out);
    if (filled == out.length && out.length < most) {
      out = new byte[most];
      filled = inflate(entry, packed, out);
    }
    CRC32 crc = new CRC32();
    crc.update(out, 0, filled);
    if (filled != entry.inflated() || crc.getValue() != entry.crc()) {
      throw new ZipException("not what the directory says");
    }
    return Arrays.copyOf(out, filled);
  }

  private long data(Entry entry) throws IOException {
    byte[] local = within(bytes, entry.offset(), 30);
    if (int32(local, 0) != LOCAL) {
      throw new ZipException("no local header");
    }
    return entry.offset() + 30 + int16(local, 26) + int16(local, 28);
  }

  private static int inflate(Entry entry, byte[] packed, byte[] out) throws IOException {
    if (entry.method() == 0) {
      int length = Math.min(packed.length, out.length);
      System.arraycopy(packed, 0, out, 0, length);
      return length;
    }
    if (entry.method() != 8) {
      throw new ZipException("method " + entry.method());
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      int filled = 0;
      while (filled < out.length && !inflater.finished()) {
        int more = inflater.inflate(out, filled, out.length - filled);
        if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          break;
        }
        filled += more;
      }
      return filled;
    } catch (DataFormatException e) {
      throw (ZipException) new ZipException("damaged").initCause(e);
    } finally {
      inflater.end();
    }
  }

  private static byte[] within(Bytes bytes, long offset, int length) throws IOException {
    if (offset < 0 || offset + length > bytes.size()) {
      throw new ZipException("outside the file");
    }
    return bytes.at(offset, length);
  }
}
