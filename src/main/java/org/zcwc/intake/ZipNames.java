package org.zcwc.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/** The names of a zip's members, which old Chinese programs write in GBK without saying so. */
final class ZipNames {

  /** Info-ZIP's Unicode path extra field (APPNOTE 4.6.9). */
  private static final int UNICODE_PATH = 0x7075;

  private static final Charset GB18030 = Charset.forName("GB18030");

  private ZipNames() {}

  /**
   * A member's name as its maker meant it.
   *
   * @param raw the name's bytes
   * @param extra the member's extra fields
   * @param utf8 whether the archive says that it is UTF-8
   */
  static String decode(byte[] raw, byte[] extra, boolean utf8) {
    if ((utf8 || extra.length == 0) && ascii(raw)) {
      return new String(raw, StandardCharsets.US_ASCII);
    }
    Optional<String> asUtf8 = strictly(raw, StandardCharsets.UTF_8);
    if (utf8 && asUtf8.isPresent()) {
      return asUtf8.get();
    }
    Optional<String> told = unicodePath(raw, extra);
    if (told.isPresent()) {
      return told.get();
    }
    // Some pairs of hanzi in GBK are well-formed UTF-8 too, but of letters no office here writes.
    if (asUtf8.isPresent() && asUtf8.get().codePoints().allMatch(c -> c < 0x80 || c >= 0x2000)) {
      return asUtf8.get();
    }
    return strictly(raw, GB18030)
        .or(() -> asUtf8)
        .orElseGet(() -> new String(raw, StandardCharsets.UTF_8));
  }

  private static boolean ascii(byte[] raw) {
    int bits = 0;
    for (byte b : raw) {
      bits |= b;
    }
    return bits >= 0;
  }

  /**
   * A relative path that is safe to show: never absolute, never leading out, no control characters.
   */
  static String safe(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : name.replace('\\', '/').split("/", -1)) {
      if (part.isEmpty() || part.equals(".")) {
        continue;
      }
      boolean drive = parts.isEmpty() && part.length() == 2 && part.charAt(1) == ':';
      parts.add(part.equals("..") || drive ? "_" : printable(part));
    }
    return parts.isEmpty() ? "_" : String.join("/", parts);
  }

  private static String printable(String part) {
    StringBuilder out = new StringBuilder(part.length());
    part.codePoints()
        .map(
            c ->
                Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.SURROGATE
                        || Character.getType(c) == Character.LINE_SEPARATOR
                        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                    ? 0xFFFD
                    : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static Optional<String> unicodePath(byte[] raw, byte[] extra) {
    int at = 0;
    while (at + 4 <= extra.length) {
      int id = LittleEndian.int16(extra, at);
      int length = LittleEndian.int16(extra, at + 2);
      at += 4;
      if (at + length > extra.length) {
        return Optional.empty();
      }
      if (id == UNICODE_PATH && length > 5 && extra[at] == 1) {
        CRC32 crc = new CRC32();
        crc.update(raw);
        int said =
            ByteBuffer.wrap(extra, at + 1, 4).order(java.nio.ByteOrder.LITTLE_ENDIAN).getInt();
        // A name changed by a program that does not know the field no longer fits its checksum.
        if (said == (int) crc.getValue()) {
          byte[] name = java.util.Arrays.copyOfRange(extra, at + 5, at + length);
          return strictly(name, StandardCharsets.UTF_8);
        }
      }
      at += length;
    }
    return Optional.empty();
  }

  /** The text of these bytes, if every one of them is right in this encoding. */
  static Optional<String> strictly(byte[] raw, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(raw)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
