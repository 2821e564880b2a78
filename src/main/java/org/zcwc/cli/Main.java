package org.zcwc.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.zcwc.message.Messages;
import org.zcwc.model.programme.Language;
import picocli.CommandLine;

/** The program: {@code zcwc COMMAND …}. */
@CommandLine.Command(
    name = "zcwc",
    description = "汇总各责任单位报送的进展情况，生成可签发的报表。 Merges progress sheets into one report.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      MergeCommand.class,
      CheckCommand.class,
      TemplateCommand.class,
      StatusCommand.class,
      ConfigCommand.class
    })
public final class Main {

  /** The version that the jar's manifest tells. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"zcwc " + (version == null ? "dev" : version)};
    }
  }

  private Main() {}

  /** Runs a command and gives its exit code; what it prints goes to these writers. */
  public static int run(PrintWriter out, PrintWriter err, Clock clock, String... arguments) {
    CommandLine line = new CommandLine(new Main(), new Commands(clock)).setOut(out).setErr(err);
    line.setExecutionExceptionHandler(new Failures());
    return line.execute(arguments);
  }

  /** Runs and exits. */
  public static void main(String[] arguments) {
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    int code = guarded(out, err, arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Whatever ends the run, it ends with a line and a documented code. */
  private static int guarded(PrintWriter out, PrintWriter err, String... arguments) {
    try {
      return run(out, err, Clock.systemUTC(), arguments);
    } catch (RuntimeException | Error e) {
      try {
        return Failures.machine(e, err, Messages.of(Language.ZH));
      } catch (RuntimeException | Error again) {
        // Without memory or file handles not even the words may be had.
        err.println("zcwc: " + e);
        return Failures.FAILED;
      }
    }
  }

  private static PrintWriter utf8(FileDescriptor to) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8), true);
  }
}
