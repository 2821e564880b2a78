package org.zcwc.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Work that may not come back is waited for, but not for ever. */
class PatienceTest {

  private final Patience patience = new Patience(1);

  @Test
  void whatIsDoneInTimeIsGiven() throws IOException {
    assertThat(patience.await(() -> Optional.of(new byte[] {7}))).contains(new byte[] {7});
  }

  @Test
  void whatDoesNotEndIsToldToStopAndGivesNothing() throws Exception {
    CountDownLatch told = new CountDownLatch(1);
    Optional<byte[]> given =
        patience.await(
            () -> {
              try {
                new CountDownLatch(1).await();
                return Optional.of(new byte[0]);
              } catch (InterruptedException e) {
                told.countDown();
                throw e;
              }
            });
    assertThat(given).isEmpty();
    told.await();
  }

  @Test
  void aMistakeOfOursIsNotTakenForALateness() {
    assertThatThrownBy(
            () ->
                patience.await(
                    () -> {
                      throw new UnsupportedOperationException("ours");
                    }))
        .hasRootCauseMessage("ours");
  }
}
