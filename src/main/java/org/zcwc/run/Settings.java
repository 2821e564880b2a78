package org.zcwc.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zcwc.message.Messages;
import org.zcwc.model.programme.Language;
import org.zcwc.model.programme.Period;
import org.zcwc.model.programme.Programme;
import org.zcwc.programme.ProgrammeReader;
import org.zcwc.text.Quarters;

/**
 * What every run is about, once the config is read.
 *
 * @param messages in the language asked for, else the programme's
 * @param asOf the day that counts as today
 */
record Settings(Programme programme, Messages messages, LocalDate asOf) {

  /**
   * Reads the config.
   *
   * @param language {@code zh}, {@code en} or empty
   * @param clock asked for today only where no day is given
   * @param jobs how many threads may work
   * @throws UsageException where the config is wrong
   * @throws IOException where it cannot be read
   */
  static Settings of(Path config, String language, Optional<LocalDate> asOf, Clock clock, int jobs)
      throws UsageException, IOException {
    Ahead<Messages> words = new Ahead<>(() -> Messages.of(language(language)), jobs);
    Programme programme = programme(config, words);
    Language spoken = language.isEmpty() ? programme.language() : language(language);
    return new Settings(
        programme,
        spoken == language(language) ? words.get() : Messages.of(spoken),
        asOf.orElseGet(() -> LocalDate.now(clock.withZone(programme.zone()))));
  }

  private static Language language(String key) {
    return key.equals("en") ? Language.EN : Language.ZH;
  }

  private static Programme programme(Path config, Ahead<Messages> words)
      throws UsageException, IOException {
    if (!Files.isRegularFile(config)) {
      throw new UsageException("no-config", List.of(config.toString()));
    }
    ProgrammeReader.Result read = ProgrammeReader.read(config);
    if (read.programme().isEmpty()) {
      Messages told = words.get();
      List<String> lines = new ArrayList<>();
      lines.add(config.toString());
      read.mistakes().forEach(m -> lines.add(MergeRun.line(m, told)));
      throw new UsageException("config", lines);
    }
    return read.programme().get();
  }

  /** The period that the user wrote, if any. */
  static Optional<Period> period(String written) throws UsageException {
    if (written.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Quarters.find(written)
            .map(q -> new Period(q.year(), q.quarter()))
            .orElseThrow(() -> new UsageException("no-period", List.of(written))));
  }

  /** The words that papers for the units are written in, whatever the messages' language. */
  Messages words() {
    Messages built = messages.language() == Language.ZH ? messages : Messages.of(Language.ZH);
    return built.with(programme.look().phrases());
  }
}
