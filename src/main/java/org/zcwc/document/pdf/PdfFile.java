package org.zcwc.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A PDF 1.4 file while it is written (ISO 32000-1, 7.5): objects one by one, then where they are.
 * Its id comes from its bytes, so that the same content gives the same file.
 */
final class PdfFile {

  private final OutputStream out;
  private final MessageDigest digest;
  private final List<Long> offsets = new ArrayList<>();
  private long written;

  PdfFile(OutputStream out) throws IOException {
    this.out = out;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    // Four bytes above 127 say that the file is binary (ISO 19005-1, 6.1.2).
    print("%PDF-1.4\n%\u00E2\u00E3\u00CF\u00D3\n");
  }

  private void print(String text) throws IOException {
    write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    digest.update(bytes);
    written += bytes.length;
  }

  /** The number of an object that comes later. */
  int reserve() {
    offsets.add(0L);
    return offsets.size();
  }

  /** Writes a reserved object. */
  void object(int number, String body) throws IOException {
    offsets.set(number - 1, written);
    print(number + " 0 obj\n" + body + "\nendobj\n");
  }

  /** Writes an object and gives its number. */
  int add(String body) throws IOException {
    int number = reserve();
    object(number, body);
    return number;
  }

  /** Writes a stream as it is. */
  int plain(String dictionary, byte[] data) throws IOException {
    int number = reserve();
    offsets.set(number - 1, written);
    print(number + " 0 obj\n<<" + dictionary + " /Length " + data.length + ">>\nstream\n");
    write(data);
    print("\nendstream\nendobj\n");
    return number;
  }

  /** Writes a stream, compressed. */
  int packed(String dictionary, byte[] data) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(data.length / 2);
    Deflater deflater = new Deflater();
    try (DeflaterOutputStream packer = new DeflaterOutputStream(packed, deflater)) {
      packer.write(data);
    } finally {
      deflater.end();
    }
    return plain(dictionary + " /Filter /FlateDecode", packed.toByteArray());
  }

  /** Ends the file. */
  void finish(int catalog, int info) throws IOException {
    long start = written;
    StringBuilder table = new StringBuilder("xref\n0 " + (offsets.size() + 1) + "\n");
    table.append("0000000000 65535 f \n");
    for (long offset : offsets) {
      String digits = Long.toString(offset);
      table.append("0".repeat(10 - digits.length())).append(digits).append(" 00000 n \n");
    }
    print(table.toString());
    String id = HexFormat.of().formatHex(digest.digest(), 0, 16);
    print("trailer\n<</Size " + (offsets.size() + 1) + " /Root " + catalog + " 0 R /Info " + info);
    print(" 0 R /ID [<" + id + "> <" + id + ">]>>\nstartxref\n" + start + "\n%%EOF\n");
    out.flush();
  }

  /** A text as a PDF writes it outside of pages. */
  static String text(String text) {
    return "<FEFF" + HexFormat.of().withUpperCase().formatHex(utf16(text)) + ">";
  }

  private static byte[] utf16(String text) {
    return text.getBytes(StandardCharsets.UTF_16BE);
  }

  /** A number with at most two decimals. */
  static String number(double value) {
    long hundredths = Math.round(value * 100);
    long rest = Math.abs(hundredths % 100);
    String sign = hundredths < 0 ? "-" : "";
    String whole = sign + Math.abs(hundredths / 100);
    return rest == 0
        ? whole
        : whole + (rest < 10 ? ".0" : ".") + (rest % 10 == 0 ? rest / 10 : rest);
  }
}
