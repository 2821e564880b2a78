package org.zcwc.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The clerk's own lists as text, in whatever encoding the clerk's editor writes. */
final class PlainText {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private PlainText() {}

  /** The text, without its byte order mark; empty where no encoding fits strictly. */
  static Optional<String> decode(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return ZipNames.strictly(bytes, StandardCharsets.UTF_16LE).map(PlainText::unmarked);
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return ZipNames.strictly(bytes, StandardCharsets.UTF_16BE).map(PlainText::unmarked);
    }
    return ZipNames.strictly(bytes, StandardCharsets.UTF_8)
        .or(() -> ZipNames.strictly(bytes, GB18030))
        .map(PlainText::unmarked);
  }

  private static String unmarked(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
