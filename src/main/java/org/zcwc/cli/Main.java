package org.zcwc.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.zcwc.message.Messages;
import org.zcwc.model.programme.Language;

/**
 * The program. What is asked for most, the version, the help and a merge written the usual way, is
 * done without picocli, whose classes and reflection take longer than merging a quarter's sheets.
 */
public final class Main {

  private Main() {}

  /** Runs a command and gives its exit code. */
  public static int run(Surroundings around, String... arguments) {
    Language language = language(around, List.of(arguments));
    Optional<String> asked = ReadyAnswers.to(List.of(arguments), language);
    if (asked.isPresent()) {
      around.out().println(asked.get());
      return 0;
    }
    Optional<MergeCommand> plain = MergeCommand.plain(around, List.of(arguments));
    return plain.isPresent()
        ? run(plain.get(), around, language)
        : Commands.of(around, Messages.of(language)).execute(arguments);
  }

  private static int run(MergeCommand command, Surroundings around, Language language) {
    try {
      return command.call();
    } catch (Exception e) {
      return Failures.told(e, around.err(), Messages.of(language));
    }
  }

  /** The language of the help and of usage errors, which come before anything is parsed. */
  private static Language language(Surroundings around, List<String> arguments) {
    int option = arguments.lastIndexOf("--lang");
    String named =
        arguments.contains("--lang=en")
            ? "en"
            : option >= 0 && option + 1 < arguments.size()
                ? arguments.get(option + 1)
                : around.environment().getOrDefault(TalkOptions.LANGUAGE, "");
    return named.equals("en") ? Language.EN : Language.ZH;
  }

  /** Runs and exits. */
  public static void main(String[] arguments) {
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    // The launcher sees which streams are terminals; the JDK does not tell them apart.
    String terminals = System.getProperty("zcwc.terminals", "");
    Surroundings around =
        new Surroundings(
            out,
            err,
            Clock.systemUTC(),
            System.getenv(),
            terminals.contains("out"),
            terminals.contains("err"));
    int code = guarded(around, arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Whatever ends the run, it ends with a line and a documented code. */
  private static int guarded(Surroundings around, String... arguments) {
    try {
      return run(around, arguments);
    } catch (RuntimeException | Error e) {
      try {
        Messages words = Messages.of(language(around, List.of(arguments)));
        return Failures.machine(e, around.err(), words);
      } catch (RuntimeException | Error again) {
        // Without memory or file handles not even the words may be had.
        around.err().println("zcwc: " + e);
        return Failures.FAILED;
      }
    }
  }

  private static PrintWriter utf8(FileDescriptor to) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8), true);
  }
}
