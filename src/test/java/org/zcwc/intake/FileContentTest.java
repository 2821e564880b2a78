package org.zcwc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;

/** A file that is no longer, or not yet, what it was when it was listed. */
class FileContentTest {

  private static final int MOST = 10_000;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void isListed() throws IOException {
    file = Files.writeString(folder.resolve("a.csv"), "1,2");
  }

  private static Finding told(Path file) {
    FileContent content = new FileContent(file, MOST);
    return catchThrowableOfType(IntakeProblem.class, content::read).finding();
  }

  @Test
  void isReadWhole() throws IOException {
    assertThat(new FileContent(file, MOST).read()).asString().isEqualTo("1,2");
  }

  /**
   * Linux has files that hold more than their size says, and files that hold less: just what one
   * looks like that grows or is cut off while it is read.
   */
  @ParameterizedTest
  @ValueSource(strings = {"/proc/self/status", "/sys/kernel/mm/transparent_hugepage/enabled"})
  void isBeingWritten(Path kernels) {
    assumeTrue(Files.isReadable(kernels), "no such file here");
    assertThat(told(kernels).rule()).isEqualTo(Rule.FILE_CHANGING);
  }

  @Test
  void hasGrownTooLarge() throws IOException {
    Files.write(file, new byte[MOST]);
    assertThat(new FileContent(file, MOST).read()).hasSize(MOST);
    Files.write(file, new byte[MOST + 1]);
    assertThat(told(file).rule()).isEqualTo(Rule.FILE_LIMIT);
    assertThat(told(file).arguments()).contains("fileBytes");
  }

  @Test
  void hasVanished() throws IOException {
    Files.delete(file);
    assertThatThrownBy(() -> new FileContent(file, MOST).read())
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void wasReplacedByALink() throws IOException {
    Path other = Files.writeString(folder.resolve("b.csv"), "secret");
    Files.delete(file);
    Files.createSymbolicLink(file, other);
    assertThat(told(file).rule()).isEqualTo(Rule.FILE_NOT_REGULAR);
  }

  @Test
  void wasReplacedByAPipe() throws IOException, InterruptedException {
    Files.delete(file);
    assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor()).isZero();
    assertThat(told(file).rule()).isEqualTo(Rule.FILE_NOT_REGULAR);
  }
}
