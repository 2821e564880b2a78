package org.zcwc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A file's name and its cells that clear a screen, set a title, turn the writing round or begin a
 * line of their own do so in nothing that a command prints or writes.
 */
class HostileNamesTest {

  private static final String CLEAR = "&#27;[2J&#27;]0;x&#7;";
  private static final String NAME = "\u001b[31m\u202egpj\n错误 假的.csv";

  @TempDir Path folder;

  private final Command command = new Command();

  @BeforeEach
  void aHostileFile() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in/2023Q3"));
    String row =
        "<tr><td>2<td>假\u202e名<td>区科协<td>已完成%s\u202e5项<td>%s2025年\u202e".formatted(CLEAR, CLEAR);
    Files.writeString(
        in.resolve(NAME),
        "<html><p>填报单位：区科协<table><tr><td>序号<td>实事名称<td>责任单位<td>具体措施及任务进度情况<td>完成时限"
            + row
            + row.replace("<td>2<", "<td>99<").replace("2025", "")
            + "</table>");
  }

  private void run(String name) {
    List<String> all = new ArrayList<>(List.of(name, folder.resolve("in/2023Q3").toString()));
    if (name.equals("check")) {
      all.addAll(List.of("-p", "2023Q3"));
    } else {
      all.addAll(List.of("--as-of", "2023-10-08", "-v"));
    }
    if (!name.equals("check") && !name.equals("status")) {
      all.addAll(List.of("-o", folder.resolve("out").toString()));
    }
    assertThat(command.run(all.toArray(String[]::new))).as(command.err()).isBetween(0, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"merge", "status", "check", "remind", "return"})
  void actOnNothing(String name) throws IOException {
    run(name);
    isPlain(command.out() + command.err(), name);
    assertThat((command.out() + command.err()).lines()).noneMatch(l -> l.startsWith("错误 假的"));
    try (var files =
        Files.exists(folder.resolve("out")) ? Files.walk(folder.resolve("out")) : null) {
      for (Path file : files == null ? List.<Path>of() : files.toList()) {
        if (file.toString().matches("(?s).*\\.(csv|html|txt|log|eml|yaml)")) {
          isPlain(Files.readString(file), file.toString());
        }
      }
    }
  }

  /** Not of report.json, where the words are the unit's own and JSON escapes the controls. */
  private static void isPlain(String text, String where) {
    assertThat(text.codePoints().filter(HostileNamesTest::acts).boxed().toList())
        .as(where)
        .isEmpty();
  }

  private static boolean acts(int c) {
    boolean line = c == '\n' || c == '\r' || c == '\t' || c == 0xFEFF;
    return !line && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
  }

  @Test
  void onATerminalThatShowsColoursOnlyOursAreShown() {
    command.onTerminal();
    run("merge");
    String said = command.out() + command.err();
    assertThat(said).contains("\u001b[31m", "\\u001b[2J", "\\u202egpj\\u000a");
    assertThat(said).doesNotContain("\u001b[2J", "\u001b]", "\u202e", "\u0007");
  }
}
