package org.zcwc.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Locale;
import org.zcwc.message.Messages;
import org.zcwc.model.programme.Language;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Writes what a build derives from the commands: completion, man pages and the help's text. */
public final class Pages {

  private Pages() {}

  /**
   * Writes {@code completion/} and {@code man/} into one folder, the help's text into another.
   *
   * @param arguments the two folders
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    CommandLine line = line(Language.EN);
    write(folder.resolve("completion/zcwc"), AutoComplete.bash("zcwc", line));
    for (Language language : Language.values()) {
      String section = language == Language.EN ? "man/man1/" : "man/zh_CN/man1/";
      manual(line(language), folder.resolve(section));
      help(line(language), language, Path.of(arguments[1]));
    }
  }

  private static CommandLine line(Language language) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Surroundings around = Surroundings.plain(nowhere, nowhere, Clock.systemUTC());
    return Commands.of(around).setResourceBundle(new HelpWords(Messages.of(language)));
  }

  private static void help(CommandLine command, Language language, Path folder) throws IOException {
    String name = command.getCommandSpec().qualifiedName("-");
    write(
        folder.resolve(ReadyAnswers.resource(name, language)),
        command.getUsageMessage(Ansi.OFF).stripTrailing());
    for (CommandLine each : new LinkedHashSet<>(command.getSubcommands().values())) {
      help(each, language, folder);
    }
  }

  /** A page for this command and one for each below it. */
  private static void manual(CommandLine command, Path folder) throws IOException {
    String name = command.getCommandSpec().qualifiedName("-");
    String[] description = command.getCommandSpec().usageMessage().description();
    String page =
        String.join(
            "\n",
            ".TH " + name.toUpperCase(Locale.ROOT) + " 1 \"\" zcwc",
            ".SH NAME",
            name + " \\- " + escaped(String.join(" ", description)),
            ".SH DESCRIPTION",
            ".nf",
            escaped(command.getUsageMessage(Ansi.OFF).stripTrailing()),
            ".fi",
            "");
    write(folder.resolve(name + ".1"), page);
    for (CommandLine each : new LinkedHashSet<>(command.getSubcommands().values())) {
      manual(each, folder);
    }
  }

  /** roff reads a backslash anywhere and a dot or quote at a line's start as its own. */
  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-").replaceAll("(?m)^([.'])", "\\\\&$1");
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text.replace("\r\n", "\n"));
  }
}
