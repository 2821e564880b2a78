package org.zcwc.cli;

import java.time.Clock;
import picocli.CommandLine;

/** Makes the commands, giving each the clock. */
record Commands(Clock clock) implements CommandLine.IFactory {
  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == MergeCommand.class) {
      return type.cast(new MergeCommand(clock));
    }
    if (type == CheckCommand.class) {
      return type.cast(new CheckCommand(clock));
    }
    if (type == TemplateCommand.class) {
      return type.cast(new TemplateCommand(clock));
    }
    return type == StatusCommand.class
        ? type.cast(new StatusCommand(clock))
        : CommandLine.defaultFactory().create(type);
  }
}
