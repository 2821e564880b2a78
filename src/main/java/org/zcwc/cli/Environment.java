package org.zcwc.cli;

import java.util.Map;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Options that an environment variable may set for good. */
record Environment(Map<String, String> variables) implements IDefaultValueProvider {

  private static final Map<String, String> BEHIND =
      Map.of("--config", ConfigOption.CONFIG, "--lang", TalkOptions.LANGUAGE);

  @Override
  public String defaultValue(ArgSpec argument) {
    String variable =
        argument instanceof OptionSpec option ? BEHIND.getOrDefault(option.longestName(), "") : "";
    String value = variables.getOrDefault(variable, "");
    // null is how picocli is told that the option's own default stands
    return value.isEmpty() ? null : value;
  }
}
