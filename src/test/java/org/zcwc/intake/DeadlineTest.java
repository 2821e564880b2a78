package org.zcwc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A busy machine costs no file, and no file hangs the run. */
class DeadlineTest {

  private long now = 7;
  private long work = 100;

  private long memory = 3;

  private final Deadline deadline = Deadline.of(10, () -> now, () -> work, () -> memory);

  private void pass(int elapsed, int worked) {
    now += TimeUnit.SECONDS.toNanos(elapsed);
    work += TimeUnit.SECONDS.toNanos(worked);
  }

  private void isOver() {
    assertThat(deadline.left()).isZero();
    assertThatThrownBy(deadline::check).isInstanceOf(IntakeProblem.class);
  }

  private void isNotOver() {
    assertThat(deadline.left()).isPositive();
    assertThatCode(deadline::check).doesNotThrowAnyException();
  }

  @Test
  void aReaderThatWorksAllTheTimeHasItsSeconds() {
    pass(5, 5);
    isNotOver();
    pass(4, 4);
    isNotOver();
    pass(2, 2);
    isOver();
  }

  @Test
  void aReaderThatWaitsForItsTurnHasMore() {
    pass(5, 0);
    isNotOver();
    pass(8, 4);
    isNotOver();
    pass(2, 2);
    isOver();
  }

  @Test
  void aReaderThatOnlyWaitsIsGivenUpAtLast() {
    pass(5, 0);
    isNotOver();
    pass(9, 0);
    isNotOver();
    pass(2, 0);
    isOver();
  }

  @Test
  void aReaderThatIsShortOfMemoryIsToldFromOneThatIsSlow() {
    pass(5, 0);
    isNotOver();
    pass(3, 2);
    assertThat(deadline.starved()).isFalse();
    memory += TimeUnit.SECONDS.toNanos(3);
    isOver();
    assertThat(deadline.starved()).isTrue();
  }

  @Test
  void onABusyMachineOneThatIsShortOfMemoryIsNotWaitedForTwice() {
    pass(5, 0);
    isNotOver();
    pass(4, 1);
    memory += TimeUnit.SECONDS.toNanos(2);
    isNotOver();
    pass(2, 0);
    isOver();
    assertThat(deadline.starved()).isTrue();
  }

  @Test
  void halfOfItIsHalf() {
    Deadline half = deadline.half();
    pass(2, 2);
    assertThat(half.left()).isPositive();
    pass(1, 1);
    assertThat(half.left()).isPositive();
    pass(3, 3);
    assertThat(half.left()).isZero();
    isNotOver();
  }
}
