package org.zcwc.dispatch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An Office Open XML package as bytes. */
final class ZipBytes {

  /** Not the first of January: ZipEntry then adds a time that depends on the time zone. */
  private static final LocalDateTime ZIP_EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

  private ZipBytes() {}

  /** Whether it is one; an XLS is none. */
  static boolean zip(byte[] bytes) {
    return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
  }

  /** Whether it holds no more than so many bytes when unpacked. */
  static boolean holdsAtMost(long most, byte[] zip) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      byte[] buffer = new byte[1 << 16];
      long all = 0;
      while (in.getNextEntry() != null) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          all += read;
          if (all > most) {
            return false;
          }
        }
      }
      return true;
    }
  }

  /** The package without the hour at which it was saved: the same content gives the same bytes. */
  static byte[] withoutTimes(byte[] saved) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(saved.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(saved));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry from = in.getNextEntry(); from != null; from = in.getNextEntry()) {
        ZipEntry entry = new ZipEntry(from.getName());
        entry.setTimeLocal(ZIP_EPOCH);
        to.putNextEntry(entry);
        in.transferTo(to);
        to.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
