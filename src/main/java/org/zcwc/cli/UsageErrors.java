package org.zcwc.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.zcwc.message.Messages;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the command line, in the user's language; picocli speaks English only. */
final class UsageErrors implements CommandLine.IParameterExceptionHandler {

  private final Messages words;

  UsageErrors(Messages words) {
    this.words = words;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine line = wrong.getCommandLine();
    line.getErr().println(sentence(wrong));
    line.getErr().println(words.text("usage.see-help", line.getCommandSpec().qualifiedName(" ")));
    return Failures.USAGE;
  }

  private String sentence(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (wrong instanceof MissingParameterException missing) {
      String what = missing.getMissing().stream().map(this::name).collect(Collectors.joining(", "));
      return words.text("usage.missing", what);
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return words.text("usage.twice", name(twice.getOverwritten()));
    }
    ArgSpec argument = wrong.getArgSpec();
    if (argument == null || wrong.getValue() == null) {
      return words.text("usage.other", wrong.getMessage());
    }
    return words.text("usage.value", name(argument), wrong.getValue(), expected(argument));
  }

  private String unmatched(UnmatchedArgumentException wrong) {
    String first = wrong.getUnmatched().get(0);
    boolean command = !wrong.getCommandLine().getSubcommands().isEmpty();
    String key = wrong.isUnknownOption() ? "option" : command ? "command" : "argument";
    String said = words.text("usage.unknown-" + key, first);
    List<String> near = wrong.getSuggestions();
    return near.isEmpty()
        ? said
        : said + words.text("usage.near", near.stream().limit(3).collect(Collectors.joining(", ")));
  }

  private String expected(ArgSpec argument) {
    Class<?> type = argument.isMultiValue() ? argument.auxiliaryTypes()[0] : argument.type();
    if (type == LocalDate.class) {
      return words.text("usage.expected-day");
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(Object::toString)
          .collect(Collectors.joining(", "));
    }
    return type == int.class ? words.text("usage.expected-number") : argument.paramLabel();
  }

  private String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : argument.paramLabel();
  }
}
