package org.zcwc.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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

  /**
   * Characters of a name that are kept. A path on disk has 260 (Windows) or 4096 (Linux) at most; a
   * zip's may have 65,535, ten thousand of which would fill the machine.
   */
  private static final int LONGEST_NAME = 1000;

  private static final int END = 0x06054b50;
  private static final int END64 = 0x06064b50;
  private static final int END64_LOCATOR = 0x07064b50;
  private static final int CENTRAL = 0x02014b50;
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
    ByteBuffer tail = little(bytes.at(tailStart, tailLength));
    int end = -1;
    for (int i = tailLength - 22; i >= 0; i--) {
      if (tail.getInt(i) == END && i + 22 + (tail.getShort(i + 20) & 0xFFFF) <= tailLength) {
        end = i;
        break;
      }
    }
    if (end < 0) {
      throw new ZipException("no end record");
    }
    long length = tail.getInt(end + 12) & MAX32;
    long start = tail.getInt(end + 16) & MAX32;
    long directoryEnd = tailStart + end;
    boolean large = length == MAX32 || start == MAX32 || tail.getShort(end + 10) == -1;
    if (large && end >= 20 && tail.getInt(end - 20) == END64_LOCATOR) {
      long place = tail.getLong(end - 20 + 8);
      ByteBuffer end64 = little(within(bytes, place, 56));
      if (end64.getInt(0) != END64) {
        throw new ZipException("no zip64 end record");
      }
      length = end64.getLong(40);
      start = end64.getLong(48);
      directoryEnd = place;
    }
    // Something may stand before the archive (a self-extractor's program): offsets then are short.
    long shift = directoryEnd - length - start;
    if (length < 0 || start < 0 || shift < 0 || length > Integer.MAX_VALUE) {
      throw new ZipException("directory outside the file");
    }
    return new ZipDirectory(
        bytes, entries(within(bytes, shift + start, (int) length), shift, maxEntries));
  }

  private static List<Entry> entries(byte[] directory, long shift, int maxEntries)
      throws IOException {
    ByteBuffer in = little(directory);
    List<Entry> entries = new ArrayList<>();
    int at = 0;
    while (at + 46 <= directory.length && in.getInt(at) == CENTRAL) {
      if (entries.size() >= maxEntries) {
        throw new IntakeProblem(IntakeProblem.limit("zipEntries", Integer.toString(maxEntries)));
      }
      int nameLength = in.getShort(at + 28) & 0xFFFF;
      int extraLength = in.getShort(at + 30) & 0xFFFF;
      int commentLength = in.getShort(at + 32) & 0xFFFF;
      int next = at + 46 + nameLength + extraLength;
      if (next > directory.length) {
        throw new ZipException("directory cut off");
      }
      entries.add(entry(in, at, nameLength, extraLength, shift));
      at = next + commentLength;
    }
    if (at < directory.length && entries.isEmpty()) {
      throw new ZipException("directory damaged");
    }
    return entries;
  }

  private static Entry entry(ByteBuffer in, int at, int nameLength, int extraLength, long shift)
      throws ZipException {
    byte[] raw = new byte[nameLength];
    in.get(at + 46, raw);
    byte[] extra = new byte[extraLength];
    in.get(at + 46 + nameLength, extra);
    int flags = in.getShort(at + 8) & 0xFFFF;
    long packed = in.getInt(at + 20) & MAX32;
    long inflated = in.getInt(at + 24) & MAX32;
    long offset = in.getInt(at + 42) & MAX32;
    if (packed == MAX32 || inflated == MAX32 || offset == MAX32) {
      // APPNOTE 4.5.3: only those that did not fit, in this order.
      ByteBuffer wide = little(zip64(extra));
      inflated = inflated == MAX32 && wide.remaining() >= 8 ? wide.getLong() : inflated;
      packed = packed == MAX32 && wide.remaining() >= 8 ? wide.getLong() : packed;
      offset = offset == MAX32 && wide.remaining() >= 8 ? wide.getLong() : offset;
    }
    if (packed < 0 || inflated < 0 || offset < 0) {
      throw new ZipException("negative size");
    }
    String name = ZipNames.decode(raw, extra, (flags & 0x800) != 0);
    return new Entry(
        name.substring(0, Math.min(name.length(), LONGEST_NAME)),
        name.endsWith("/") || (name.endsWith("\\") && inflated == 0),
        (flags & 1) != 0,
        in.getShort(at + 10) & 0xFFFF,
        in.getInt(at + 16) & MAX32,
        packed,
        inflated,
        shift + offset);
  }

  private static byte[] zip64(byte[] extra) {
    ByteBuffer in = little(extra);
    int at = 0;
    while (at + 4 <= extra.length) {
      int length = in.getShort(at + 2) & 0xFFFF;
      int end = Math.min(extra.length, at + 4 + length);
      if (in.getShort(at) == 1) {
        return Arrays.copyOfRange(extra, at + 4, end);
      }
      at = end;
    }
    return new byte[0];
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
    ByteBuffer local = little(within(bytes, entry.offset(), 30));
    if (local.getInt(0) != LOCAL) {
      throw new ZipException("no local header");
    }
    return entry.offset() + 30 + (local.getShort(26) & 0xFFFF) + (local.getShort(28) & 0xFFFF);
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

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
