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
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The program: {@code zcwc COMMAND …}. The words of its help stand under {@code help.zcwc.}. */
@CommandLine.Command(
    name = "zcwc",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
public final class Main {

  /** The version that the jar's manifest tells. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {ReadyAnswers.version()};
    }
  }

  private Main() {}

  /** Every command: a new one is a class, a line here and its words under {@code help.}. */
  static CommandLine commands(Surroundings around) {
    return new CommandLine(new Main())
        .addSubcommand(new MergeCommand(around))
        .addSubcommand(new CheckCommand(around))
        .addSubcommand(new TemplateCommand(around))
        .addSubcommand(new ReturnCommand(around))
        .addSubcommand(new RemindCommand(around))
        .addSubcommand(new StatusCommand(around))
        .addSubcommand(new InitCommand(around))
        .addSubcommand(new DoctorCommand(around))
        .addSubcommand(
            new CommandLine(new ConfigCommand())
                .addSubcommand(new ConfigCommand.Check(around))
                .addSubcommand(new ConfigCommand.Schema(around)));
  }

  /** Runs a command and gives its exit code. */
  public static int run(Surroundings around, String... arguments) {
    Language language = language(around, List.of(arguments));
    Optional<String> asked = ReadyAnswers.to(List.of(arguments), language);
    if (asked.isPresent()) {
      around.out().println(asked.get());
      return 0;
    }
    Messages words = Messages.of(language);
    boolean coloured = around.outIsTerminal() && !around.environment().containsKey("NO_COLOR");
    CommandLine line =
        commands(around)
            .setResourceBundle(new HelpWords(words))
            .setDefaultValueProvider(new Environment(around.environment()))
            .setColorScheme(CommandLine.Help.defaultColorScheme(coloured ? Ansi.ON : Ansi.OFF))
            .setOut(around.out())
            .setErr(around.err())
            .setParameterExceptionHandler(new UsageErrors(words))
            .setExecutionExceptionHandler(new Failures(words));
    return line.execute(arguments);
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
