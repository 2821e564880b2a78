package org.zcwc.dispatch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A letter as a mail that is not sent yet (RFC 5322, RFC 2047, RFC 2046): mail programs open the
 * {@code .eml} as a draft. Its address is left to the sender.
 */
final class LetterMail {

  private static final Base64.Encoder LINES =
      Base64.getMimeEncoder(76, "\r\n".getBytes(StandardCharsets.US_ASCII));
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /** No base64 and no header of ours holds this. */
  private static final String BOUNDARY = "=_zcwc_reminder";

  /** Bytes of UTF-8 that one encoded word of at most 75 characters has room for. */
  private static final int WORD = 42;

  private LetterMail() {}

  /**
   * Writes the draft.
   *
   * @param name of the attached Word document
   */
  static void write(
      String subject, String text, String name, Outgoing.Content attachment, OutputStream out)
      throws IOException {
    ByteArrayOutputStream docx = new ByteArrayOutputStream();
    attachment.write(docx);
    List<String> lines =
        List.of(
            "X-Unsent: 1",
            "Subject: " + encoded(subject),
            "MIME-Version: 1.0",
            "Content-Type: multipart/mixed; boundary=\"" + BOUNDARY + "\"",
            "",
            "--" + BOUNDARY,
            "Content-Type: text/plain; charset=UTF-8",
            "Content-Transfer-Encoding: base64",
            "",
            LINES.encodeToString(text.getBytes(StandardCharsets.UTF_8)),
            "--" + BOUNDARY,
            "Content-Type:",
            " " + DOCX,
            "Content-Transfer-Encoding: base64",
            "Content-Disposition: attachment;",
            " filename*=UTF-8''" + percent(name),
            "",
            LINES.encodeToString(docx.toByteArray()),
            "--" + BOUNDARY + "--",
            "");
    out.write(String.join("\r\n", lines).getBytes(StandardCharsets.US_ASCII));
  }

  /** A header's text as encoded words, none of which cuts a character. */
  private static String encoded(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int c : text.codePoints().toArray()) {
      String more = Character.toString(c);
      if (bytes(word + more).length > WORD) {
        words.add(word.toString());
        word.setLength(0);
      }
      word.append(more);
    }
    words.add(word.toString());
    return String.join(
        "\r\n ",
        words.stream()
            .map(w -> "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes(w)) + "?=")
            .toList());
  }

  /** As RFC 5987 has it: every byte but letters and digits. */
  private static String percent(String name) {
    StringBuilder out = new StringBuilder();
    for (byte b : bytes(name)) {
      boolean plain = (b >= '0' && b <= '9') || (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
      out.append(plain || b == '.' ? Character.toString(b) : String.format("%%%02X", b & 0xFF));
    }
    return out.toString();
  }

  private static byte[] bytes(CharSequence text) {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
