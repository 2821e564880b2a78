package org.zcwc.intake;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How long a thread may take over a file, so that no file hangs the run and no busy machine costs a
 * file. The first half of the time is elapsed time, which costs nothing to look at and which hardly
 * any file uses up. From then on counts what the thread took of the processor and the collector of
 * memory beside it: a file that waits for its turn, however long, has half of its time yet. Only a
 * reader that neither works nor ends, as on a share that is gone, is given up after {@link
 * #WAITING} tenths of its limit; and one that only looks for memory, after its limit.
 *
 * <p>Never the clock is looked at, and nothing but whether a file is given up hangs on it.
 */
public final class Deadline {

  /**
   * Tenths of the limit that a reader may take that does not come to do anything: where two others
   * keep two processors busy, all its work is done by 13.
   */
  private static final int WAITING = 15;

  private final int seconds;
  private final long allowed;
  private final LongSupplier now;
  private final LongSupplier processor;
  private final LongSupplier collector;
  private final long began;
  private long nextLook;
  private boolean looked;
  private long processorThen;
  private long collectorThen;

  private Deadline(
      int seconds, long allowed, LongSupplier now, LongSupplier processor, LongSupplier collector) {
    this.seconds = seconds;
    this.allowed = allowed;
    this.now = now;
    this.processor = processor;
    this.collector = collector;
    this.began = now.getAsLong();
    this.nextLook = began + allowed / 2;
  }

  /**
   * The deadline of what a thread begins now.
   *
   * @param seconds that it may take
   */
  public static Deadline of(Thread reader, int seconds) {
    return of(seconds, System::nanoTime, () -> processor(reader), Deadline::collected);
  }

  /**
   * A deadline by other clocks, in nanoseconds.
   *
   * @param now goes on whatever happens
   * @param processor goes on while the reader works
   * @param collector goes on while memory is looked for
   */
  static Deadline of(
      int seconds, LongSupplier now, LongSupplier processor, LongSupplier collector) {
    return new Deadline(seconds, TimeUnit.SECONDS.toNanos(seconds), now, processor, collector);
  }

  /** A deadline for the part that begins now, of half the time. */
  Deadline half() {
    return new Deadline(seconds, allowed / 2, now, processor, collector);
  }

  /** Nanoseconds until it is worth asking again; none where the time is over. */
  public synchronized long left() {
    long elapsed = now.getAsLong() - began;
    if (elapsed < allowed / 2) {
      return allowed / 2 - elapsed;
    }
    if (!looked) {
      looked = true;
      processorThen = processor.getAsLong();
      collectorThen = collector.getAsLong();
    }
    long forWork = allowed - allowed / 2 - worked() - collecting();
    int tenths = starved() ? 10 : WAITING; // it is read again, when it is alone
    return Math.max(0, Math.min(forWork, allowed / 10 * tenths - elapsed));
  }

  private long worked() {
    return processor.getAsLong() - processorThen;
  }

  private long collecting() {
    return collector.getAsLong() - collectorThen;
  }

  /** Whether most of the time went by in looking for memory, which a file beside it may hold. */
  public synchronized boolean starved() {
    return looked && collecting() > worked();
  }

  /** What the thread took of a processor; the elapsed time where the machine does not say. */
  private static long processor(Thread reader) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    boolean told = threads.isThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();
    long taken = told ? threads.getThreadCpuTime(reader.getId()) : -1;
    return taken < 0 ? System.nanoTime() : taken;
  }

  private static long collected() {
    long milliseconds = 0;
    for (GarbageCollectorMXBean each : ManagementFactory.getGarbageCollectorMXBeans()) {
      milliseconds += Math.max(0, each.getCollectionTime());
    }
    return TimeUnit.MILLISECONDS.toNanos(milliseconds);
  }

  /** Does nothing before the deadline; afterwards, or when told to stop, gives the file up. */
  void check() throws IntakeProblem {
    boolean over = false;
    if (now.getAsLong() - nextLook > 0) {
      long left = left();
      over = left == 0;
      nextLook = now.getAsLong() + left;
    }
    if (over || Thread.currentThread().isInterrupted()) {
      throw new IntakeProblem(IntakeProblem.limit("fileSeconds", Integer.toString(seconds)));
    }
  }
}
