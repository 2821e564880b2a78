package org.zcwc.dispatch;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that goes out.
 *
 * @param path below the output folder, with {@code /}; its names come from {@link FileNames}
 */
public record Outgoing(String path, Content content) {

  /** Writes the file's bytes, the same whenever it is asked. */
  @FunctionalInterface
  public interface Content {
    /** Writes them all; the stream stays open. */
    void write(OutputStream out) throws IOException;
  }
}
