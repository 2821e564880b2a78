package org.zcwc.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zips made by code, honest and otherwise. */
final class Zips {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream out;

  private Zips(Charset names) {
    out = new ZipOutputStream(bytes, names);
  }

  static Zips utf8() {
    return new Zips(StandardCharsets.UTF_8);
  }

  /** As old Chinese programs write them: names in GBK, and no flag that says so. */
  static Zips gbk() {
    return new Zips(Charset.forName("GBK"));
  }

  Zips with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Zips with(String name, byte[] content) {
    try {
      out.putNextEntry(new ZipEntry(name));
      out.write(content);
      out.closeEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try {
      out.close();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same zip with every entry of its directory changed at an offset, for lies. */
  static byte[] patched(byte[] zip, int offset, int... values) {
    byte[] out = zip.clone();
    for (int i = 0; i + 46 < out.length; i++) {
      if (out[i] == 'P' && out[i + 1] == 'K' && out[i + 2] == 1 && out[i + 3] == 2) {
        for (int k = 0; k < values.length; k++) {
          out[i + offset + k] = (byte) values[k];
        }
      }
    }
    return out;
  }

  static byte[] xlsx() {
    return utf8()
        .with("xl/workbook.xml", "<workbook/>")
        .with(
            "[Content_Types].xml",
            "<Types><Override PartName='/xl/workbook.xml' ContentType='application/vnd."
                + "openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>")
        .bytes();
  }
}
