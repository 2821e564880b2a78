package org.zcwc.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zcwc.message.Messages;
import org.zcwc.model.programme.Language;
import org.zcwc.run.DoctorRun.Sign;
import org.zcwc.run.DoctorRun.State;

class DoctorRunTest {

  private static final Path CONFIG = Path.of("config/tasks.yaml");
  private static final Instant LATE = Instant.parse("2099-01-01T00:00:00Z");

  @TempDir Path folder;

  private List<Sign> look(Map<String, String> environment, Instant now, Path config, Path output) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    return new DoctorRun(environment, clock, Messages.of(Language.ZH)).look(config, output);
  }

  @Test
  void aMachineThatBuildsThisIsFit() {
    assertThat(look(Map.of(), LATE, CONFIG, folder))
        .extracting(Sign::state)
        .containsOnly(State.GOOD);
  }

  @Test
  void everythingOutOfOrderIsNamedWithItsMend() throws IOException {
    Path wrong = Files.writeString(folder.resolve("tasks.yaml"), "programme: 1\n");
    List<Sign> signs =
        look(Map.of("TZ", "Bad/Zone"), Instant.EPOCH, wrong, folder.resolve("tasks.yaml/out"));
    assertThat(signs)
        .filteredOn(s -> s.state() != State.GOOD)
        .allMatch(s -> !s.hint().isBlank())
        .extracting(Sign::line)
        .anyMatch(l -> l.contains("Bad/Zone"))
        .anyMatch(l -> l.contains("时钟"))
        .anyMatch(l -> l.contains("输出文件夹不能写"))
        .anyMatch(l -> l.contains("处错误"));
  }

  @Test
  void noConfigIsNoFault() {
    assertThat(look(Map.of(), LATE, folder.resolve("none.yaml"), folder))
        .filteredOn(s -> s.state() != State.GOOD)
        .hasSize(1)
        .allMatch(s -> s.state() == State.ODD && s.line().contains("none.yaml"));
  }
}
