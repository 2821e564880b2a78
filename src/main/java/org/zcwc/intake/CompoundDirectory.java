package org.zcwc.intake;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The names of what an OLE compound file holds (MS-CFB 2.6.1): enough to tell a workbook from a
 * document from an encrypted package without loading a library for it.
 */
final class CompoundDirectory {

  private static final int HEADER_FAT_SECTORS = 109;
  private static final int MOST_SECTORS = 4096;

  private CompoundDirectory() {}

  /** The names of its streams and storages; none where it is damaged. */
  static Set<String> names(byte[] bytes) {
    Set<String> names = new HashSet<>();
    if (bytes.length < 512) {
      return names;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int shift = in.getShort(30);
    if (shift != 9 && shift != 12) {
      return names;
    }
    long sector = in.getInt(48);
    // Every sector is visited once at most, so that a chain that bites its tail ends.
    for (int i = 0; i < MOST_SECTORS && sector >= 0; i++) {
      long start = (sector + 1) << shift;
      for (int entry = 0; entry < 1 << shift; entry += 128) {
        if (start + entry + 128 > bytes.length) {
          return names;
        }
        name(in, (int) start + entry, names);
      }
      sector = next(in, sector, shift);
    }
    return names;
  }

  private static void name(ByteBuffer in, int at, Set<String> names) {
    int length = in.getShort(at + 64);
    int kind = in.get(at + 66);
    if (length >= 2 && length <= 64 && (kind == 1 || kind == 2)) {
      byte[] name = new byte[length - 2];
      in.get(at, name);
      names.add(new String(name, StandardCharsets.UTF_16LE));
    }
  }

  /** The sector after this one by the allocation table; negative where there is none. */
  private static long next(ByteBuffer in, long sector, int shift) {
    int perSector = 1 << (shift - 2);
    long table = sector / perSector;
    if (table >= HEADER_FAT_SECTORS) {
      return -1;
    }
    long fat = in.getInt(76 + (int) table * 4);
    long at = ((fat + 1) << shift) + sector % perSector * 4;
    return fat < 0 || at + 4 > in.capacity() ? -1 : in.getInt((int) at);
  }
}
