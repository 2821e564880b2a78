package org.zcwc.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which programme: {@code -c}. */
final class ConfigOption {

  /** The environment variable behind {@code --config}. */
  static final String CONFIG = "ZCWC_CONFIG";

  @Option(
      names = {"-c", "--config"},
      paramLabel = "FILE",
      defaultValue = "config/tasks.yaml")
  private Path file;

  Path file() {
    return file;
  }
}
