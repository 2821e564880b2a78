package org.zcwc.intake;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names of what an OLE compound file holds (MS-CFB 2.6.1): enough to tell a workbook from a
 * document from an encrypted package without loading a library for it. Only what stands at its top
 * counts: a document may have a workbook embedded in it, and the reverse.
 */
final class CompoundDirectory {

  private static final int HEADER_FAT_SECTORS = 109;
  private static final int MOST_SECTORS = 4096;
  private static final int ENTRY = 128;
  private static final int LEFT = 68;
  private static final int RIGHT = 72;
  private static final int CHILD = 76;

  private CompoundDirectory() {}

  /** The names of its top streams and storages, in lower case; none where it is damaged. */
  static Set<String> names(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    List<Integer> entries = entries(in);
    Set<String> names = new HashSet<>();
    BitSet seen = new BitSet();
    Deque<Integer> ahead = new ArrayDeque<>();
    if (!entries.isEmpty()) {
      ahead.add(in.getInt(entries.get(0) + CHILD));
    }
    while (!ahead.isEmpty()) {
      int id = ahead.pop();
      if (id >= 0 && id < entries.size() && !seen.get(id)) {
        seen.set(id); // a tree that bites its tail ends
        int at = entries.get(id);
        name(in, at, names);
        ahead.push(in.getInt(at + LEFT));
        ahead.push(in.getInt(at + RIGHT));
      }
    }
    return names;
  }

  /** Where the directory's entries stand, in their order. */
  private static List<Integer> entries(ByteBuffer in) {
    List<Integer> entries = new ArrayList<>();
    int shift = in.capacity() < 512 ? 0 : in.getShort(30);
    if (shift != 9 && shift != 12) {
      return entries;
    }
    long sector = in.getInt(48);
    // So many sectors at most, so that a chain that bites its tail ends.
    for (int i = 0; i < MOST_SECTORS && sector >= 0; i++) {
      long start = (sector + 1) << shift;
      for (int entry = 0; entry < 1 << shift; entry += ENTRY) {
        if (start + entry + ENTRY > in.capacity()) {
          return entries;
        }
        entries.add((int) start + entry);
      }
      sector = next(in, sector, shift);
    }
    return entries;
  }

  private static void name(ByteBuffer in, int at, Set<String> names) {
    int length = in.getShort(at + 64);
    int kind = in.get(at + 66);
    if (length >= 2 && length <= 64 && (kind == 1 || kind == 2)) {
      byte[] name = new byte[length - 2];
      in.get(at, name);
      names.add(new String(name, StandardCharsets.UTF_16LE).toLowerCase(Locale.ROOT));
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
