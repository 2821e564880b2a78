package org.zcwc.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;
import org.zcwc.model.grid.Limits;

/**
 * What a first look at a file tells; what goes wrong with it is for the second to say.
 *
 * @param attributes empty where they cannot be read
 * @param plain whether it is a file and surely no archive
 */
record Look(Path file, Optional<BasicFileAttributes> attributes, boolean plain) {

  /** Files up to this size, which most sheets are, are looked at in one read and not in five. */
  private static final int SMALL = 64 << 10;

  static Look at(Path file, Limits limits) {
    Optional<BasicFileAttributes> attributes = Optional.empty();
    try {
      attributes = Optional.of(attributes(file));
      boolean regular = attributes.get().isRegularFile();
      return new Look(file, attributes, regular && !mayBeArchive(file, attributes.get(), limits));
    } catch (IOException e) {
      return new Look(file, attributes, false);
    }
  }

  static boolean mayBeArchive(Path file, BasicFileAttributes attributes, Limits limits)
      throws IOException {
    if (attributes.size() < Archives.SMALLEST) {
      return false;
    }
    boolean small = attributes.size() <= SMALL;
    byte[] start = Bytes.of(file).at(0, small ? (int) attributes.size() : Archives.PEEK);
    return Archives.mayBe(start)
        && (!small || new Archives(limits, Instant.EPOCH).is(Bytes.of(start)));
  }

  static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }
}
