package org.zcwc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that tests compare with what is made anew. With {@code ZCWC_APPROVE=1} in the environment
 * what is made anew is written in their place, to be looked at in {@code git diff}.
 */
public final class Approved {

  private Approved() {}

  /** Writes what is made anew, where that is asked for; else does nothing. */
  public static void write(Path file, String content) throws IOException {
    if ("1".equals(System.getenv("ZCWC_APPROVE"))) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, content);
    }
  }
}
