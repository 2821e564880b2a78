package org.zcwc.cli;

import java.util.Locale;
import java.util.Optional;
import org.zcwc.message.Messages;
import org.zcwc.model.programme.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How to talk to the user; every command takes these. Their words stand under {@code help.}. */
@Command(mixinStandardHelpOptions = true)
final class TalkOptions {

  /** The environment variable behind {@code --lang}. */
  static final String LANGUAGE = "ZCWC_LANG";

  /** When to do what only a terminal understands. */
  enum When {
    auto,
    always,
    never;

    boolean holds(boolean inDoubt) {
      return this == auto ? inDoubt : this == always;
    }
  }

  /** The languages as the user writes them. */
  enum Tongue {
    zh,
    en;

    Language language() {
      return Language.valueOf(name().toUpperCase(Locale.ROOT));
    }
  }

  @Option(names = {"-q", "--quiet"})
  private boolean quiet;

  @Option(names = {"-v", "--verbose"})
  private boolean verbose;

  @Option(names = "--color", paramLabel = "auto|always|never", defaultValue = "auto")
  private When color;

  @Option(names = "--progress", paramLabel = "auto|always|never", defaultValue = "auto")
  private When progress;

  @Option(names = "--lang", paramLabel = "zh|en")
  private Tongue tongue;

  /** The same from words written the plain way, if they are what these options take. */
  static Optional<TalkOptions> plain(PlainArguments given) {
    Optional<When> color = given.one(When.values(), "--color", When.auto);
    Optional<When> progress = given.one(When.values(), "--progress", When.auto);
    Optional<String> lang = given.option("--lang").or(() -> given.variable(LANGUAGE));
    Optional<Tongue> tongue = lang.flatMap(name -> PlainArguments.named(Tongue.values(), name));
    if (color.isEmpty() || progress.isEmpty() || lang.isPresent() != tongue.isPresent()) {
      return Optional.empty();
    }
    TalkOptions options = new TalkOptions();
    options.quiet = given.flag("--quiet");
    options.verbose = given.flag("--verbose");
    options.color = color.get();
    options.progress = progress.get();
    options.tongue = tongue.orElse(null);
    return Optional.of(options);
  }

  /** {@code zh} or {@code en}, or empty where the config decides. */
  String language() {
    return tongue == null ? "" : tongue.name();
  }

  /** The words where no config is read: Chinese unless told otherwise. */
  Messages words() {
    return Messages.of(tongue == null ? Language.ZH : tongue.language());
  }

  /** The terminal to talk through, in these words. */
  Terminal terminal(Surroundings around, Messages words) {
    boolean coloured = !around.environment().containsKey("NO_COLOR");
    return new Terminal(
        around.out(),
        around.err(),
        words,
        quiet
            ? Terminal.Loudness.QUIET
            : verbose ? Terminal.Loudness.FULL : Terminal.Loudness.PLAIN,
        color.holds(coloured && around.outIsTerminal()),
        color.holds(coloured && around.errIsTerminal()),
        progress.holds(around.errIsTerminal() && !quiet));
  }
}
