package org.zcwc.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * LibreOffice as another office's program. Where there is none a test is skipped, but not in CI.
 */
final class Soffice {

  private final Path profile;

  private Soffice(Path profile) {
    this.profile = profile;
  }

  /**
   * LibreOffice with a profile of its own.
   *
   * @param folder for the profile
   */
  static Soffice in(Path folder) {
    boolean there =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
            .anyMatch(p -> Files.isExecutable(Path.of(p, "soffice")));
    if ("true".equals(System.getenv("CI"))) {
      assertThat(there).as("soffice is on the PATH in CI").isTrue();
    }
    assumeTrue(there, "no soffice on this machine");
    return new Soffice(folder.resolve("soffice-profile"));
  }

  /**
   * What is typed into the first sheet of a workbook.
   *
   * @param cells by their addresses, as a person types them
   * @param saved under this name
   * @param filter that it is saved by, as LibreOffice names it
   * @param options of the filter
   */
  record Typing(
      Path workbook, Map<String, String> cells, Path saved, String filter, String options) {}

  /** Opens workbooks one after the other, types into them as a person does, and saves them. */
  void type(List<Typing> all) throws IOException, InterruptedException {
    // It makes its own profile first, and overwrites what is there before.
    run("--terminate_after_init");
    StringBuilder macro = new StringBuilder("Sub Main\n");
    macro.append("Dim how(1) As New com.sun.star.beans.PropertyValue\n");
    macro.append("Dim hidden(0) As New com.sun.star.beans.PropertyValue\n");
    macro.append("hidden(0).Name = \"Hidden\"\nhidden(0).Value = True\n");
    macro.append("how(0).Name = \"FilterName\"\nhow(1).Name = \"FilterOptions\"\n");
    for (Typing typing : all) {
      macro.append("book = StarDesktop.loadComponentFromURL(");
      macro
          .append(basic(typing.workbook().toUri().toString()))
          .append(", \"_blank\", 0, hidden())\n");
      macro.append("sheet = book.Sheets.getByIndex(0)\n");
      typing.cells().forEach((cell, text) -> type(cell, text, macro));
      macro.append("how(0).Value = ").append(basic(typing.filter())).append('\n');
      macro.append("how(1).Value = ").append(basic(typing.options())).append('\n');
      macro.append("book.storeToURL(").append(basic(typing.saved().toUri().toString()));
      macro.append(", how())\nbook.close(True)\n");
    }
    String module =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<script:module"
            + " xmlns:script=\"http://openoffice.org/2000/script\" script:name=\"Module1\""
            + " script:language=\"StarBasic\">"
            + macro.append("End Sub\n").toString().replace("&", "&amp;").replace("<", "&lt;")
            + "</script:module>";
    Files.writeString(profile.resolve("user/basic/Standard/Module1.xba"), module);
    String said = run("macro:///Standard.Module1.Main");
    assertThat(all).allSatisfy(t -> assertThat(t.saved()).as(said).exists());
  }

  private static void type(String cell, String text, StringBuilder macro) {
    String property = text.matches("[0-9.]+") ? "FormulaLocal" : "String";
    macro.append("sheet.getCellRangeByName(").append(basic(cell)).append(").").append(property);
    macro.append(" = ").append(basic(text)).append('\n');
  }

  private static String basic(String text) {
    return '"' + text.replace("\"", "\"\"").replace("\n", "\" & Chr(10) & \"") + '"';
  }

  /** Runs it to its end and gives what it said. */
  private String run(String what) throws IOException, InterruptedException {
    Path said = Files.createTempFile(profile.getParent(), "soffice", ".txt");
    Process process =
        new ProcessBuilder(
                "soffice", "--headless", "-env:UserInstallation=" + profile.toUri(), what)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).as("soffice ends").isTrue();
    return Files.readString(said);
  }
}
