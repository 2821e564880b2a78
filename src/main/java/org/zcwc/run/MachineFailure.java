package org.zcwc.run;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Optional;
import org.zcwc.message.Messages;

/**
 * What kept a run from doing its job, as a line for people and how to mend it. The words stand
 * under {@code failure.<kind>.…}.
 *
 * @param kind what went wrong, e.g. {@code disk-full}
 * @param what the machine's own words, mostly the file concerned
 */
public record MachineFailure(String kind, String what) {

  private record Sign(String kind, List<String> words) {}

  /** How systems word it: the JDK passes their text on and gives no code. */
  private static final List<Sign> SIGNS =
      List.of(
          new Sign(
              "disk-full", List.of("No space left", "Disk quota", "not enough space", "磁盘空间不足")),
          new Sign("file-too-large", List.of("File too large")),
          new Sign("read-only", List.of("Read-only file system", "只读")),
          new Sign("too-many-files", List.of("Too many open files")),
          new Sign("in-use", List.of("being used by another process", "另一个程序正在使用")),
          new Sign("denied", List.of("Permission denied", "Operation not permitted", "拒绝访问")));

  /** What this was. */
  public static MachineFailure of(Throwable thrown) {
    Throwable cause = root(thrown);
    return new MachineFailure(kind(cause), words(cause));
  }

  private static Throwable root(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && !(cause instanceof FileSystemException)) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static String kind(Throwable cause) {
    if (cause instanceof OutOfMemoryError || cause instanceof StackOverflowError) {
      return "memory";
    }
    if (cause instanceof ClassNotFoundException || cause instanceof LinkageError) {
      return "install";
    }
    if (cause instanceof UnreadableInputException) {
      return "input";
    }
    if (cause instanceof AccessDeniedException) {
      return "denied";
    }
    if (cause instanceof ReadOnlyFileSystemException) {
      return "read-only";
    }
    String text = String.valueOf(cause.getMessage());
    Optional<Sign> sign =
        SIGNS.stream().filter(s -> s.words().stream().anyMatch(text::contains)).findFirst();
    return sign.map(Sign::kind).orElse(cause instanceof java.io.IOException ? "files" : "program");
  }

  private static String words(Throwable cause) {
    String message = cause.getMessage();
    return message == null || !(cause instanceof java.io.IOException)
        ? String.valueOf(cause)
        : message;
  }

  /** The line that says what happened. */
  public String line(Messages words) {
    return words.text("failure." + kind + ".message", what);
  }

  /** How to mend it. */
  public String hint(Messages words) {
    return words.text("failure." + kind + ".hint");
  }
}
