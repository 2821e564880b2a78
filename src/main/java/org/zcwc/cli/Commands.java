package org.zcwc.cli;

import org.zcwc.message.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** {@code zcwc COMMAND …}. The words of its help stand under {@code help.zcwc.}. */
@CommandLine.Command(
    name = "zcwc",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class)
final class Commands {

  /** The version that the jar's manifest tells. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {ReadyAnswers.version()};
    }
  }

  private Commands() {}

  /** Every command: a new one is a class, a line here and its words under {@code help.}. */
  static CommandLine of(Surroundings around) {
    return new CommandLine(new Commands())
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

  /** The commands, talking in these words. */
  static CommandLine of(Surroundings around, Messages words) {
    boolean coloured = around.outIsTerminal() && !around.environment().containsKey("NO_COLOR");
    return of(around)
        .setResourceBundle(new HelpWords(words))
        .setDefaultValueProvider(new Environment(around.environment()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(coloured ? Ansi.ON : Ansi.OFF))
        .setOut(around.out())
        .setErr(around.err())
        .setParameterExceptionHandler(new UsageErrors(words))
        .setExecutionExceptionHandler(new Failures(words));
  }
}
