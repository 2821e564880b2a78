package org.zcwc.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.submission.Arrival;

/**
 * The content of a file on disk, read whole into memory so that everything later looks at the same
 * bytes. Looked at again before it is opened: between the listing and now it may have been swapped
 * for a pipe, which would hang the reader, or for a link.
 */
record FileContent(Path file, long maxBytes) implements Arrival.Content {

  @Override
  public byte[] read() throws IOException {
    BasicFileAttributes before = attributes();
    if (!before.isRegularFile()) {
      throw new IntakeProblem(Finding.of(Rule.FILE_NOT_REGULAR).variant("special"));
    }
    if (before.size() > maxBytes) {
      throw new IntakeProblem(IntakeProblem.limit("fileBytes", IntakeProblem.megabytes(maxBytes)));
    }
    byte[] bytes = new byte[(int) before.size()];
    boolean grown;
    int filled;
    try (SeekableByteChannel channel =
        Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
        // until full, or the file's end
      }
      filled = buffer.position();
      grown = channel.read(ByteBuffer.allocate(1)) > 0;
    }
    BasicFileAttributes after = attributes();
    boolean same =
        after.size() == before.size() && after.lastModifiedTime().equals(before.lastModifiedTime());
    if (grown || filled < bytes.length || !same) {
      throw new IntakeProblem(Finding.of(Rule.FILE_CHANGING));
    }
    return bytes;
  }

  private BasicFileAttributes attributes() throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }
}
