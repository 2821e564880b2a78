package org.zcwc.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.zcwc.message.Messages;
import org.zcwc.programme.ConfigSchema;
import org.zcwc.programme.ProgrammeReader;

/** Checks a config and prints its schema. */
public final class ConfigRun {

  private final Messages messages;

  public ConfigRun(Messages messages) {
    this.messages = messages;
  }

  /** Every mistake in the file, each a line; none where it is right. */
  public List<String> check(Path config) throws IOException {
    return ProgrammeReader.read(config).mistakes().stream()
        .map(m -> MergeRun.line(m, messages))
        .toList();
  }

  /** The JSON Schema of the config. */
  public String schema() {
    return ConfigSchema.json(messages);
  }
}
