package org.zcwc.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zcwc.model.grid.Limits;

/**
 * First looks at the files of a folder, taken beside something else, and no longer than that takes.
 * They spare {@link Intake#list} some of its own; what they leave out or meet is for it to see.
 */
public final class FirstLooks implements Callable<FirstLooks> {

  /** Looks are small, and a folder may be large. */
  private static final int MOST = 4096;

  private final Optional<Path> folder;
  private final Map<Path, Look> looks = new HashMap<>();
  private volatile boolean enough;

  /**
   * Looks to be taken.
   *
   * @param folder where; empty for none
   */
  public FirstLooks(Optional<Path> folder) {
    this.folder = folder;
  }

  /** Takes them, until there are {@link #enough}. */
  @Override
  public FirstLooks call() {
    if (folder.isEmpty() || enough || !Files.isDirectory(folder.get())) {
      return this;
    }
    try (DirectoryStream<Path> in = Files.newDirectoryStream(folder.get().toRealPath())) {
      for (Path file : in) {
        if (enough || looks.size() == MOST) {
          break;
        }
        looks.put(file, Look.at(file, Limits.DEFAULT));
      }
    } catch (IOException | DirectoryIteratorException e) {
      return this; // the walk meets it too, and tells
    }
    return this;
  }

  /** Says that no more are wanted. */
  public void enough() {
    enough = true;
  }

  /** The look at this file. Of all limits it asks only for a zip's entries. */
  Look at(Path file, Limits limits) {
    boolean usual = limits.zipEntries() == Limits.DEFAULT.zipEntries();
    Look taken = usual ? looks.get(file) : null;
    return taken == null ? Look.at(file, limits) : taken;
  }
}
