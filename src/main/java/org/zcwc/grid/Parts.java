package org.zcwc.grid;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.zcwc.model.grid.Limits;

/**
 * The parts of an OOXML package in memory. Only the parts that are asked for are inflated; what
 * they really inflate to is counted, whatever the package says of itself, and held against its
 * checksum, so that a bit lost on the way is never a figure.
 */
final class Parts implements AutoCloseable {

  private static final int END = 0x06054b50;
  private static final int CENTRAL = 0x02014b50;

  private final byte[] zip;
  private final Limits limits;
  private final Map<String, Integer> places = new HashMap<>();
  private final Inflater inflater = new Inflater(true);
  private long inflated;

  Parts(byte[] zip, Limits limits) throws IOException {
    this.zip = zip;
    this.limits = limits;
    int end = end();
    int at = int32(end + 16);
    int count = 0;
    while (at >= 0 && at + 46 <= end && int32(at) == CENTRAL) {
      int length = int16(at + 28);
      if (++count > limits.zipEntries()) {
        throw UnreadableException.limit("zipEntries", limits.zipEntries());
      }
      if (at + 46 + length > zip.length) {
        throw UnreadableException.damaged("zip");
      }
      String name = new String(zip, at + 46, length, StandardCharsets.UTF_8);
      places.put(key(name), at);
      at += 46 + length + int16(at + 30) + int16(at + 32);
    }
    if (places.isEmpty()) {
      throw UnreadableException.damaged("zip");
    }
  }

  /** Part names are compared without regard to case (ECMA-376 part 2, 9.1.1.3). */
  private static String key(String name) {
    if (plain(name)) {
      return name;
    }
    String path = name.startsWith("/") ? name.substring(1) : name;
    return path.replace('\\', '/').toLowerCase(Locale.ROOT);
  }

  /** Whether a name is its own key, as those of most parts are. */
  private static boolean plain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean small = (c >= 'a' && c <= 'z') || (c >= '.' && c <= '9' && (c != '/' || i > 0));
      if (!small && c != '_') {
        return false;
      }
    }
    return true;
  }

  private int end() throws IOException {
    for (int i = zip.length - 22; i >= Math.max(0, zip.length - 65_557); i--) {
      if (int32(i) == END) {
        return i;
      }
    }
    throw UnreadableException.damaged("zip");
  }

  boolean has(String name) {
    return places.containsKey(key(name));
  }

  /** What all parts together inflate to, counted while inflating them. */
  long total() throws IOException {
    for (int place : places.values()) {
      inflate(place);
    }
    return inflated;
  }

  /** The part of this name, inflated. */
  Optional<byte[]> get(String name) throws IOException {
    Integer place = places.get(key(name));
    return place == null ? Optional.empty() : Optional.of(inflate(place));
  }

  private byte[] inflate(int at) throws IOException {
    int method = int16(at + 10);
    int packed = int32(at + 20);
    int local = int32(at + 42);
    if ((int16(at + 8) & 1) != 0 || packed < 0 || local < 0 || local + 30 > zip.length) {
      throw UnreadableException.damaged("zip");
    }
    int data = local + 30 + int16(local + 26) + int16(local + 28);
    if (data < 0 || packed > zip.length - data) {
      throw UnreadableException.damaged("zip");
    }
    if (method == 0) {
      count(packed);
      return sound(Arrays.copyOfRange(zip, data, data + packed), int32(at + 16));
    }
    if (method != 8) {
      throw UnreadableException.damaged("zip method " + method);
    }
    return sound(inflate(data, packed, int32(at + 24)), int32(at + 16));
  }

  private static byte[] sound(byte[] part, int checksum) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(part);
    if ((int) crc.getValue() != checksum) {
      throw UnreadableException.broken("checksum");
    }
    return part;
  }

  /** Room for a part: what it says of itself, if that is likely; never much for a mere saying. */
  private int guess(int packed, int said) {
    long likely = said > 0 && said < packed * 20L ? said + 1L : packed * 4L + 512;
    return (int) Math.min(likely, Math.min(room(), 32L << 20));
  }

  /** As much as a part may still inflate to, and one byte more, so that passing it is noticed. */
  private long room() {
    return Math.min(limits.inflatedBytes() - inflated + 1, Integer.MAX_VALUE - 16L);
  }

  private byte[] inflate(int data, int packed, int said) throws IOException {
    try {
      // One for all parts: a new one sets up 40 KB, as much work as a small part's inflating.
      inflater.reset();
      inflater.setInput(zip, data, packed);
      byte[] out = new byte[guess(packed, said)];
      int filled = 0;
      while (!inflater.finished()) {
        if (filled == out.length) {
          out = Arrays.copyOf(out, (int) Math.min(out.length * 2L, room()));
        }
        int more = inflater.inflate(out, filled, out.length - filled);
        if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw UnreadableException.damaged("zip");
        }
        filled += more;
        if (filled >= room()) {
          throw UnreadableException.limit("inflatedBytes", limits.inflatedBytes());
        }
        // Small parts pack well honestly; the ratio matters where it makes much of little.
        if (filled > 10 << 20 && filled / Math.max(1, packed) > limits.zipRatio()) {
          throw UnreadableException.limit("zipRatio", limits.zipRatio());
        }
      }
      count(filled);
      return out.length == filled ? out : Arrays.copyOf(out, filled);
    } catch (DataFormatException e) {
      throw UnreadableException.damaged("zip");
    }
  }

  /** Lets go of what inflating holds outside the heap; nothing is inflated from here on. */
  @Override
  public void close() {
    inflater.end();
  }

  private void count(long bytes) throws IOException {
    inflated += bytes;
    if (inflated > limits.inflatedBytes()) {
      throw UnreadableException.limit("inflatedBytes", limits.inflatedBytes());
    }
  }

  private int int16(int at) {
    return at + 2 > zip.length ? 0 : (zip[at] & 0xFF) | (zip[at + 1] & 0xFF) << 8;
  }

  private int int32(int at) {
    return int16(at) | int16(at + 2) << 16;
  }
}
