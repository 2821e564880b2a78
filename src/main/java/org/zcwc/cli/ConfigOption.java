package org.zcwc.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which programme: {@code -c}. */
final class ConfigOption {

  /** The environment variable behind {@code --config}. */
  static final String CONFIG = "ZCWC_CONFIG";

  private static final String USUAL = "config/tasks.yaml";

  @Option(
      names = {"-c", "--config"},
      paramLabel = "FILE",
      defaultValue = USUAL)
  private Path file;

  /** The same from words written the plain way. */
  static ConfigOption plain(PlainArguments given) {
    ConfigOption option = new ConfigOption();
    option.file =
        Path.of(
            given.option("--config").or(() -> given.variable(ConfigOption.CONFIG)).orElse(USUAL));
    return option;
  }

  Path file() {
    return file;
  }
}
