package org.zcwc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the launcher keeps of one start for the next, with Javas that only say who they are and how
 * they were started.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  /** Enough for the shell and for the programs that a first start asks. */
  private static final String USUAL = ":/usr/bin:/bin";

  @TempDir Path folder;

  private Path home;

  @BeforeEach
  void install() throws IOException {
    home = folder.resolve("zcwc-1");
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("lib"));
    Files.copy(Path.of("zcwc"), home.resolve("bin/zcwc"));
    assertThat(home.resolve("bin/zcwc").toFile().setExecutable(true)).isTrue();
    Files.writeString(home.resolve("lib/zcwc-1.jar"), "a jar");
    Files.createDirectories(folder.resolve("path"));
    java("jdk-17", "17.0.1");
    java("jdk-21", "21.0.1");
    use("jdk-17");
  }

  private void java(String name, String version) throws IOException {
    Path java = folder.resolve(name).resolve("bin/java");
    Files.createDirectories(java.getParent());
    // It makes the archive that it is asked for, and tells of it.
    Files.writeString(
        java,
        """
        #!/bin/sh
        case $* in
          *Rehearsal*) ;;
          *-Xshare:dump*) for each in "$@"; do
            case $each in -XX:SharedArchiveFile=*) echo made by NAME >"${each#*=}" ;; esac
          done ;;
          *) echo NAME "$@" ;;
        esac
        """
            .replace("NAME", name));
    assertThat(java.toFile().setExecutable(true)).isTrue();
    release(name, version, "2024-01-02T03:04:05Z");
  }

  private void release(String name, String version, String age) throws IOException {
    Path release = folder.resolve(name).resolve("release");
    Files.writeString(release, "IMPLEMENTOR=\"Us\"\nJAVA_VERSION=\"" + version + "\"\n");
    Files.setLastModifiedTime(release, FileTime.from(Instant.parse(age)));
  }

  private void use(String name) throws IOException {
    Path link = folder.resolve("path/java");
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, folder.resolve(name).resolve("bin/java"));
  }

  private String start(String morePath) throws IOException, InterruptedException {
    Path errors = folder.resolve("errors");
    ProcessBuilder builder =
        new ProcessBuilder(home.resolve("bin/zcwc").toString(), "status", "a b")
            .redirectError(errors.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", folder.resolve("path") + morePath);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(errors).hasContent("");
    return out;
  }

  private static Path archive(String command) {
    String given = command.substring(command.indexOf("SharedArchiveFile=") + 18);
    return Path.of(given.substring(0, given.indexOf(' ')));
  }

  @Test
  void aSecondStartNeedsNoOtherProgramAndIsTheSame() throws Exception {
    String first = start(USUAL);
    assertThat(first)
        .startsWith("jdk-17 ")
        .contains("-cp " + home.toRealPath().resolve("lib/zcwc-1.jar"))
        .endsWith(" org.zcwc.cli.Main status a b\n");
    assertThat(archive(first)).hasContent("made by jdk-17");
    assertThat(start("")).isEqualTo(first);
  }

  @Test
  void anotherJavaIsSeenAtOnce() throws Exception {
    String first = start(USUAL);
    use("jdk-21");
    String second = start(USUAL);
    assertThat(second).startsWith("jdk-21 ");
    assertThat(archive(second)).isNotEqualTo(archive(first)).hasContent("made by jdk-21");
  }

  @Test
  void anUpgradeInTheSamePlaceGetsAnArchiveOfItsOwn() throws Exception {
    Path archive = archive(start(USUAL));
    Files.writeString(archive, "made before");
    assertThat(archive(start(USUAL))).hasContent("made before");
    release("jdk-17", "17.0.2", "2023-02-03T04:05:06Z");
    assertThat(archive(start(USUAL))).isEqualTo(archive).hasContent("made by jdk-17");
  }

  @Test
  void whatWasMovedIsStartedWhereItIsNow() throws Exception {
    start(USUAL);
    Path moved = folder.resolve("zcwc-2");
    Files.move(home, moved);
    home = moved;
    assertThat(start(USUAL)).contains("-cp " + moved.toRealPath().resolve("lib/zcwc-1.jar"));
  }

  /** The archive that zcwc.cmd makes stands on the JDK's own, which not every setting goes with. */
  @Test
  void theSettingsForWindowsLeaveJavaItsOwnArchive() throws Exception {
    String settings =
        Files.readAllLines(Path.of("zcwc.cmd")).stream()
            .filter(line -> line.startsWith("set \"SPEED=") || line.startsWith("set \"FLAGS="))
            .map(line -> line.substring(line.indexOf('=') + 1, line.lastIndexOf('"')))
            .collect(Collectors.joining(" "))
            .replace("%SPEED%", "")
            .replace("-Xshare:auto", "-Xshare:on");
    assertThat(settings).contains("-Xshare:on", "-XX:MaxTenuringThreshold");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(settings.strip().split(" +")));
    command.add("-version");
    Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(java.waitFor()).as(said).isZero();
  }
}
