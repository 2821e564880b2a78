package org.zcwc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

  /** The first lines in which two texts differ, with a few around; empty where they do not. */
  public static String difference(String made, String approved) {
    List<String> one = made.lines().toList();
    List<String> other = approved.lines().toList();
    int at = 0;
    while (at < one.size() && at < other.size() && one.get(at).equals(other.get(at))) {
      at++;
    }
    return at == one.size() && at == other.size()
        ? ""
        : "line " + (at + 1) + ", made:\n" + part(one, at) + "\napproved:\n" + part(other, at);
  }

  private static String part(List<String> lines, int at) {
    return String.join("\n", lines.subList(Math.max(0, at - 8), Math.min(lines.size(), at + 4)));
  }
}
