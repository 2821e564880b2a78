package org.zcwc.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Names of files as people wrote them. Java decodes a name by the machine's locale; where that
 * fails (a plain C locale, or names in GBK unpacked on Linux) the name's own bytes still stand in
 * the path's URI.
 */
final class FileNames {

  private FileNames() {}

  /** The last name of this path, which must come from a directory stream. */
  static String of(Path path) {
    Path last = path.getFileName();
    String name = last == null ? "" : last.toString();
    if (name.indexOf('\uFFFD') < 0) {
      return name;
    }
    String uri = path.toUri().getRawPath();
    String end = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    return ZipNames.decode(unescaped(end.substring(end.lastIndexOf('/') + 1)), new byte[0], false);
  }

  private static byte[] unescaped(String uri) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(uri.length());
    int i = 0;
    while (i < uri.length()) {
      if (uri.charAt(i) == '%' && i + 2 < uri.length()) {
        out.write(Integer.parseInt(uri, i + 1, i + 3, 16));
        i += 3;
      } else {
        byte[] plain = uri.substring(i, i + 1).getBytes(StandardCharsets.UTF_8);
        out.write(plain, 0, plain.length);
        i++;
      }
    }
    return out.toByteArray();
  }
}
