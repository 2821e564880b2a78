package org.zcwc.model.submission;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.zcwc.model.finding.Finding;

/**
 * A file found under the input, before it is opened.
 *
 * @param path relative to the input, with {@code /}; a member of a zip is {@code
 *     sent.zip/folder/name.xlsx}
 * @param received the day it came: by {@code received.csv}, else by its own modification time in
 *     the programme's time zone
 * @param decision what the clerk settled for this file in {@code decisions.yaml}
 * @param ignored why it is no submission at all ({@code ~$…}, {@code .DS_Store}), or empty
 * @param barred why it must not be opened (too large, no regular file), or empty
 * @param content how to read it
 */
public record Arrival(
    String path,
    LocalDate received,
    Decision decision,
    String ignored,
    Optional<Finding> barred,
    Content content) {

  /** Reads the whole file, once; a file over its limit fails. */
  @FunctionalInterface
  public interface Content {
    /** All bytes, at most {@code Limits.fileBytes()} of them. */
    byte[] read() throws IOException;
  }

  /**
   * What the clerk decided about a file.
   *
   * @param unit the unit it is from, or empty
   * @param take {@code TRUE} take it, {@code FALSE} leave it, empty where nothing was said
   */
  public record Decision(String unit, Optional<Boolean> take) {
    /** Nothing was decided. */
    public static final Decision NONE = new Decision("", Optional.empty());
  }
}
