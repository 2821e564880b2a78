package org.zcwc.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputFolderTest {

  @TempDir Path folder;

  private void write(OutputFolder to, String name, String text) throws IOException {
    try (OutputStream out = to.create(name)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void filesAppearOnlyWhenPublished() throws IOException {
    try (OutputFolder out = OutputFolder.open(folder)) {
      write(out, "report.json", "new");
      assertThat(folder.resolve("report.json")).doesNotExist();
      out.publish();
    }
    assertThat(folder.resolve("report.json")).hasContent("new");
    try (var files = Files.list(folder)) {
      assertThat(files.toList()).isEqualTo(List.of(folder.resolve("report.json")));
    }
  }

  @Test
  void whatWasNotPublishedLeavesNothing() throws IOException {
    Files.writeString(folder.resolve("report.json"), "old");
    try (OutputFolder out = OutputFolder.open(folder)) {
      write(out, "report.json", "new");
    }
    assertThat(folder.resolve("report.json")).hasContent("old");
  }

  @Test
  void aSecondRunIsKeptOut() throws IOException {
    OutputFolder first = OutputFolder.open(folder);
    try (first) {
      assertThatThrownBy(() -> OutputFolder.open(folder)).isInstanceOf(OutputBusyException.class);
    }
    OutputFolder.open(folder).close();
  }

  @Test
  void aPublishingThatWasKilledIsFinishedByTheNextRun() throws IOException {
    Files.writeString(folder.resolve("report.json"), "old");
    Path ready = Files.createDirectory(folder.resolve(".zcwc-ready"));
    Files.writeString(ready.resolve("report.json"), "new");
    OutputFolder.open(folder).close();
    assertThat(folder.resolve("report.json")).hasContent("new");
    assertThat(ready).doesNotExist();
  }

  @Test
  void foldersBelowItComeWithTheirFilesOrNotAtAll() throws IOException {
    Files.createDirectory(folder.resolve("甲局"));
    Files.writeString(folder.resolve("甲局/mine.txt"), "mine");
    try (OutputFolder out = OutputFolder.open(folder)) {
      write(out, "甲局/a.txt", "a");
      write(out, "乙局/b.txt", "b");
      assertThat(folder.resolve("乙局")).doesNotExist();
      out.publish();
    }
    assertThat(folder.resolve("甲局/a.txt")).hasContent("a");
    assertThat(folder.resolve("甲局/mine.txt")).hasContent("mine");
    assertThat(folder.resolve("乙局/b.txt")).hasContent("b");
    try (OutputFolder out = OutputFolder.open(folder)) {
      write(out, "丙局/c.txt", "c");
    }
    assertThat(folder.resolve("丙局")).doesNotExist();
  }

  @Test
  void noNameLeadsOutOfIt() throws IOException {
    try (OutputFolder out = OutputFolder.open(folder)) {
      assertThatThrownBy(() -> write(out, "../a.txt", "a"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {"=1+1|'=1+1", "-5|-5", "＝A1|'＝A1", "+8613|'+8613", "@x|'@x", "-5%|-5%", "无|无"})
  void formulaLikeTextIsNeutralised(String value, String written) {
    assertThat(CsvWriter.field(value)).isEqualTo(written);
  }
}
