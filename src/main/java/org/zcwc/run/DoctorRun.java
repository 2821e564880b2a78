package org.zcwc.run;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zcwc.document.pdf.PdfFonts;
import org.zcwc.message.Messages;
import org.zcwc.model.look.Look;
import org.zcwc.model.programme.Programme;
import org.zcwc.programme.ProgrammeReader;

/** Looks at the machine: what a run needs, whether it is there, and how to mend it. */
public final class DoctorRun {

  private static final int JAVA = 17;
  private static final long MEMORY = 200L << 20;
  private static final long SPACE = 100L << 20;

  private final Map<String, String> environment;
  private final Clock clock;
  private final Messages words;

  /** How a sign is. */
  public enum State {
    GOOD,
    /** A run works, but not as well as it could. */
    ODD,
    /** A run fails, or tells something wrong. */
    BAD;

    /** The word under {@code doctor.state.}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One thing looked at.
   *
   * @param line what it is
   * @param hint how to mend it; empty where there is nothing to mend
   */
  public record Sign(State state, String line, String hint) {}

  public DoctorRun(Map<String, String> environment, Clock clock, Messages words) {
    this.environment = Map.copyOf(environment);
    this.clock = clock;
    this.words = words;
  }

  /**
   * Looks at everything.
   *
   * @param config the config that runs will take
   * @param output where reports will go; it need not exist
   */
  public List<Sign> look(Path config, Path output) {
    List<Sign> signs = new ArrayList<>();
    signs.add(java());
    signs.add(memory());
    signs.add(locale());
    signs.add(fonts());
    signs.add(folder("output", output.toAbsolutePath()));
    signs.add(folder("temporary", Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath()));
    signs.add(zone());
    signs.add(time());
    signs.add(config(config));
    return signs;
  }

  private Sign java() {
    int feature = Runtime.version().feature();
    return sign(
        feature >= JAVA ? State.GOOD : State.BAD,
        "java",
        Runtime.version().toString(),
        System.getProperty("java.vendor", "?"));
  }

  private Sign memory() {
    long most = Runtime.getRuntime().maxMemory();
    return sign(most >= MEMORY ? State.GOOD : State.ODD, "memory", Long.toString(most >> 20));
  }

  /** Whether file names in Chinese can be opened: they cannot under LANG=C. */
  private Sign locale() {
    String names = System.getProperty("sun.jnu.encoding", "?");
    try {
      return sign(State.GOOD, "locale", names, Path.of("妇儿工委.xlsx").getFileName().toString());
    } catch (InvalidPathException e) {
      return sign(State.BAD, "locale", names, e.getReason());
    }
  }

  private Sign fonts() {
    try {
      return sign(
          State.GOOD,
          "fonts",
          String.join(", ", PdfFonts.of(Optional.empty(), Look.OFFICIAL).names()));
    } catch (IOException e) {
      return sign(State.BAD, "fonts", String.valueOf(e.getMessage()));
    }
  }

  /** Whether a file can be written there, and how much room there is. */
  private Sign folder(String key, Path folder) {
    Path there = folder;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    try {
      Files.delete(Files.createTempFile(there, "zcwc-doctor", null));
      FileStore store = Files.getFileStore(there);
      long free = store.getUsableSpace();
      return sign(
          free >= SPACE ? State.GOOD : State.ODD,
          key,
          folder.toString(),
          Long.toString(free >> 20));
    } catch (IOException e) {
      State state = key.equals("output") ? State.BAD : State.ODD;
      return sign(state, key + "-closed", folder.toString(), MachineFailure.of(e).line(words));
    }
  }

  /** Java takes a TZ that it does not know for GMT and says nothing. */
  private Sign zone() {
    String set = environment.getOrDefault("TZ", "").replaceFirst("^:", "");
    String used = ZoneId.systemDefault().getId();
    try {
      boolean known = set.isEmpty() || set.startsWith("/") || ZoneId.of(set) != null;
      return sign(known ? State.GOOD : State.ODD, "zone", used, set);
    } catch (DateTimeException e) {
      return sign(State.ODD, "zone", used, set);
    }
  }

  /** A clock that stands before the day the program was built is wrong. */
  private Sign time() {
    LocalDate today = LocalDate.now(clock.withZone(Programme.HOME));
    Optional<Instant> built = built();
    boolean before = built.isPresent() && clock.instant().isBefore(built.get());
    return sign(before ? State.BAD : State.GOOD, "clock", today.toString());
  }

  private static Optional<Instant> built() {
    try {
      Path code =
          Path.of(DoctorRun.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Optional.of(Files.getLastModifiedTime(code).toInstant());
    } catch (IOException | java.net.URISyntaxException | RuntimeException e) {
      // An unusual class path has no such file; the clock is then not compared.
      return Optional.empty();
    }
  }

  private Sign config(Path config) {
    if (!Files.isRegularFile(config)) {
      return sign(State.ODD, "no-config", config.toString());
    }
    try {
      int mistakes = ProgrammeReader.read(config).mistakes().size();
      return sign(
          mistakes == 0 ? State.GOOD : State.BAD,
          "config",
          config.toString(),
          Integer.toString(mistakes));
    } catch (IOException e) {
      return sign(State.BAD, "no-config", config.toString());
    }
  }

  private Sign sign(State state, String key, String... arguments) {
    return new Sign(
        state,
        words.text("doctor." + key + (state == State.GOOD ? ".good" : ".message"), arguments),
        state == State.GOOD ? "" : words.text("doctor." + key + ".hint", arguments));
  }
}
