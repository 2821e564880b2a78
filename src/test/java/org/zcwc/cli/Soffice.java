package org.zcwc.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  /** Opens a file and saves it in another format; gives the file saved. */
  Path convert(Path file, String format, Path folder) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("soffice", "--headless"));
    command.add("-env:UserInstallation=" + profile.toUri());
    command.addAll(List.of("--convert-to", format, "--outdir", folder.toString()));
    command.add(file.toString());
    Path said = Files.createTempFile(profile.getParent(), "soffice", ".txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).as("soffice ends").isTrue();
    String name = file.getFileName().toString();
    Path saved =
        folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format.split(":", 2)[0]);
    assertThat(saved).as(Files.readString(said)).exists();
    return saved;
  }
}
