package org.zcwc.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A first look at bytes that may be text. Whether each of them is right in its encoding is for the
 * grid reader to say, with the line.
 *
 * @param readable whether they look like text at all
 * @param start the first of them as text, well enough to find markup in
 */
record TextLook(boolean readable, String start) {

  /** Looks at the first so many bytes. */
  static TextLook of(byte[] bytes, int length) {
    int looked = Math.min(bytes.length, length);
    if (looked >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return new TextLook(true, new String(bytes, 2, looked - 2, StandardCharsets.UTF_16LE));
    }
    if (looked >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return new TextLook(true, new String(bytes, 2, looked - 2, StandardCharsets.UTF_16BE));
    }
    int[] zeros = new int[2];
    int controls = 0;
    for (int i = 0; i < looked; i++) {
      int b = bytes[i] & 0xFF;
      if (b == 0) {
        zeros[i % 2]++;
      } else if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A) {
        controls++;
      }
    }
    if (zeros[0] + zeros[1] == 0) {
      Charset rough = StandardCharsets.ISO_8859_1;
      int from = looked >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB ? 3 : 0;
      boolean readable = controls <= looked / 100;
      return new TextLook(readable, new String(bytes, from, looked - from, rough));
    }
    return unmarked16(bytes, looked, zeros);
  }

  /** UTF-16 without a mark: separators and digits have their zero byte on one side only. */
  private static TextLook unmarked16(byte[] bytes, int looked, int[] zeros) {
    boolean little = zeros[1] > zeros[0];
    int here = Math.max(zeros[0], zeros[1]);
    int there = Math.min(zeros[0], zeros[1]);
    Charset charset = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    String start = new String(bytes, 0, looked / 2 * 2, charset);
    boolean lines = start.indexOf('\n') >= 0 || start.indexOf('\r') >= 0;
    boolean printable =
        start
            .chars()
            .noneMatch(c -> (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0xFFFD);
    return new TextLook(lines && printable && there * 10 <= here, start);
  }
}
