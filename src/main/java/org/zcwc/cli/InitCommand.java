package org.zcwc.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.zcwc.message.Messages;
import org.zcwc.model.programme.NewProgramme;
import org.zcwc.model.programme.NewProgramme.NewTask;
import org.zcwc.model.programme.Programme;
import org.zcwc.run.InitRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zcwc init}: asks on a terminal for what the options do not say. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {

  /** Between units or tasks in one line, as Chinese and others write it. */
  private static final String LIST = "[,，、;；]";

  private final Surroundings around;
  private final BufferedReader answers =
      new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

  @Parameters(paramLabel = "DIR", descriptionKey = "new-folder")
  private Path folder;

  @Option(names = "--year", paramLabel = "2024", defaultValue = "0")
  private int year;

  @Option(names = "--title", paramLabel = "TEXT", defaultValue = "")
  private String title;

  @Option(names = "--collector", paramLabel = "TEXT", defaultValue = "")
  private String collector;

  @Option(names = "--units", paramLabel = "A,B,C", defaultValue = "")
  private String units;

  @Option(names = "--tasks", paramLabel = "X,Y", defaultValue = "")
  private String tasks;

  @Option(names = "--deadline", paramLabel = "DATE")
  private LocalDate deadline;

  @Option(names = "--stamped-pdf")
  private boolean stampedPdf;

  @Mixin private TalkOptions talk;

  InitCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws Exception {
    Messages words = talk.words();
    InitRun run = new InitRun(folder, words);
    int thisYear = LocalDate.now(around.clock().withZone(Programme.HOME)).getYear();
    int programmeYear = year > 0 ? year : number(ask(words, "year", Integer.toString(thisYear)));
    String name =
        given(title, words, "title", words.text("starter.title", Integer.toString(programmeYear)));
    String office = given(collector, words, "collector", words.text("starter.collector"));
    List<String> responsible =
        list(
            given(
                units,
                words,
                "units",
                words.text("starter.unit-name", "一") + "," + words.text("starter.unit-name", "二")));
    List<String> named = list(given(tasks, words, "tasks", words.text("starter.task", "一")));
    LocalDate last = deadline != null ? deadline : LocalDate.of(programmeYear, 12, 31);
    List<Path> written =
        run.begin(
            new NewProgramme(
                name,
                programmeYear,
                last,
                office,
                responsible,
                named.stream().map(t -> new NewTask(t, responsible)).toList(),
                stampedPdf));
    Terminal terminal = talk.terminal(around, words);
    written.forEach(f -> terminal.say(words.text("summary.file", f.toString())));
    terminal.say(words.text("init.next", folder.toString(), programmeYear + "Q1"));
    return 0;
  }

  private String given(String option, Messages words, String key, String otherwise)
      throws IOException {
    return option.isBlank() ? ask(words, key, otherwise) : option;
  }

  /** The answer of a person at a terminal; what was proposed where nobody is there or says more. */
  private String ask(Messages words, String key, String proposed) throws IOException {
    if (!around.outIsTerminal()) {
      return proposed;
    }
    around.out().print(words.text("init.ask." + key, proposed));
    around.out().flush();
    String answer = answers.readLine();
    return answer == null || answer.isBlank() ? proposed : answer.strip();
  }

  private static int number(String answer) {
    return answer.matches("[0-9]{4}") ? Integer.parseInt(answer) : 0;
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split(LIST)).map(String::strip).filter(t -> !t.isEmpty()).toList();
  }
}
