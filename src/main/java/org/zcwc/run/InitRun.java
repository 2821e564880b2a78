package org.zcwc.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zcwc.dispatch.Starter;
import org.zcwc.message.Messages;
import org.zcwc.model.programme.NewProgramme;
import org.zcwc.programme.ConfigMistake;
import org.zcwc.programme.ProgrammeReader;

/** Begins a programme in a folder of its own. */
public final class InitRun {

  private final Path folder;
  private final Messages messages;

  /**
   * Looks at the folder.
   *
   * @throws UsageException where something stands there already
   * @throws IOException where it cannot be looked into
   */
  public InitRun(Path folder, Messages messages) throws UsageException, IOException {
    this.folder = folder;
    this.messages = messages;
    boolean taken = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    if (taken && Files.isDirectory(folder)) {
      try (var files = Files.list(folder)) {
        taken = files.findAny().isPresent();
      }
    }
    if (taken) {
      throw new UsageException("not-empty", List.of(folder.toString()));
    }
  }

  /**
   * Writes config, sample and guide, and gives the files written.
   *
   * @throws UsageException where the wishes make no right config
   * @throws IOException where they cannot be written
   */
  public List<Path> begin(NewProgramme wishes) throws UsageException, IOException {
    Starter starter = new Starter(wishes, messages);
    List<ConfigMistake> mistakes = ProgrammeReader.read(starter.config()).mistakes();
    if (!mistakes.isEmpty()) {
      List<String> lines = new ArrayList<>(List.of("tasks.yaml"));
      mistakes.forEach(m -> lines.add(MergeRun.line(m, messages)));
      throw new UsageException("config", lines);
    }
    return OutgoingFiles.write(folder, starter.files().stream());
  }
}
