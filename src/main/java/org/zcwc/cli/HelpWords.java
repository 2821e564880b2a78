package org.zcwc.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import org.zcwc.message.Messages;
import org.zcwc.run.MergeRun;

/**
 * The words of the help for picocli, which stand in the bundles under {@code help.}: {@code
 * help.zcwc.merge.usage.description} is a command's, {@code help.as-of} an option's in every
 * command, {@code help.zcwc.merge.as-of} in that one.
 */
final class HelpWords extends ResourceBundle {

  private static final String PREFIX = "help.";

  private final Messages words;

  HelpWords(Messages words) {
    this.words = words;
  }

  @Override
  protected Object handleGetObject(String key) {
    if (!words.has(PREFIX + key)) {
      return null;
    }
    return key.equals("format")
        ? words.text(PREFIX + key, String.join(",", MergeRun.formats()))
        : words.text(PREFIX + key);
  }

  @Override
  public Enumeration<String> getKeys() {
    List<String> keys =
        words.keys().stream()
            .filter(k -> k.startsWith(PREFIX))
            .map(k -> k.substring(PREFIX.length()))
            .toList();
    return Collections.enumeration(keys);
  }
}
