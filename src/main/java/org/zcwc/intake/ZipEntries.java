package org.zcwc.intake;

import static org.zcwc.intake.LittleEndian.int16;
import static org.zcwc.intake.LittleEndian.int32;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipException;
import org.zcwc.intake.ZipDirectory.Entry;

/** The lines of a zip's table of contents (APPNOTE 4.3.12). */
final class ZipEntries {

  /**
   * Characters of a name that are kept. A path on disk has 260 (Windows) or 4096 (Linux) at most; a
   * zip's may have 65,535, ten thousand of which would fill the machine.
   */
  private static final int LONGEST_NAME = 1000;

  private static final int CENTRAL = 0x02014b50;
  private static final long MAX32 = 0xFFFFFFFFL;

  private ZipEntries() {}

  /**
   * The members that a table of contents has, in its order.
   *
   * @param shift bytes that stand before the archive
   * @throws ZipException where it is damaged
   * @throws IntakeProblem where it has more members than that
   */
  static List<Entry> read(byte[] directory, long shift, int maxEntries) throws IOException {
    List<Entry> entries = new ArrayList<>();
    int at = 0;
    while (at + 46 <= directory.length && int32(directory, at) == CENTRAL) {
      if (entries.size() >= maxEntries) {
        throw new IntakeProblem(IntakeProblem.limit("zipEntries", Integer.toString(maxEntries)));
      }
      int next = at + 46 + int16(directory, at + 28) + int16(directory, at + 30);
      if (next > directory.length) {
        throw new ZipException("directory cut off");
      }
      entries.add(entry(directory, at, shift));
      at = next + int16(directory, at + 32);
    }
    if (at < directory.length && entries.isEmpty()) {
      throw new ZipException("directory damaged");
    }
    return entries;
  }

  private static Entry entry(byte[] in, int at, long shift) throws ZipException {
    int flags = int16(in, at + 8);
    long packed = int32(in, at + 20) & MAX32;
    long inflated = int32(in, at + 24) & MAX32;
    long offset = int32(in, at + 42) & MAX32;
    if (packed == MAX32 || inflated == MAX32 || offset == MAX32) {
      // APPNOTE 4.5.3: only those that did not fit, in this order.
      ByteBuffer wide = little(zip64(extra(in, at)));
      inflated = inflated == MAX32 && wide.remaining() >= 8 ? wide.getLong() : inflated;
      packed = packed == MAX32 && wide.remaining() >= 8 ? wide.getLong() : packed;
      offset = offset == MAX32 && wide.remaining() >= 8 ? wide.getLong() : offset;
    }
    if (packed < 0 || inflated < 0 || offset < 0) {
      throw new ZipException("negative size");
    }
    String name = name(in, at, (flags & 0x800) != 0);
    return new Entry(
        name.substring(0, Math.min(name.length(), LONGEST_NAME)),
        name.endsWith("/") || (name.endsWith("\\") && inflated == 0),
        (flags & 1) != 0,
        int16(in, at + 10),
        int32(in, at + 16) & MAX32,
        packed,
        inflated,
        shift + offset);
  }

  private static String name(byte[] in, int at, boolean utf8) {
    int from = at + 46;
    int length = int16(in, at + 28);
    int bits = 0;
    for (int i = from; i < from + length; i++) {
      bits |= in[i];
    }
    if (bits >= 0 && (utf8 || int16(in, at + 30) == 0)) {
      return new String(in, from, length, StandardCharsets.ISO_8859_1); // ASCII, as nearly all
    }
    return ZipNames.decode(Arrays.copyOfRange(in, from, from + length), extra(in, at), utf8);
  }

  private static byte[] extra(byte[] in, int at) {
    int from = at + 46 + int16(in, at + 28);
    return Arrays.copyOfRange(in, from, from + int16(in, at + 30));
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

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
