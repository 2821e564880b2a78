package org.zcwc.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.programme.Language;
import org.zcwc.model.programme.Period;

/**
 * The words of one language. Read straight from its own file: a {@code ResourceBundle} falls back
 * to the machine's locale.
 */
public final class Messages {

  private final Properties words;
  private final Language language;

  private Messages(Language language, Properties words) {
    this.language = language;
    this.words = words;
  }

  /** The words of this language. */
  public static Messages of(Language language) {
    String file = "messages_" + language.key() + ".properties";
    Properties words = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + file);
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return new Messages(language, words);
  }

  /** The same words but for these, by their keys. */
  public Messages with(Map<String, String> others) {
    Properties all = new Properties();
    all.putAll(words);
    all.putAll(others);
    return new Messages(language, all);
  }

  /** The arguments that the words for this key may use, as {@code {0}}. */
  public Set<String> argumentsOf(String key) {
    return argumentsIn(text(key));
  }

  /** The arguments that this pattern uses, as {@code {0}}. */
  public static Set<String> argumentsIn(String pattern) {
    Set<String> arguments = new TreeSet<>();
    for (int i = 0; i + 2 < pattern.length(); i++) {
      if (pattern.charAt(i) == '{'
          && pattern.charAt(i + 2) == '}'
          && Character.isDigit(pattern.charAt(i + 1))) {
        arguments.add(pattern.substring(i, i + 3));
      }
    }
    return arguments;
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /** Whether there are words for this key. */
  public boolean has(String key) {
    return words.containsKey(key);
  }

  /** Every key. */
  public Set<String> keys() {
    return words.stringPropertyNames();
  }

  /**
   * The words for this key, {@code {0}}, {@code {1}} … replaced by the arguments.
   *
   * @throws IllegalArgumentException where there are none
   */
  public String text(String key, String... arguments) {
    return text(key, List.of(arguments));
  }

  /** As {@link #text(String, String...)}. */
  public String text(String key, List<String> arguments) {
    String pattern = words.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no words for " + key + " in " + language.key());
    }
    if (arguments.isEmpty() || pattern.indexOf('{') < 0) {
      return pattern;
    }
    StringBuilder out = new StringBuilder(pattern.length() + 32);
    int i = 0;
    while (i < pattern.length()) {
      char c = pattern.charAt(i);
      boolean placeholder =
          c == '{'
              && i + 2 < pattern.length()
              && pattern.charAt(i + 2) == '}'
              && Character.isDigit(pattern.charAt(i + 1))
              && pattern.charAt(i + 1) - '0' < arguments.size();
      if (placeholder) {
        out.append(arguments.get(pattern.charAt(i + 1) - '0'));
        i += 3;
      } else {
        out.append(c);
        i++;
      }
    }
    return out.toString();
  }

  /** What a finding says. */
  public String message(Finding finding) {
    return text(key(finding, "message"), finding.arguments());
  }

  /** How to mend what a finding says. */
  public String hint(Finding finding) {
    String own = key(finding, "hint");
    return text(has(own) ? own : "rule." + finding.rule().id() + ".hint", finding.arguments());
  }

  /** A rule's short name. */
  public String title(Rule rule) {
    return text("rule." + rule.id() + ".title");
  }

  /** A period as people write it: 2023年第三季度. */
  public String period(Period period) {
    return text("words.quarter." + period.quarter(), Integer.toString(period.year()));
  }

  /** A day as official papers write it, in Arabic figures without leading zeros: 2023年10月8日. */
  public String day(LocalDate day) {
    return text(
        "words.day",
        Integer.toString(day.getYear()),
        Integer.toString(day.getMonthValue()),
        Integer.toString(day.getDayOfMonth()));
  }

  private static String key(Finding finding, String part) {
    if (finding.variant().equals(Finding.MORE)) {
      return "finding.more." + part;
    }
    String variant = finding.variant().isEmpty() ? "" : "." + finding.variant();
    return "rule." + finding.rule().id() + variant + "." + part;
  }
}
