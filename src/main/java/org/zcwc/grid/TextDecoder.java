package org.zcwc.grid;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Source;

/**
 * Text in the encodings that Chinese offices produce, told strictly: a byte order mark, else UTF-16
 * by its zero bytes, else valid UTF-8, else valid GB18030, else it is refused with the line.
 */
final class TextDecoder {

  private TextDecoder() {}

  static String decode(byte[] bytes, String path) throws IOException {
    Charset marked = marked(bytes);
    if (marked != null) {
      int skip = marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
      return strict(marked, bytes, skip, path);
    }
    int even = zeros(bytes, 0);
    int odd = zeros(bytes, 1);
    if (even + odd > 0) {
      boolean little = odd > even;
      return strict(little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, bytes, 0, path);
    }
    Attempt utf8 = attempt(StandardCharsets.UTF_8, bytes, 0);
    if (utf8.whole()) {
      return utf8.text();
    }
    Attempt gb = attempt(Charset.forName("GB18030"), bytes, 0);
    // It is in the one that goes further, and damaged where that one stops.
    return (gb.whole() || gb.read() >= utf8.read() ? gb : utf8).whole(path);
  }

  private static Charset marked(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return StandardCharsets.UTF_8;
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    return null;
  }

  /**
   * The zeros among the bytes at even (0) or odd (1) places. Text in UTF-8 or GB18030 has none; in
   * UTF-16 each separator, digit and line end has one, all on the same side.
   */
  private static int zeros(byte[] bytes, int from) {
    int zeros = 0;
    for (int i = from; i < bytes.length; i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static String strict(Charset charset, byte[] bytes, int from, String path)
      throws IOException {
    return attempt(charset, bytes, from).whole(path);
  }

  private static Attempt attempt(Charset charset, byte[] bytes, int from) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    return new Attempt(text, in.position(), !result.isError() && text.indexOf(0) < 0);
  }

  /**
   * The text as far as an encoding reads it.
   *
   * @param read how many bytes that were
   */
  private record Attempt(String text, int read, boolean whole) {

    /** The text, if it is all of it. */
    String whole(String path) throws IOException {
      if (whole) {
        return text;
      }
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      throw new UnreadableException(
          Finding.of(Rule.FILE_ENCODING, Integer.toString(line))
              .at(new Source.TextField(path, line, 1)));
    }
  }
}
