package org.zcwc.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** A folder's files, each by its hash. */
final class Outputs {

  private Outputs() {}

  /** The files of the report there; none where there is no folder. */
  static Map<String, String> report(Path folder) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    all(folder)
        .forEach(
            (name, hash) -> {
              if (!name.startsWith(".")) {
                hashes.put(name, hash);
              }
            });
    return hashes;
  }

  /** Every regular file below, by its path. */
  static Map<String, String> all(Path folder) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (var files = Files.walk(folder)) {
        for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
          hashes.put(folder.relativize(file).toString(), hash(file));
        }
      }
    }
    return hashes;
  }

  private static String hash(Path file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
