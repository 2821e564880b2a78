package org.zcwc.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.zcwc.message.Messages;

/**
 * {@code last-error.txt} beside an output folder: what a run that could not do its job leaves for
 * the person who finds it later. The next run into the same folder takes it away.
 */
final class FailureNote {

  private final Path output;
  private final Path file;
  private final Messages words;

  /**
   * The note of this output.
   *
   * @param output the output folder, which need not exist
   */
  FailureNote(Path output, Messages words) {
    this.output = output.toAbsolutePath().normalize();
    this.file = this.output.resolveSibling("last-error.txt");
    this.words = words;
  }

  /**
   * Leaves the note; a machine that cannot write even this adds why to the failure.
   *
   * @param about the period and the day, for the reader
   */
  void leave(String about, Throwable thrown) {
    MachineFailure failure = MachineFailure.of(thrown);
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace, true));
    List<String> lines =
        List.of(
            words.text("failure.note.title"),
            output.toString(),
            about,
            "",
            failure.line(words),
            failure.hint(words),
            words.text("failure.note.untouched"),
            "",
            words.text("failure.note.trace"),
            trace.toString());
    Path draft = file.resolveSibling("last-error.txt.tmp");
    try {
      Files.createDirectories(file.getParent());
      Files.write(draft, lines);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      thrown.addSuppressed(e);
    }
  }

  /** Takes the note of an earlier failure of this output away; another output's stays. */
  void clear() throws IOException {
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      // Somebody may have saved it again in another encoding.
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      if (text.lines().skip(1).findFirst().equals(Optional.of(output.toString()))) {
        Files.delete(file);
      }
    }
  }
}
